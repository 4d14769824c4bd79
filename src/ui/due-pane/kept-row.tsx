import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
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

export interface KeptRowProps {
  readonly item: RowItem;
  readonly active: boolean;
  readonly asked: boolean;
  readonly unfolded: boolean;
  readonly composing: boolean;
  readonly answered: TriageAnswer | null;
  /** As of the last time the list was drawn. */
  readonly deeds: RefObject<RowDeeds>;
}

/** A row of the pane that is drawn again only when something about it is different: not with every step of scrolling. */
export function KeptRow({ item, active, asked, unfolded, composing, answered, deeds }: KeptRowProps) {
  const { row, place, of, group } = item;
  const { path } = row;
  const drawn = useRef(0);
  // Whoever types may have had their note taken away: an open composer looks each time.
  if (composing) drawn.current += 1;
  return useMemo(
    () => (
      <Row
        row={row}
        place={place}
        of={of}
        level={2}
        active={active}
        unfolded={unfolded}
        composing={composing}
        triage={group !== 'no-contact-yet' && answered === null ? null : { asked, answered, onAnswer: (given) => deeds.current?.answer(path, given) }}
        onToggle={() => deeds.current?.toggle(path)}
        onLog={() => deeds.current?.log(path)}
        onComposed={() => deeds.current?.leaveComposer(path)}
      />
    ),
    [row, place, of, group, path, active, asked, unfolded, composing, answered, deeds, drawn.current],
  );
}
