import type { RefObject } from 'preact';
import type { Match } from '../../application/overview/asked-for';
import type { OverviewRow } from '../../application/overview/overview-row';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { SentenceView } from '../sentence-view';
import { useElementId } from '../use-element-id';
import { lastInWords, matchInWords, nextInWords, phaseInWords, riskInWords } from '../words/overview-words';

/** What can be done with a line. */
export interface LineDeeds {
  choose(path: string, event: MouseEvent | null): void;
  showMenu(row: OverviewRow, event: MouseEvent): void;
}

export interface OverviewLineProps {
  readonly row: OverviewRow;
  /** Why a row was found. */
  readonly matchesOf: (row: OverviewRow) => readonly Match[];
  /** Counted from 0. */
  readonly index: number;
  /** The row the keyboard is at. */
  readonly active: boolean;
  readonly chosen: boolean;
  readonly deeds: RefObject<LineDeeds>;
}

/** How many places are named where words were found. */
const MOST_MATCHES = 3;

/** One partner in the list: who it is, how it stands, who looks after it, and what may make the contact break off. */
export function OverviewLine({ row, matchesOf, index, active, chosen, deeds }: OverviewLineProps) {
  const { services } = usePane();
  const { texts } = services;
  const words = texts.overview;
  const id = useElementId();
  const context = { texts, today: services.clock.today(), channels: services.channels() };
  const next = nextInWords(row, context);
  const choose = (event: MouseEvent): void => deeds.current?.choose(row.path, event);
  const onClick = (event: MouseEvent): void => {
    if (event.view?.getSelection()?.isCollapsed === false && !event.shiftKey) return;
    if ((event.target as HTMLElement).closest('a, input') === null) choose(event);
  };

  return (
    <div
      role="row"
      class={`jour-fixe-overview-line jour-fixe-overview-columns${row.provisional ? ' is-provisional' : ''}`}
      tabIndex={active ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      onClick={onClick}
      // A run of rows is chosen, not a run of words.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onContextMenu={(event) => deeds.current?.showMenu(row, event)}
    >
      <span role="gridcell" class="jour-fixe-overview-mark">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={words.mark(row.name)}
          checked={chosen}
          // The box is left to turn by itself: taken back, the browser would set it to what it was before the row was drawn anew.
          onClick={choose}
        />
      </span>
      <span role="rowheader" class="jour-fixe-overview-name" id={`${id}-name`}>
        <SentenceView sentence={[{ text: row.name, link: { path: row.path }, strong: true }]} focusable={active} />
        {matchesOf(row).slice(0, MOST_MATCHES).map((match, at) => <span key={at} class="jour-fixe-overview-match">{matchInWords(match, texts)}</span>)}
      </span>
      <span role="gridcell" class="jour-fixe-overview-phase">{phaseInWords(row.phase, texts)}</span>
      <span role="gridcell" class="jour-fixe-overview-last" data-label={words.columns.last}><SentenceView sentence={lastInWords(row, context)} focusable={active} /></span>
      <span role="gridcell" class={row.state === 'overdue' ? 'jour-fixe-overview-next is-overdue' : 'jour-fixe-overview-next'} {...(next === '' ? {} : { 'data-label': words.columns.next })}>
        {next}
      </span>
      <span role="gridcell" class="jour-fixe-overview-owner">{row.owners.join(', ')}</span>
      <span role="gridcell" class="jour-fixe-overview-risks">
        {row.risks.map((risk) => (
          <span key={risk.kind} class="jour-fixe-overview-risk">
            <Icon name="triangle-alert" />
            {riskInWords(risk, context)}
          </span>
        ))}
      </span>
    </div>
  );
}
