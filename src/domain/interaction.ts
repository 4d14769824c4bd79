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

/** The notes that record contacts with others than themselves: a meeting's note tells of one, a daily note of any number. */
export type JournalKind = 'meeting' | 'daily';

/** An interaction with the note it stands in, and what kind of record it is: a log line, or what a journal tells. */
export interface LoggedInteraction extends Interaction {
  readonly path: string;
  readonly source: 'log' | JournalKind;
  /** Counted from 0. */
  readonly line: number;
}

/** The order in which the interactions of a note or a partner stand: the newest first, those of one moment from top to bottom. */
export function newestFirst(one: LoggedInteraction, other: LoggedInteraction): number {
  if (one.day !== other.day) return other.day - one.day;
  if (one.time !== other.time) return (one.time ?? '') < (other.time ?? '') ? 1 : -1;
  return one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1;
}
