import type { Day } from './days';
import type { Reference } from './reference';

/** Who reached out: we did, they did, or both spoke with each other. */
export type Direction = 'to' | 'from' | 'with';

/** One contact (or attempt, or remark) as a log line records it. */
export interface Interaction {
  readonly day: Day;
  /** `HH:MM`, where the line has one. */
  readonly time: string | null;
  /** Id of a channel, or `null` when the line names none. */
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly persons: readonly Reference[];
  /** May span several lines, joined by `\n`. */
  readonly text: string;
}

/** An interaction with the line it was read from, counted from 0. */
export interface LoggedInteraction extends Interaction {
  readonly line: number;
}
