import { dateOf, dayOf, daysInMonth, type Day } from '../../domain/days';
import type { ProblemCode } from '../../domain/problem';
import { lastSegment, wholeLink } from './link-text';
import { singleValue, type Narrowed } from './narrowed';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const DOTTED_DAY = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/;
const SLASHED_DAY = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})$/;
const ISO_MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^(\d{4})$/;

/**
 * The day that a value names: `2026-11-23`, `2026-11-23T10:30`, `23.11.2026`, `23.11.26`, or a link to a daily note.
 * A day the calendar does not have is `day-impossible`, one that could be two is `day-ambiguous`,
 * anything else `day-unreadable`. The time and its zone are read over: the day counts as it is written.
 *
 * @example
 * readDay('23.11.2026')  // { value: 20780 }
 * readDay('2026-02-30')  // { problem: 'day-impossible' }
 * readDay('03/04/2026')  // { problem: 'day-ambiguous' }
 */
export function readDay(value: unknown): Narrowed<Day> {
  return readDayText(dayText(value));
}

/** Like `readDay`, and a year or a month (`2016`, `2026-12`) is its first day. */
export function readFirstDay(value: unknown): Narrowed<Day> {
  return readSpan(value, 'first');
}

/** Like `readDay`, and a year or a month (`2016`, `2026-12`) is its last day. */
export function readLastDay(value: unknown): Narrowed<Day> {
  return readSpan(value, 'last');
}

/** Four digits are the year; of two, 00 to 69 are of this century and 70 to 99 of the last (as POSIX has it). */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** The day of a calendar date, or the problem that the calendar has none. */
export function calendarDay(year: number, month: number, day: number): Narrowed<Day> {
  const found = dayOf(year, month, day);
  return found === null ? { problem: 'day-impossible' } : { value: found };
}

/** Whether a value is a day in the German way with all digits of its year: `23.11.2026`. Whether the calendar has it is not looked at. */
export function isDottedDay(value: string): boolean {
  return DOTTED_DAY.exec(value.trim())?.[3]?.length === 4;
}

function dayText(value: unknown): string | null {
  const single = singleValue(value);
  if (typeof single === 'number') return String(single);
  if (typeof single !== 'string') return null;
  const link = wholeLink(single);
  if (link === null) return single.trim();
  return ISO_DAY.test(link.label) ? link.label : lastSegment(link.target);
}

function readDayText(text: string | null): Narrowed<Day> {
  if (text === null) return { problem: 'day-unreadable' };
  const iso = ISO_DAY.exec(text);
  if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = DOTTED_DAY.exec(text);
  if (dotted !== null) return calendarDay(fullYear(dotted[3] ?? ''), Number(dotted[2]), Number(dotted[1]));
  return { problem: slashProblem(text) };
}

/** `03/04/2026` is a day in March or in April; `23/11/2026` is simply no form that is read. */
function slashProblem(text: string): ProblemCode {
  const slashed = SLASHED_DAY.exec(text);
  if (slashed === null) return 'day-unreadable';
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  const couldBeBoth = first !== second && first >= 1 && first <= 12 && second >= 1 && second <= 12;
  return couldBeBoth ? 'day-ambiguous' : 'day-unreadable';
}

function readSpan(value: unknown, which: 'first' | 'last'): Narrowed<Day> {
  const text = dayText(value);
  if (text === null) return { problem: 'day-unreadable' };
  const year = YEAR.exec(text);
  if (year !== null) return which === 'first' ? calendarDay(Number(year[1]), 1, 1) : calendarDay(Number(year[1]), 12, 31);
  const month = ISO_MONTH.exec(text);
  if (month === null) return readDayText(text);
  const first = calendarDay(Number(month[1]), Number(month[2]), 1);
  if (which === 'first' || 'problem' in first) return first;
  return { value: first.value + daysInMonth(Number(month[1]), Number(month[2])) - 1 };
}

/**
 * The day without a year that lies nearest to another day, the earlier one of two equally near.
 *
 * @example
 * nearestDay(12, 28, dayOf(2026, 1, 5)) // 28 December 2025
 */
export function nearestDay(month: number, day: number, near: Day): Narrowed<Day> {
  const { year } = dateOf(near);
  const candidates = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, day) ?? []);
  const [first, ...others] = candidates;
  if (first === undefined) return { problem: 'day-impossible' };
  return { value: others.reduce((best, each) => (Math.abs(each - near) < Math.abs(best - near) ? each : best), first) };
}
