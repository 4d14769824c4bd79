/**
 * A calendar day as an integer: the number of days since 1 January 1970.
 * A day has no time of day and no time zone; only the clock turns an instant into a day.
 */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The day of a calendar date, or `null` when the calendar has no such date.
 *
 * @example
 * dayOf(2026, 11, 23) // 20780
 * dayOf(2026, 2, 30)  // null
 */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  // Said to be whole, it is kept as such: every quotient takes room of its own.
  return (Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY) | 0;
}

/** In the Gregorian calendar the leap years come again after four centuries. */
const DAYS_IN_FOUR_CENTURIES = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_BEFORE_1970 = 719_468;

/**
 * The calendar date of a day: `dateOf(0)` is 1 January 1970. It is asked for so often that it is reckoned: years are
 * taken to begin in March, so that the day that only some of them have is their last.
 *
 * @see https://howardhinnant.github.io/date_algorithms.html#civil_from_days
 */
export function dateOf(day: Day): CalendarDate {
  const since = day + DAYS_BEFORE_1970;
  const era = Math.floor(since / DAYS_IN_FOUR_CENTURIES);
  const dayOfEra = since - era * DAYS_IN_FOUR_CENTURIES;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** The day as notes write it: `formatDay(20780)` is `'2026-11-23'`. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/**
 * The same day of the month some months later, or the last day of that month where it is shorter.
 *
 * @example
 * addMonths(dayOf(2026, 1, 31), 1) // 28 February 2026
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const monthIndex = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthIndex / 12);
  const targetMonth = monthIndex - targetYear * 12;
  const firstDay = Math.round(Date.UTC(targetYear, targetMonth, 1) / MILLISECONDS_PER_DAY);
  return firstDay + Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth + 1)) - 1;
}

/** How many days a month has; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of the week: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5;
}

/** The day itself, or the Monday after it when it is a Saturday or Sunday. */
export function moveToMonday(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday > 5 ? day + (8 - weekday) : day;
}
