import { contactsOf } from '../../domain/contact';
import { addMonths, dateOf, type Day } from '../../domain/days';
import type { LastContact, Partner } from '../../domain/partner';
import { isGiven, isGot, sideOf } from '../../domain/reciprocity';

/** A partner named in the review of a year. */
export interface Named {
  readonly path: string;
  readonly name: string;
}

/** A partner with whom nobody has spoken for long. */
export interface Silent extends Named {
  readonly last: LastContact;
}

/** What a year was with one partner. */
export interface YearWith {
  readonly partner: Named;
  readonly contacts: number;
  /** How often each side reached out to the other. */
  readonly byUs: number;
  readonly byThem: number;
  /** How often something was given and got, as marked in the log. */
  readonly given: number;
  readonly got: number;
  /** Whether it began that year. */
  readonly begun: boolean;
  /** The last contact, where a year without any became full in it. */
  readonly asleep: Silent | null;
  /** The last contact, where one is still partner after two silent years. */
  readonly kept: Silent | null;
  /** True while some log has not been read. */
  readonly provisional: boolean;
}

const ASLEEP_AFTER_MONTHS = 12;
const KEPT_AFTER_MONTHS = 24;

/** What the days of a year, or as many of them as have gone by, were with a partner; both ends are among them. */
export function yearWith(partner: Partner, { from, until }: { readonly from: Day; readonly until: Day }): YearWith {
  const isInYear = (day: Day): boolean => day >= from && day <= until;
  const contacts = contactsOf(partner, until);
  const entries = partner.interactions.filter(({ day }) => isInYear(day));
  const sides = entries.map(sideOf);
  const { path, name, provisional } = partner;
  const silent = silentOf(partner, contacts, until);
  return {
    partner: { path, name },
    contacts: contacts.filter(({ day }) => isInYear(day)).length,
    byUs: sides.filter((side) => side === 'us').length,
    byThem: sides.filter((side) => side === 'them').length,
    given: entries.filter(isGiven).length,
    got: entries.filter(isGot).length,
    begun: hasBegunIn(partner, contacts, isInYear),
    asleep: silent !== null && isInYear(addMonths(silent.last.day, ASLEEP_AFTER_MONTHS)) ? silent : null,
    kept: silent !== null && addMonths(silent.last.day, KEPT_AFTER_MONTHS) <= until ? silent : null,
    provisional,
  };
}

/** The years with a contact up to `today`. */
export function yearsWithContact(partner: Partner, today: Day): ReadonlySet<number> {
  return new Set(contactsOf(partner, today).map(({ day }) => dateOf(day).year));
}

/** Partner since that year as the note says; where it does not, the first contact was in it. */
function hasBegunIn({ facts, provisional }: Partner, contacts: readonly LastContact[], isInYear: (day: Day) => boolean): boolean {
  if (facts.since !== null) return isInYear(facts.since);
  const first = contacts.at(-1);
  return !provisional && first !== undefined && isInYear(first.day);
}

/** The last contact, of a partner of whom silence would mean something. */
function silentOf({ path, name, facts, provisional }: Partner, contacts: readonly LastContact[], until: Day): Silent | null {
  const [last] = contacts;
  const { former, pause } = facts;
  const isPaused = pause !== null && (pause.until === null || pause.until >= until);
  return last === undefined || former || provisional || isPaused ? null : { path, name, last };
}
