import { dateOf, dayOf, type Day } from '../days';
import type { GreetingRound } from '../rules';

/** The days of a greeting round in one year. */
export interface RoundDays {
  /** The year of the day the greetings are for; a round may begin in the year before and be shown into the next. */
  readonly year: number;
  /** The first day on which the round is shown. */
  readonly from: Day;
  readonly date: Day;
  /** The last day on which the round is shown. */
  readonly until: Day;
  /** The first day on which a card counts as one of this round. */
  readonly countsFrom: Day;
}

/** For how long after its day a round is shown: cards that come late are better than none. */
const SHOWN_AFTER_DAYS = 14;

/** How long before its beginning a card counts: somebody is always early. */
const EARLY_DAYS = 14;

/**
 * The days of a round in a year. A round never reaches into the next one of its kind.
 *
 * @example
 * // for 6 January, from 10 December on: the round of 2027 begins on 10 December 2026
 * roundDays({ names: ['Dreikönigspost'], date: { month: 1, day: 6 }, from: { month: 12, day: 10 } }, 2027)
 */
export function roundDays(round: GreetingRound, year: number): RoundDays {
  const from = beginning(round, year);
  const date = yearly(round.date, year);
  const endOfLast = end(round, year - 1);
  return { year, from, date, until: end(round, year), countsFrom: Math.max(from - EARLY_DAYS, endOfLast + 1) };
}

/** The round that is shown on a day, or `null`. */
export function roundShownOn(round: GreetingRound, today: Day): RoundDays | null {
  const days = nextRound(round, today);
  return days.from <= today ? days : null;
}

/** The round that is shown on a day or, where none is, the next one to come. */
export function nextRound(round: GreetingRound, today: Day): RoundDays {
  const { year } = dateOf(today);
  const days = [year - 1, year, year + 1].map((each) => roundDays(round, each));
  return days.find(({ until }) => until >= today) ?? roundDays(round, year + 2);
}

function beginning(round: GreetingRound, year: number): Day {
  const sameYear = yearly(round.from, year);
  return sameYear <= yearly(round.date, year) ? sameYear : yearly(round.from, year - 1);
}

function end(round: GreetingRound, year: number): Day {
  return Math.min(yearly(round.date, year) + SHOWN_AFTER_DAYS, beginning(round, year + 1) - 1);
}

/** A date in a year; 29 February is kept on the day before where there is none. */
function yearly({ month, day }: { readonly month: number; readonly day: number }, year: number): Day {
  return dayOf(year, month, day) ?? dayOf(year, month, Math.min(day, 28)) ?? 0;
}
