import { dateOf, dayOf, daysInMonth, weekdayOf, type Day } from './days';

/** A fixed series of appointments: the jour fixe itself. Weekdays count from Monday, 1, to Sunday, 7. */
export type Rhythm =
  /** `every` weeks on a weekday; above 1 the weeks are counted from the start of the series. */
  | { readonly kind: 'weekly'; readonly every: number; readonly weekday: number }
  /** The first to fourth, or with -1 the last, such weekday of every so many months. */
  | { readonly kind: 'monthly-weekday'; readonly every: number; readonly ordinal: number; readonly weekday: number }
  /** A day of every so many months; the last one where the month is shorter. */
  | { readonly kind: 'monthly-day'; readonly every: number; readonly day: number };

/** A rhythm with the days between which its occurrences lie. */
export interface Series {
  readonly rhythm: Rhythm;
  readonly start: Day | null;
  /** Inclusive. */
  readonly end: Day | null;
}

const DAYS_PER_MONTH = 30;

/** The mean distance between two occurrences in days, by which a rhythm is compared with cadences. */
export function meanDistanceDays(rhythm: Rhythm): number {
  return rhythm.kind === 'weekly' ? rhythm.every * 7 : rhythm.every * DAYS_PER_MONTH;
}

/** Whether the rhythm says on which days it falls only together with a start. */
export function needsStart(rhythm: Rhythm): boolean {
  return rhythm.every > 1;
}

/**
 * The first occurrence on or after a day, or `null` when the series is over by then.
 *
 * @example
 * // every Tuesday; 23 November 2026 is a Monday
 * nextOccurrence({ rhythm: { kind: 'weekly', every: 1, weekday: 2 }, start: null, end: null }, dayOf(2026, 11, 23)) // 24 November
 */
export function nextOccurrence(series: Series, from: Day): Day | null {
  const { rhythm, start, end } = series;
  const earliest = start === null ? from : Math.max(from, start);
  const found = rhythm.kind === 'weekly' ? nextWeekly(rhythm, start, earliest) : nextMonthly(rhythm, start, earliest);
  return end !== null && found > end ? null : found;
}

/** The last occurrence on or before a day, or `null` when the series has not begun by then. */
export function previousOccurrence(series: Series, until: Day): Day | null {
  const { rhythm, start, end } = series;
  const latest = end === null ? until : Math.min(until, end);
  const found = rhythm.kind === 'weekly' ? previousWeekly(rhythm, start, latest) : previousMonthly(rhythm, start, latest);
  return start !== null && found < start ? null : found;
}

type Weekly = Extract<Rhythm, { kind: 'weekly' }>;
type Monthly = Exclude<Rhythm, { kind: 'weekly' }>;

function nextWeekly({ every, weekday }: Weekly, start: Day | null, from: Day): Day {
  const first = onWeekday(start ?? from, weekday);
  const step = every * 7;
  return first >= from ? first : first + Math.ceil((from - first) / step) * step;
}

function previousWeekly({ every, weekday }: Weekly, start: Day | null, until: Day): Day {
  const step = every * 7;
  const first = onWeekday(start ?? until - step + 1, weekday);
  return first + Math.floor((until - first) / step) * step;
}

/** The first such weekday on or after a day. */
function onWeekday(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

function nextMonthly(rhythm: Monthly, start: Day | null, from: Day): Day {
  for (let month = monthInSeries(rhythm, start, from); ; month += rhythm.every) {
    const day = inMonth(rhythm, month);
    if (day >= from) return day;
  }
}

function previousMonthly(rhythm: Monthly, start: Day | null, until: Day): Day {
  for (let month = monthInSeries(rhythm, start, until) + rhythm.every; ; month -= rhythm.every) {
    const day = inMonth(rhythm, month);
    if (day <= until) return day;
  }
}

/** The month of the series that a day lies in, or the last one before; months are counted from the year 0. */
function monthInSeries({ every }: Monthly, start: Day | null, day: Day): number {
  const month = monthOf(day);
  if (start === null) return month;
  return month - ((((month - monthOf(start)) % every) + every) % every);
}

function monthOf(day: Day): number {
  const { year, month } = dateOf(day);
  return year * 12 + (month - 1);
}

function inMonth(rhythm: Monthly, index: number): Day {
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const length = daysInMonth(year, month);
  if (rhythm.kind === 'monthly-day') return calendarDay(year, month, Math.min(rhythm.day, length));
  if (rhythm.ordinal > 0) return onWeekday(calendarDay(year, month, 1), rhythm.weekday) + (rhythm.ordinal - 1) * 7;
  const last = calendarDay(year, month, length);
  return last - ((weekdayOf(last) - rhythm.weekday + 7) % 7);
}

function calendarDay(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (found === null) throw new RangeError(`The calendar has no ${year}-${month}-${day}.`);
  return found;
}
