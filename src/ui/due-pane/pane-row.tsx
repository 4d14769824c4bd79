import type { RefObject } from 'preact';
import type { DueRow } from '../../application/due/due-row';
import type { TriageAnswer } from '../../application/logging/triage';
import { Row } from '../due-rows/row';
import type { RowItem } from './due-items';

/** What can be done with a row, by the path of its note: the row may have moved since it was drawn. */
export interface RowDeeds {
  readonly toggle: (path: string) => void;
  readonly log: (path: string) => void;
  readonly leaveComposer: (path: string) => void;
  readonly answer: (path: string, answer: TriageAnswer) => void;
}

/** Compared one by one: where all are the same, the row is not drawn again. */
export interface PaneRowProps extends Pick<RowItem, 'group' | 'place' | 'of'> {
  readonly row: DueRow;
  readonly active: boolean;
  readonly asked: boolean;
  readonly unfolded: boolean;
  /** Another object each time: whoever types may have had their note taken away, so an open composer always looks again. */
  readonly composing: object | null;
  readonly answered: TriageAnswer | null;
  /** As of the last time the list was drawn. */
  readonly deeds: RefObject<RowDeeds>;
}

/** A row of the pane. */
export function PaneRow({ row, group, place, of, active, asked, unfolded, composing, answered, deeds }: PaneRowProps) {
  const { path } = row;
  return (
    <Row
      row={row}
      place={place}
      of={of}
      level={2}
      active={active}
      unfolded={unfolded}
      composing={composing !== null}
      triage={group !== 'no-contact-yet' && answered === null ? null : { asked, answered, onAnswer: (given) => deeds.current?.answer(path, given) }}
      onToggle={() => deeds.current?.toggle(path)}
      onLog={() => deeds.current?.log(path)}
      onComposed={() => deeds.current?.leaveComposer(path)}
    />
  );
}
