import type { Cadence } from './cadence';
import type { Day } from './days';
import type { JournalKind, LoggedInteraction } from './interaction';
import type { CooperationCourse } from './phase';
import type { Problem, Suggestion } from './problem';
import type { Reference } from './reference';

/** The kinds of note, in the order in which the first wins when a note matches several. */
export const NOTE_KINDS = ['partner', 'person', 'cooperation', 'event', 'meeting'] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** Silence asked for: through a day, or until somebody ends it. */
export interface Pause {
  /** The last silent day, or `null` for no end. */
  readonly until: Day | null;
}

/** How somebody can be reached. */
export interface Reachability {
  readonly email: readonly string[];
  readonly phone: readonly string[];
}

/** What a partner's note says of the partner itself. */
export interface PartnerFacts extends Reachability {
  readonly cadence: Cadence | null;
  /** The one cooperation of a partner whose note holds everything; its cadence is the partner's. */
  readonly undertaking: Undertaking | null;
  readonly lastContact: Day | null;
  readonly nextContact: Day | null;
  readonly pause: Pause | null;
  readonly former: boolean;
  /** The first day of the partnership as far as the note tells. */
  readonly since: Day | null;
  readonly owner: readonly Reference[];
  /** Persons, most important first. */
  readonly contacts: readonly Reference[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly nextOpportunity: Day | null;
  /** Names of greeting rounds. */
  readonly greetings: readonly string[];
  readonly website: string | null;
  readonly address: string | null;
}

/** A birthday as people know it: often without the year. */
export interface Birthday {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** What a person's note says of the person. */
export interface PersonFacts extends Reachability {
  readonly partners: readonly Reference[];
  readonly role: string | null;
  readonly joined: Day | null;
  /** The last day at the partner, inclusive. */
  readonly left: Day | null;
  readonly successor: Reference | null;
  readonly formerPartners: readonly Reference[];
  readonly birthday: Birthday | null;
  readonly preferredChannel: string | null;
  readonly cadence: Cadence | null;
  readonly lastContact: Day | null;
  readonly nextContact: Day | null;
  readonly pause: Pause | null;
  readonly greetings: readonly string[];
  /** The person's own; else the partner's is theirs. */
  readonly address: string | null;
}

/** What was agreed in writing, and by when somebody has to look at it. */
export interface AgreementFacts {
  /** The note or file of the agreement itself. */
  readonly document: Reference | null;
  readonly review: Day | null;
  readonly ends: Day | null;
  /** The last day on which notice can be given. */
  readonly noticeBy: Day | null;
}

/** What is said of one joint undertaking, in its own note or in the partner's. */
export interface Undertaking {
  readonly kind: string | null;
  readonly course: CooperationCourse;
  readonly cadence: Cadence | null;
  readonly agreement: AgreementFacts;
  readonly ourBenefit: string | null;
  readonly theirBenefit: string | null;
}

/** What a cooperation's note says. */
export interface CooperationFacts extends Undertaking {
  readonly partners: readonly Reference[];
}

/** What the note of a fair, conference or meeting day says. */
export interface EventFacts {
  readonly start: Day | null;
  /** The last day, inclusive; the first one where the note names no other. */
  readonly end: Day | null;
  readonly place: string | null;
  readonly kind: string | null;
  readonly partners: readonly Reference[];
  readonly persons: readonly Reference[];
  /** Whom the body of the note links. */
  readonly linked: readonly Reference[];
  /** Who should have been met there and was not. */
  readonly notMet: readonly Reference[];
}

/** A task that is still open: a promise, where it has a day. */
export interface OpenTask {
  readonly text: string;
  readonly due: Day | null;
  /** Counted from 0. */
  readonly line: number;
}

/** A property as it stands in a note: its name there, and its value in words. */
export interface WrittenProperty {
  readonly name: string;
  readonly value: string;
}

export interface WrittenProperties {
  readonly lastContact: WrittenProperty | null;
  readonly status: WrittenProperty | null;
}

/**
 * All that one note adds to the relationship index: facts and problems that depend on this note alone.
 * Links stand as they were written, nothing depends on the day, and other notes are never looked at.
 */
export interface Contribution {
  readonly path: string;
  /** The note's file name without its ending. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  /** A note that is a partner's and a person's is that of a self-employed partner. */
  readonly partner: PartnerFacts | null;
  readonly person: PersonFacts | null;
  readonly cooperation: CooperationFacts | null;
  readonly event: EventFacts | null;
  /** Of a meeting's note or a daily note: what it records counts for those it names. */
  readonly journal: JournalKind | null;
  /** Of a journal that has not been read yet: whom it may record a contact with. */
  readonly mentions: readonly Reference[];
  /** The newest first. */
  readonly interactions: readonly LoggedInteraction[];
  readonly tasks: readonly OpenTask[];
  /** How the properties stand in the note that may be wrong on one day and right on another. */
  readonly written: WrittenProperties;
  readonly problems: readonly Problem[];
  readonly suggestions: readonly Suggestion[];
  /** False while only the metadata is known, so that log lines may still be missing. */
  readonly complete: boolean;
}
