import { dayOf, type Day } from '../../domain/days';
import type { ProblemCode } from '../../domain/problem';
import { calendarDay, fullYear, nearestDay, readDay } from '../values/day-value';
import { skipSpaces } from '../text/white-space';
import { linkAtStart } from '../values/link-text';
import type { Narrowed } from '../values/narrowed';
import { AFTERNOON_WORDS, AFTER_TIME_WORDS, BEFORE_TIME_WORDS, MORNING_WORDS, WEEKDAY_WORDS } from '../vocabulary/day-words';

/** The day and time at the beginning of a log line, and what follows them. */
export interface LogDay {
  readonly day: Day;
  readonly time: string | null;
  readonly rest: string;
}

export interface UnreadableLogDay {
  readonly problem: ProblemCode;
  /** What stands in the place of the day. */
  readonly value: string;
}

const ENDS = String.raw`(?=$|[\s,;]|:(?:\s|$))`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})(?:T(\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?${ENDS}`);
const DOTTED = new RegExp(String.raw`^(\d{1,2})\. ?(\d{1,2})\.(?:(\d{4}|\d{2})(?!\d)| (\d{4})(?!\d))?${ENDS}`);
const EMPHASIS = /^(\*\*|__|\*|_)(?=\S)(.*?\S)\1/;
const WEEKDAY = new RegExp(`^(?:${WEEKDAY_WORDS.join('|')})(?:\\.,?|,)?\\s+(?=[\\d[*_])`, 'i');
const CLOCK = new RegExp(
  String.raw`^\s*(?:[,;]\s*)?(?:(?:${BEFORE_TIME_WORDS.join('|')})\s+)?(\d{1,2})(?:([:.])(\d{2}))?(?:\s?[-–]\s?\d{1,2}[:.]\d{2})?(?:\s?(${[...AFTER_TIME_WORDS, ...AFTERNOON_WORDS, ...MORNING_WORDS].join('|')}))?${ENDS}`,
  'i',
);

/**
 * Reads the day of a log line, and the time behind it. A day without a year is the one nearest to `nearDay`,
 * so that reading never depends on today; without `nearDay` it is unreadable.
 *
 * @example
 * readLogDay('2026-11-23 14:30 call', null) // { day: 20780, time: '14:30', rest: ' call' }
 * readLogDay('12.11. call', null)           // { problem: 'day-unreadable', value: '12.11.' }
 */
export function readLogDay(line: string, nearDay: Day | null): LogDay | UnreadableLogDay {
  const plain = plainDay(line);
  if (plain !== null) return plain;
  const text = line.replace(WEEKDAY, '');
  const found = dayAtStart(text, nearDay);
  if (found === null) return unreadable(text);
  if ('problem' in found.day) return { problem: found.day.problem, value: text.slice(0, found.length).trim() };
  const behind = `${found.colon ? ':' : ''}${text.slice(found.length)}`;
  const clock = found.time === null ? readClock(behind) : { time: found.time, length: 0 };
  return { day: found.day.value, time: clock?.time ?? null, rest: behind.slice(clock?.length ?? 0) };
}

/** How long a day such as `2026-11-23` is. */
const ISO_LENGTH = 10;

/** The day of a line that begins as most do, with nothing but `2026-11-23` and a space and no time behind it; else `null`. */
function plainDay(line: string): LogDay | null {
  if (line[4] !== '-' || line[7] !== '-' || line[ISO_LENGTH] !== ' ' || mayBeClock(line, ISO_LENGTH)) return null;
  const [year, month, dayOfMonth] = [digitsAt(line, 0, 4), digitsAt(line, 5, 7), digitsAt(line, 8, ISO_LENGTH)];
  const day = year === null || month === null || dayOfMonth === null ? null : dayOf(year, month, dayOfMonth);
  return day === null ? null : { day, time: null, rest: line.slice(ISO_LENGTH) };
}

/** The number that consists of the digits between two offsets, or `null`. */
function digitsAt(text: string, from: number, to: number): number | null {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return null;
    number = number * 10 + digit;
  }
  return number;
}

/** The letters that the words before a time begin with. */
const CLOCK_LETTERS: ReadonlySet<string> = new Set(BEFORE_TIME_WORDS.flatMap((word) => [word.charAt(0).toLowerCase(), word.charAt(0).toUpperCase()]));

/** Whether a time of day may stand at an offset: a look at its first character tells of most texts that none does. */
function mayBeClock(text: string, from: number): boolean {
  let at = skipSpaces(text, from);
  if (text[at] === ',' || text[at] === ';') at = skipSpaces(text, at + 1);
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || CLOCK_LETTERS.has(text.charAt(at));
}

const YEARLESS = /^[*_]*\d{1,2}\. ?\d{1,2}\.:?[*_]*$/;

/** Whether the value of a problem is a day that only lacks its year. */
export function isYearless(value: string): boolean {
  return YEARLESS.test(value);
}

interface FoundDay {
  readonly day: Narrowed<Day>;
  readonly time: string | null;
  readonly length: number;
  /** Whether a colon stood inside the emphasis, as in `**2026-11-23:** call`. */
  readonly colon: boolean;
}

function dayAtStart(text: string, nearDay: Day | null): FoundDay | null {
  const emphasis = EMPHASIS.exec(text);
  if (emphasis !== null) {
    const inner = emphasis[2] ?? '';
    const found = dayAtStart(inner, nearDay);
    if (found === null) return null;
    const left = inner.slice(found.length).trim();
    return left === '' || left === ':' ? { ...found, length: emphasis[0].length, colon: left === ':' } : null;
  }
  const link = linkAtStart(text);
  if (link !== null) {
    const day = [link.reference.label, link.reference.target].map((name) => readDay(`[[${name}]]`)).find((read) => !isUnreadable(read));
    return day === undefined ? null : { day, time: null, length: link.to, colon: false };
  }
  const iso = ISO.exec(text);
  if (iso !== null) {
    const day = calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return { day, time: iso[4]?.padStart(5, '0') ?? null, length: iso[0].length, colon: false };
  }
  const dotted = DOTTED.exec(text);
  if (dotted === null) return null;
  const year = dotted[3] ?? dotted[4];
  const [dayOfMonth, month] = [Number(dotted[1]), Number(dotted[2])];
  const day = year === undefined ? dayNear(month, dayOfMonth, nearDay) : calendarDay(fullYear(year), month, dayOfMonth);
  return { day, time: null, length: dotted[0].length, colon: false };
}

function isUnreadable(read: Narrowed<Day>): boolean {
  return 'problem' in read && read.problem === 'day-unreadable';
}

function dayNear(month: number, day: number, nearDay: Day | null): Narrowed<Day> {
  return nearDay === null ? { problem: 'day-unreadable' } : nearestDay(month, day, nearDay);
}

/** What stands first is named if it looks like a day, else the whole line. */
function unreadable(text: string): UnreadableLogDay {
  const first = text.split(/[\s,;]/)[0]?.replace(/:$/, '') ?? '';
  const read = readDay(first);
  return { problem: 'problem' in read ? read.problem : 'day-unreadable', value: /\d/.test(first) ? first : text };
}

/** A time of day: `14:30`, `14.30 Uhr`, `um 9 Uhr`, `2:30 pm`; the end of a span such as `14:30-15:00` is read over. */
export function readClock(text: string): { readonly time: string; readonly length: number } | null {
  if (!mayBeClock(text, 0)) return null;
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [whole, hours, mark, minutes, word] = match;
  if (mark !== ':' && word === undefined) return null;
  const half = (word ?? '').toLowerCase();
  const twelve = AFTERNOON_WORDS.includes(half) || MORNING_WORDS.includes(half);
  const hour = twelve ? (Number(hours) % 12) + (AFTERNOON_WORDS.includes(half) ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes ?? 0) > 59 || (twelve && Number(hours) > 12)) return null;
  return { time: `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`, length: whole.length };
}
