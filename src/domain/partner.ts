import type { OpenTask, PartnerFacts, PersonFacts, Undertaking } from './contribution';
import type { Day } from './days';
import type { LoggedInteraction } from './interaction';
import type { GroupCadence } from './rules';

/** A contact person of a partner: with a note of their own, or by name only. */
export interface PartnerPerson {
  readonly name: string;
  readonly path: string | null;
  /** Other names of the person's note. */
  readonly aliases: readonly string[];
  readonly facts: PersonFacts | null;
}

/** Somebody who left a partner or is going to. */
export interface Departure {
  readonly person: PartnerPerson;
  /** The last day at this partner, inclusive; `null` where nobody knows it. */
  readonly left: Day | null;
  /** Who follows as the person's note says, whether or not that person is still there. */
  readonly successor: PartnerPerson | null;
}

/** A joint undertaking with a partner, and the note that tells of it. */
export interface PartnerCooperation extends Undertaking {
  readonly name: string;
  readonly path: string;
  /** Of several partners one is reminded of the cooperation: the one that is named first. */
  readonly isFirst: boolean;
}

/** An open task with the note it stands in. */
export interface PartnerTask extends OpenTask {
  readonly path: string;
}

/** What the notes of all partners of a person tell of contacts with them, the newest first. */
export interface ToldOfPerson {
  readonly path: string;
  readonly lines: readonly LoggedInteraction[];
}

/**
 * A partner put together from all notes that speak of it, or a person without a partner who is kept in touch with
 * like one. Nothing in it depends on today.
 */
export interface Partner {
  readonly kind: 'partner' | 'person';
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly facts: PartnerFacts;
  /** Those named in `contacts` first, in that order, then all whose note names the partner, by name. */
  readonly persons: readonly PartnerPerson[];
  /** Of the persons, and of those whose notes name the partner as a former one. */
  readonly departures: readonly Departure[];
  /** Newest first; what is in the future, not a contact, or an attempt is among them. */
  readonly interactions: readonly LoggedInteraction[];
  /** Of those who are with other partners as well: no contact with this partner, but with them. */
  readonly elsewhere: readonly ToldOfPerson[];
  /** Every cooperation with the partner, by name. */
  readonly cooperations: readonly PartnerCooperation[];
  /** From the notes of the partner, its persons and its cooperations. */
  readonly tasks: readonly PartnerTask[];
  /** The cadence of the partner's tag or folder in the settings. */
  readonly groupCadence: GroupCadence | null;
  /** True while some note that may hold log lines of this partner has not been read yet. */
  readonly provisional: boolean;
}

/** The newest contact not after a day, and where it stands: a log line, or only the property. */
export interface LastContact {
  readonly day: Day;
  readonly interaction: LoggedInteraction | null;
}

/** Whether a person without a partner has left, so that nobody is to be spoken to any more. */
function isGone({ kind, path, persons }: Partner, today: Day): boolean {
  if (kind === 'partner') return false;
  const left = persons.find((person) => person.path === path)?.facts?.left ?? null;
  return left !== null && left < today;
}

/** Whether nobody keeps in touch any more: the partnership is over, or the person has left. */
export function isFormer(partner: Partner, today: Day): boolean {
  return partner.facts.former || isGone(partner, today);
}
