import { usePane } from '../pane-context';

interface RoundHeadsProps {
  readonly year: number;
  readonly allOpen: boolean;
  readonly disabled: boolean;
  readonly onMarkAll: () => void;
}

/** The heads of a round's columns; the first marks everybody who is still open. */
export function RoundHeads({ year, allOpen, disabled, onMarkAll }: RoundHeadsProps) {
  const words = usePane().services.texts.gathering;
  return (
    <div role="row" aria-rowindex={1} class="jour-fixe-sheet-heads jour-fixe-round-columns">
      <span role="columnheader">
        <input type="checkbox" aria-label={words.markAll} checked={allOpen} disabled={disabled} onChange={onMarkAll} onKeyDown={(event) => event.stopPropagation()} />
      </span>
      <span role="columnheader">{words.recipient}</span>
      <span role="columnheader">{words.address}</span>
      <span role="columnheader">{words.yearBefore(year - 1)}</span>
      <span role="columnheader">{words.thisRound}</span>
    </div>
  );
}
