import { contactsOf } from '../../domain/contact';
import { addMonths, dateOf, dayOf, type Day } from '../../domain/days';
import type { LastContact, Partner } from '../../domain/partner';
import { isGiven, isGot, sideOf } from '../../domain/reciprocity';

/** A partner named in the review. */
export interface Named {
  readonly path: string;
  readonly name: string;
}

/** A partner with how often something was so. */
export interface Counted extends Named {
  readonly count: number;
}

/** A partner with whom nobody has spoken for long. */
export interface Silent extends Named {
  readonly last: LastContact;
}

/** What a year's contacts add up to. */
export interface YearReview {
  readonly year: number;
  /** The last day that is looked at: the year's, or today. */
  readonly until: Day;
  readonly contacts: number;
  /** With how many partners one had any. */
  readonly partners: number;
  /** Who was spoken to most, the most first. */
  readonly most: readonly Counted[];
  /** How often each side reached out to the other. */
  readonly reachedOut: { readonly us: number; readonly them: number };
  /** Whom we gave something, and who gave us something, as marked in the log; the most first. */
  readonly given: readonly Counted[];
  readonly got: readonly Counted[];
  /** With whom it began that year. */
  readonly begun: readonly Named[];
  /** With whom a year without any contact became full in it; the longest silent first. */
  readonly asleep: readonly Silent[];
  /** With whom one is still partner after two silent years, the longest silent first. */
  readonly kept: readonly Silent[];
  /** True while some log has not been read; those partners are not among the silent. */
  readonly provisional: boolean;
}

const MOST_NAMED = 5;
const ASLEEP_AFTER_MONTHS = 12;
const KEPT_AFTER_MONTHS = 24;

/** The years with a contact, and that of `today`; the newest first. */
export function yearsWithContact(partners: readonly Partner[], today: Day): number[] {
  const years = new Set([dateOf(today).year]);
  for (const partner of partners) for (const { day } of contactsOf(partner, today)) years.add(dateOf(day).year);
  return [...years].sort((one, other) => other - one);
}

/**
 * A year looked back on, as far as it has gone by `today`. Former partners count where they took part; nobody who is
 * former, paused or not read yet is said to be silent.
 *
 * @example
 * // last spoken to on 3 March 2025, and not since
 * yearReviewOf([partner], 2026, dayOf(2026, 11, 23)).asleep // [{ name: 'Partner', … }]
 */
export function yearReviewOf(partners: readonly Partner[], year: number, today: Day): YearReview {
  const from = dayOf(year, 1, 1) ?? today;
  const until = Math.min(dayOf(year, 12, 31) ?? today, today);
  const isInYear = (day: Day): boolean => day >= from && day <= until;
  const known = partners.map((partner) => ({ partner, contacts: contactsOf(partner, until) }));
  const spoken = known.map(({ partner, contacts }) => counted(partner, contacts.filter(({ day }) => isInYear(day)).length)).filter(({ count }) => count > 0);
  const entries = partners.map((partner) => ({ partner, entries: partner.interactions.filter(({ day }) => isInYear(day)) }));
  const sides = entries.flatMap((each) => each.entries.map(sideOf));
  const silent = known.flatMap(({ partner, contacts }) => silentOf(partner, contacts, until)).sort((one, other) => one.last.day - other.last.day || one.name.localeCompare(other.name));
  return {
    year,
    until,
    contacts: spoken.reduce((sum, { count }) => sum + count, 0),
    partners: spoken.length,
    most: mostFirst(spoken).slice(0, MOST_NAMED),
    reachedOut: { us: sides.filter((side) => side === 'us').length, them: sides.filter((side) => side === 'them').length },
    given: mostFirst(entries.map((each) => counted(each.partner, each.entries.filter(isGiven).length))),
    got: mostFirst(entries.map((each) => counted(each.partner, each.entries.filter(isGot).length))),
    begun: known.filter(({ partner, contacts }) => hasBegunIn(partner, contacts, isInYear)).map(({ partner: { path, name } }) => ({ path, name })).sort((one, other) => one.name.localeCompare(other.name)),
    asleep: silent.filter(({ last }) => isInYear(addMonths(last.day, ASLEEP_AFTER_MONTHS))),
    kept: silent.filter(({ last }) => addMonths(last.day, KEPT_AFTER_MONTHS) <= until),
    provisional: partners.some(({ provisional }) => provisional),
  };
}

function counted({ path, name }: Partner, count: number): Counted {
  return { path, name, count };
}

function mostFirst(all: readonly Counted[]): Counted[] {
  return all.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));
}

/** Partner since that year as the note says; where it does not, the first contact was in it. */
function hasBegunIn({ facts, provisional }: Partner, contacts: readonly LastContact[], isInYear: (day: Day) => boolean): boolean {
  if (facts.since !== null) return isInYear(facts.since);
  const first = contacts.at(-1);
  return !provisional && first !== undefined && isInYear(first.day);
}

/** The last contact of a partner of whom silence would mean something. */
function silentOf({ path, name, facts, provisional }: Partner, contacts: readonly LastContact[], until: Day): Silent[] {
  const [last] = contacts;
  const { former, pause } = facts;
  const isPaused = pause !== null && (pause.until === null || pause.until >= until);
  return last === undefined || former || provisional || isPaused ? [] : [{ path, name, last }];
}
