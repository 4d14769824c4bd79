import type { DueRow, Topic } from '../due/due-row';
import type { Day } from '../../domain/days';
import type { Recipient } from '../../domain/gatherings/greeting-round';
import type { RoundDays } from '../../domain/gatherings/round-days';
import type { LoggedInteraction } from '../../domain/interaction';
import type { LastContact, PartnerPerson } from '../../domain/partner';

/** All that the list of a greeting round shows. */
export interface RoundSheet {
  readonly kind: 'round';
  readonly name: string;
  readonly days: RoundDays;
  readonly today: Day;
  readonly recipients: readonly Recipient[];
  readonly done: number;
  readonly provisional: boolean;
}

/** All that the list of an event shows. */
export interface EventSheet {
  readonly kind: 'event';
  readonly path: string;
  readonly name: string;
  readonly place: string | null;
  readonly start: Day;
  readonly end: Day;
  readonly today: Day;
  readonly entries: readonly EventEntry[];
  readonly provisional: boolean;
}

/** A partner whom one meets at an event. */
export interface EventEntry {
  /** The partner's note. */
  readonly path: string;
  readonly name: string;
  /** Those whom the event names. */
  readonly persons: readonly PartnerPerson[];
  /** All of the partner's persons who are still there. */
  readonly everybody: readonly PartnerPerson[];
  /** The last contact before the event. */
  readonly last: LastContact | null;
  /** The partner's row in the due pane: its reasons are something to talk about as well. `null` for a former partner. */
  readonly row: DueRow | null;
  readonly topics: readonly Topic[];
  /** What was logged on the days of the event. */
  readonly met: LoggedInteraction | null;
  readonly notMet: boolean;
}

export function isOpenEntry({ met, notMet }: EventEntry): boolean {
  return met === null && !notMet;
}
