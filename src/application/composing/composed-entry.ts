import type { NamedPerson } from './named-person';
import type { Day } from '../../domain/days';
import type { Direction } from '../../domain/interaction';

/** What a line typed into the composer says, once its leading channel, person and day are understood. */
export interface UnderstoodText {
  /** Id of a channel. */
  readonly channel: string | null;
  /** Id of a channel that the text speaks of where none is clear: another one is not taken unasked. */
  readonly hintedChannel: string | null;
  readonly direction: Direction | null;
  /** By name as the partner's persons are called where they are known, or by a link that was typed. */
  readonly persons: readonly NamedPerson[];
  readonly day: Day | null;
  /** The words for a day that the calendar does not have, which stay in the text. */
  readonly impossibleDay: string | null;
  /** `HH:MM`. */
  readonly time: string | null;
  /** What remains to be logged as text. */
  readonly text: string;
}

/** What happens to the partner's next contact with the log. */
export type NextContact =
  /** The cadence decides: an existing plan is removed. */
  | { readonly kind: 'clear' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'set'; readonly day: Day };

/** A contact that is ready to be logged. */
export interface LogRequest {
  /** Paths of the partners' notes; several for a joint meeting. */
  readonly partners: readonly string[];
  /** The note of the cooperation that the entry is written into; without one it is written into each partner's. */
  readonly cooperation?: string;
  readonly day: Day;
  readonly time: string | null;
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly persons: readonly NamedPerson[];
  readonly text: string;
  readonly next: NextContact;
}
