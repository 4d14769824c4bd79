import { dayOf, type Day } from '../../domain/days';
import type { Named, Silent, YearWith } from './year-with';

/** A partner with how often something was so. */
export interface Counted extends Named {
  readonly count: number;
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

/** The days of a year that are looked at: not beyond today. */
export function daysLookedBackOn(year: number, today: Day): { readonly from: Day; readonly until: Day } {
  return { from: dayOf(year, 1, 1) ?? today, until: Math.min(dayOf(year, 12, 31) ?? today, today) };
}

/**
 * A year looked back on, as far as it has gone by `today`. Former partners count where they took part; nobody who is
 * former, paused or not read yet is said to be silent.
 *
 * @param all what the year was with each partner
 * @example
 * // last spoken to on 3 March 2025, and not since
 * yearReviewOf([yearWith(partner, daysLookedBackOn(2026, today))], 2026, today).asleep // [{ name: 'Partner', … }]
 */
export function yearReviewOf(all: readonly YearWith[], year: number, today: Day): YearReview {
  const { until } = daysLookedBackOn(year, today);
  const spoken = all.filter(({ contacts }) => contacts > 0);
  return {
    year,
    until,
    contacts: sum(spoken, 'contacts'),
    partners: spoken.length,
    most: mostFirst(amongTheMost(spoken), 'contacts').slice(0, MOST_NAMED),
    reachedOut: { us: sum(all, 'byUs'), them: sum(all, 'byThem') },
    given: mostFirst(all, 'given'),
    got: mostFirst(all, 'got'),
    begun: all.filter(({ begun }) => begun).map(({ partner }) => partner).sort((one, other) => one.name.localeCompare(other.name)),
    asleep: longestFirst(all, 'asleep'),
    kept: longestFirst(all, 'kept'),
    provisional: all.some(({ provisional }) => provisional),
  };
}

type Count = 'contacts' | 'byUs' | 'byThem' | 'given' | 'got';

function sum(all: readonly YearWith[], count: Count): number {
  return all.reduce((before, each) => before + each[count], 0);
}

function longestFirst(all: readonly YearWith[], how: 'asleep' | 'kept'): Silent[] {
  return all
    .map((each) => each[how])
    .filter((silent) => silent !== null)
    .sort((one, other) => one.last.day - other.last.day || one.name.localeCompare(other.name));
}

/** Those who may be among the ones named, whoever ties with the last of them included: putting everybody in order takes long. */
function amongTheMost(spoken: readonly YearWith[]): readonly YearWith[] {
  const fewest = Uint32Array.from(spoken, ({ contacts }) => contacts).sort().at(-MOST_NAMED) ?? 0;
  return spoken.filter(({ contacts }) => contacts >= fewest);
}

function mostFirst(all: readonly YearWith[], count: Count): Counted[] {
  return all
    .filter((each) => each[count] > 0)
    .map((each) => ({ ...each.partner, count: each[count] }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name));
}
