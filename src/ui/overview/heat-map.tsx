import { useCallback, useMemo, useRef } from 'preact/hooks';
import { lastMonths, type Month } from '../../application/overview/contact-months';
import type { LastContact } from '../../domain/partner';
import { NoteLink } from '../note-link';
import { usePane } from '../pane-context';
import { useElementId } from '../use-element-id';
import { useVirtualList } from '../virtual-list/use-virtual-list';
import { VirtualLines } from '../virtual-list/virtual-lines';
import { monthAndYear, shortMonth } from '../words/day-words';
import { contactChoiceInWords } from '../words/overview-words';
import type { OverviewServices } from './overview-services';
import { useCellKeys } from './use-cell-keys';

interface HeatMapProps {
  readonly actions: OverviewServices;
  /** Those who are listed above, in their order. */
  readonly partners: readonly { readonly path: string; readonly name: string }[];
  /** What was asked for: another answer begins at its top. */
  readonly question: string;
  /** Every row is drawn, as on paper. */
  readonly whole: boolean;
}

const ROW_HEIGHT = 32;

/** From how many contacts on a cell is as dark as it gets. */
const DARKEST_FROM = 5;

/** How often there was contact, by partner and month: a number in each cell, the darker the more. */
export function HeatMap({ actions, partners, question, whole }: HeatMapProps) {
  const { services } = usePane();
  const { texts } = services;
  const words = texts.overview.months;
  const label = useElementId();
  const table = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const today = services.clock.today();
  const months = useMemo(() => lastMonths(today), [today]);
  const rowOf = useRef(0);
  const list = useVirtualList(scroller, { question, count: partners.length, keyboard: rowOf.current, keyOf: useCallback((index: number) => partners[index]?.path ?? String(index), [partners]), kindOf: () => 'partner', guess: () => ROW_HEIGHT, pinned: [rowOf.current] });
  const keys = useCellKeys(table, partners.length, months.length, (row) => list.goTo(row));
  rowOf.current = keys.active.row;

  const line = (index: number) => {
    const partner = partners[index];
    return partner === undefined ? null : <MonthsLine partner={partner} months={months} index={index} actions={actions} activeColumn={index === keys.active.row ? keys.active.column : null} />;
  };

  return (
    <section class="jour-fixe-overview-part" aria-labelledby={label}>
      <h2 id={label} class="jour-fixe-overview-heading">{words.title}</h2>
      <p class="jour-fixe-overview-hint">{words.hint}</p>
      <div ref={table} role="grid" class="jour-fixe-months" aria-labelledby={label} aria-rowcount={partners.length + 1} aria-colcount={months.length + 1} onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn}>
        <div role="rowgroup" class="jour-fixe-overview-top">
          <div role="row" class="jour-fixe-months-line jour-fixe-months-heads" aria-rowindex={1}>
            <span role="columnheader">{texts.overview.columns.name}</span>
            {months.map(({ first }) => <span key={first} role="columnheader" aria-label={monthAndYear(first, texts)}>{shortMonth(first, texts)}</span>)}
          </div>
        </div>
        <div ref={scroller} role="rowgroup" class="jour-fixe-overview-rows">
          {whole ? (
            partners.map((_, index) => line(index))
          ) : (
            <div role="presentation" class="jour-fixe-lines" style={{ height: `${list.height}px` }}>
              <VirtualLines list={list} role="presentation" line={line} />
            </div>
          )}
        </div>
      </div>
    </section>
  );
}

interface MonthsLineProps {
  readonly partner: { readonly path: string; readonly name: string };
  readonly months: readonly Month[];
  readonly index: number;
  readonly actions: OverviewServices;
  /** The column of the cell that the Tab key leads to, if it is in this line. */
  readonly activeColumn: number | null;
}

function MonthsLine({ partner, months, index, actions, activeColumn }: MonthsLineProps) {
  const { services, host } = usePane();
  const { texts } = services;
  const words = texts.overview.months;
  const counted = actions.contactMonths(partner.path);
  const open = (contacts: readonly LastContact[], event: MouseEvent & { readonly currentTarget: HTMLElement }): void => {
    const [first, second] = contacts;
    const placeOf = ({ interaction }: LastContact) => (interaction === null ? { path: partner.path } : { path: interaction.path, line: interaction.line });
    if (first === undefined) return host.openNote({ path: partner.path }, event);
    if (second === undefined) return host.openNote(placeOf(first), event);
    const context = { texts, today: services.clock.today(), channels: services.channels() };
    host.showMenu([contacts.map((contact) => ({ title: contactChoiceInWords(contact, context), choose: () => host.openNote(placeOf(contact), null) }))], event.currentTarget);
  };
  return (
    <div role="row" class="jour-fixe-months-line" aria-rowindex={index + 2}>
      <span role="rowheader" class="jour-fixe-months-name">
        <NoteLink place={{ path: partner.path }} focusable={false}>{partner.name}</NoteLink>
      </span>
      {months.map(({ first }, column) => {
        const contacts = counted?.months[column] ?? [];
        const count = contacts.length;
        const month = monthAndYear(first, texts);
        const said = counted?.provisional === true ? words.reading(month, partner.name) : words.cell(month, count, partner.name);
        return (
          <span key={first} role="gridcell">
            <button
              type="button"
              class="jour-fixe-months-cell"
              data-row={index}
              data-column={column}
              data-strength={Math.min(count, DARKEST_FROM)}
              tabIndex={column === activeColumn ? 0 : -1}
              aria-label={said}
              {...(count > 1 ? { 'aria-haspopup': 'menu' as const } : {})}
              onClick={(event) => open(contacts, event)}
            >
              {count === 0 ? '' : String(count)}
            </button>
          </span>
        );
      })}
    </div>
  );
}
