import { moveToMonday, type Day } from './days';
import type { QuietPeriod } from './rules';

/** Over how many days at most is spread what fell due in a quiet period: one working week. */
const SPREAD_OVER_DAYS = 5;

/** The quiet period that a day lies in, or `null`. */
export function quietPeriodOn(day: Day, periods: readonly QuietPeriod[]): QuietPeriod | null {
  return periods.find((period) => period.from <= day && day <= period.to) ?? null;
}

/** The first day after the quiet period that a day lies in, periods that follow each other taken as one; else the day. */
export function firstDayAfterQuiet(day: Day, periods: readonly QuietPeriod[]): Day {
  let result = day;
  // Each step leaves one period, so there are at most as many steps as periods.
  for (let steps = 0; steps < periods.length; steps += 1) {
    const period = quietPeriodOn(result, periods);
    if (period === null) break;
    result = period.to + 1;
  }
  return result;
}

/**
 * Where a due day moves that falls into a quiet period: into the working week after it, in the order in which
 * the days would have come, so that not everybody is due on the first morning. Other days stay.
 *
 * @example
 * // Quiet from 21 December to 3 January: the 21st moves to 4 January, the 3rd to 8 January.
 * spreadAfterQuiet(dayOf(2026, 12, 21), periods, true)
 */
export function spreadAfterQuiet(day: Day, periods: readonly QuietPeriod[], moveWeekends: boolean): Day {
  const period = quietPeriodOn(day, periods);
  if (period === null) return day;
  const length = period.to - period.from + 1;
  const places = Math.min(length, SPREAD_OVER_DAYS);
  const place = Math.floor(((day - period.from) * places) / length);
  const spread = firstDayAfterQuiet(period.to + 1, periods) + place;
  const onWorkday = moveWeekends ? moveToMonday(spread) : spread;
  return firstDayAfterQuiet(onWorkday, periods);
}
