import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { askedFor, AskedRows, matchesIn } from '../../application/overview/asked-for';
import { isFiltered, passes } from '../../application/overview/overview-filter';
import { inOrder } from '../../application/overview/overview-order';
import type { OverviewRow } from '../../application/overview/overview-row';
import { laterMenu } from '../composer/later-menu';
import { SearchField } from '../search-field';
import { usePane } from '../pane-context';
import { RowArea } from '../row-area';
import { useElementId } from '../use-element-id';
import { FilterChips } from './filter-chips';
import type { OverviewServices } from './overview-services';
import { questionOf, type OverviewState } from './overview-state';
import { PartnerGrid } from './partner-grid';
import { NOBODY, type Selection } from './selection';
import { SelectionBar } from './selection-bar';
import { useLatest } from '../virtual-list/use-latest';
import { useHeldRows } from './use-held-rows';

export interface PartnerListProps {
  readonly actions: OverviewServices;
  /** Everybody. */
  readonly all: readonly OverviewRow[];
  readonly state: OverviewState;
  /** Every row is drawn, as on paper. */
  readonly whole: boolean;
  readonly onState: (state: OverviewState) => void;
  /** Tells who is listed, and in which order. */
  readonly onListed: (rows: readonly OverviewRow[]) => void;
}

/** All partners: searched, filtered, sorted, chosen, and logged or put off together. */
export function PartnerList({ actions, all, state, whole, onState, onListed }: PartnerListProps) {
  const { services, host } = usePane();
  const { texts } = services;
  const words = texts.overview;
  const label = useElementId();
  const grid = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const [selection, setSelection] = useState<Selection>(NOBODY);
  const { order, filter, query } = state;
  const asked = useMemo(() => askedFor(query), [query]);
  const question = questionOf(state);
  const today = services.clock.today();
  const stoodBefore = useRef<readonly OverviewRow[]>([]);
  const inTheirOrder = useMemo(() => inOrder(all, order, stoodBefore.current), [all, order]);
  stoodBefore.current = inTheirOrder;
  const passing = useMemo(() => new AskedRows(inTheirOrder.filter((row) => passes(row, filter, today))), [inTheirOrder, filter, today]);
  const latest = useMemo(() => passing.answering(asked), [passing, asked]);
  const searched = useLatest(passing);
  const { rows, hold, release } = useHeldRows(latest, question);
  useEffect(() => onListed(rows), [rows]);
  const chosen = useMemo(() => (selection.paths.size === 0 ? [] : rows.filter(({ path }) => selection.paths.has(path))), [rows, selection]);
  const ofThatKind = useMemo(() => all.filter(({ phase }) => (phase === 'former') === (filter.phase === 'former')).length, [all, filter.phase]);
  const matchesOf = useCallback((row: OverviewRow) => matchesIn(row, asked), [asked]);

  const intoList = (): void => grid.current?.querySelector<HTMLElement>('.jour-fixe-overview-line[tabindex="0"]')?.focus();
  /** All who are chosen where the row is one of them, else the row alone. */
  const meantBy = (path: string): readonly OverviewRow[] => (selection.paths.has(path) ? chosen : rows.filter((row) => row.path === path));
  const log = (meant: readonly OverviewRow[]): void => actions.compose(meant.map(({ path }) => path), () => setSelection(NOBODY));
  const later = (listed: readonly OverviewRow[], place: MouseEvent | HTMLElement): void => {
    const meant = listed.filter(comesUp);
    const paths = meant.map(({ path }) => path);
    const [first] = meant;
    if (first === undefined) return;
    const count = paths.length;
    const many = {
      ...services,
      plan: (_: string, day: number | null) => actions.planAll(paths, day),
      pause: (_: string, until: number | null) => actions.pauseAll(paths, until),
      resume: () => actions.resumeAll(paths),
    };
    const planned = meant.find((row) => row.planned);
    const reminded = {
      path: first.path,
      name: first.name,
      plan: planned === undefined ? null : planned.nextDay,
      paused: meant.every((row) => row.state === 'paused'),
      ...(count === 1 ? {} : { questions: { plan: words.laterTitle(count), pause: words.pauseTitle(count) } }),
    };
    host.showMenu(laterMenu(reminded, many, host), place);
  };

  return (
    <section class="jour-fixe-overview-part" aria-labelledby={label}>
      <div class="jour-fixe-overview-bar">
        <h2 id={label} class="jour-fixe-overview-heading">{words.list}</h2>
        <span class="jour-fixe-overview-count" role="status">{words.shown(rows.length, ofThatKind)}</span>
        <SelectionBar chosen={chosen} onLog={() => log(chosen)} onLater={chosen.some(comesUp) ? (button) => later(chosen, button) : null} onClear={() => { setSelection(NOBODY); intoList(); }} />
      </div>
      <div class="jour-fixe-overview-tools" onFocusIn={() => void actions.makeReadyForQuestions().then(() => searched.current?.makeReady())}>
        <SearchField field={searchField} query={query} label={words.search} placeholder={words.searchPlaceholder} takesFocus={false} onQuery={(next) => onState({ ...state, query: next })} onDown={intoList} onClose={() => onState({ ...state, query: '' })} />
        <FilterChips rows={all} filter={filter} onFilter={(next) => onState({ ...state, filter: next })} />
      </div>
      {rows.length === 0 ? (
        <p class="jour-fixe-overview-empty">
          {words.nobodyFound}{' '}
          {(isFiltered(filter) || query !== '') && (
            <button
              type="button"
              class="jour-fixe-text-button"
              onClick={() => {
                onState({ ...state, filter: {}, query: '' });
                searchField.current?.focus();
              }}
            >
              {words.showAll}
            </button>
          )}
        </p>
      ) : (
        <RowArea class="jour-fixe-overview-hold" onPointerEnter={hold} onPointerLeave={release} onGone={release}>
          <PartnerGrid
            labelledBy={label}
            rows={rows}
            question={question}
            matchesOf={matchesOf}
            order={order}
            selection={selection}
            whole={whole}
            grid={grid}
            onOrder={(next) => onState({ ...state, order: next })}
            onSelect={setSelection}
            onLog={(path) => log(meantBy(path))}
            onLater={(path, place) => later(meantBy(path), place)}
            onSearch={() => searchField.current?.focus()}
          />
        </RowArea>
      )}
    </section>
  );
}

/** A former partner is never due, so there is nothing to put off. */
function comesUp({ state }: OverviewRow): boolean {
  return state !== 'former';
}
