import type { Rhythm } from '../../domain/rhythm';
import { CADENCE_WORDS, EVERY_WORDS, NUMBER_WORDS, UNIT_WORDS } from '../vocabulary/cadence-words';
import { IN_MONTH_WORDS, LAST_WORDS, ON_WORDS, ORDINAL_WORDS, WEEKDAY_WORDS } from '../vocabulary/rhythm-words';
import { foldWord } from './spelling';

/**
 * The fixed appointments that a folded text says, in English or German, or `null` when it says none.
 *
 * @example
 * parseRhythm('jeden zweiten dienstag')        // every 2 weeks on Tuesday
 * parseRhythm('first monday of the month')     // the first Monday of every month
 * parseRhythm('every month on the 15th')       // the 15th of every month
 */
export function parseRhythm(folded: string): Rhythm | null {
  return readWeekday(folded) ?? readMonthlyWeekday(folded) ?? readWeekly(folded) ?? readMonthly(folded);
}

const weekdays = numbered(WEEKDAY_WORDS);
const ordinals = new Map([...numbered(ORDINAL_WORDS), ...LAST_WORDS.map((word): [string, number] => [word, -1])]);

const WEEKDAY = alternatives([...weekdays.keys()]);
const ORDINAL = alternatives([...ordinals.keys()]);
const EVERY = alternatives([...EVERY_WORDS.en, ...EVERY_WORDS.de].map(foldWord));
const ON = `(?:${alternatives(ON_WORDS)} )?`;
const DAY_OF_MONTH = '(\\d{1,2})(?:st|nd|rd|th|\\.)?';

const EVERY_WEEKDAY = new RegExp(`^(?:${EVERY} )?(?:(${ORDINAL}) )?(${WEEKDAY})$`);
const MONTHLY_WEEKDAY = new RegExp(`^(?:${EVERY} |${ON})(${ORDINAL}) (${WEEKDAY}) (?:${alternatives(IN_MONTH_WORDS)})$`);
const LENGTH_ON_WEEKDAY = new RegExp(`^(.+?) ${ON}(${WEEKDAY})$`);
const LENGTH_ON_ORDINAL = new RegExp(`^(.+?) ${ON}(${ORDINAL}) (${WEEKDAY})$`);
const LENGTH_ON_DAY = new RegExp(`^(.+?) ${ON}${DAY_OF_MONTH}$`);
const DAY_OF_EVERY_MONTH = new RegExp(`^${ON}${DAY_OF_MONTH} (?:${alternatives(IN_MONTH_WORDS)})$`);

/** `every tuesday`, `tuesdays`, `every second tuesday`; the last of something needs to say of what. */
function readWeekday(text: string): Rhythm | null {
  const match = EVERY_WEEKDAY.exec(text);
  if (match === null) return null;
  const every = match[1] === undefined ? 1 : (ordinals.get(match[1]) ?? 0);
  // "first Monday" alone may mean a month as well as a week.
  if (every < 1 || (match[1] !== undefined && every === 1)) return null;
  return weekly(every, match[2]);
}

function readMonthlyWeekday(text: string): Rhythm | null {
  const match = MONTHLY_WEEKDAY.exec(text);
  return match === null ? null : monthlyWeekday(1, match[1], match[2]);
}

/** `every 2 weeks on tuesday`, `14-taegig dienstags`. */
function readWeekly(text: string): Rhythm | null {
  const match = LENGTH_ON_WEEKDAY.exec(text);
  const every = match === null ? null : readLength(match[1] ?? '', 'week');
  return every === null ? null : weekly(every, match?.[2]);
}

/** `every month on the 15th`, `alle 3 monate am 1.`, `monatlich am ersten montag`, `am 15. jeden monats`. */
function readMonthly(text: string): Rhythm | null {
  const byOrdinal = LENGTH_ON_ORDINAL.exec(text);
  const months = byOrdinal === null ? null : readLength(byOrdinal[1] ?? '', 'month');
  if (byOrdinal !== null && months !== null) return monthlyWeekday(months, byOrdinal[2], byOrdinal[3]);
  const everyMonth = DAY_OF_EVERY_MONTH.exec(text);
  if (everyMonth !== null) return monthlyDay(1, everyMonth[1]);
  const byDay = LENGTH_ON_DAY.exec(text);
  const every = byDay === null ? null : readLength(byDay[1] ?? '', 'month');
  return every === null ? null : monthlyDay(every, byDay?.[2]);
}

/** How many weeks or months lie between two appointments. */
function readLength(text: string, unit: 'week' | 'month'): number | null {
  const word = CADENCE_WORDS.find(({ span, en, de, also }) => span.unit === unit && [en, de, ...also].map(foldWord).includes(text));
  if (word !== undefined) return word.span.amount;
  const units = [...UNIT_WORDS[unit].en, ...UNIT_WORDS[unit].de].map(foldWord);
  const match = new RegExp(`^(?:${EVERY})(?: (\\d{1,2}|[a-z]+))? (${alternatives(units)})$`).exec(text);
  if (match === null) return null;
  const count = match[1];
  if (count === undefined) return 1;
  const amount = /^\d+$/.test(count) ? Number(count) : (NUMBER_WORDS.get(count) ?? ordinals.get(count) ?? 0);
  return amount >= 1 && amount <= 60 ? amount : null;
}

function weekly(every: number, word: string | undefined): Rhythm | null {
  const weekday = weekdays.get(word ?? '');
  return weekday === undefined ? null : { kind: 'weekly', every, weekday };
}

function monthlyWeekday(every: number, ordinalWord: string | undefined, weekdayWord: string | undefined): Rhythm | null {
  const ordinal = ordinals.get(ordinalWord ?? '');
  const weekday = weekdays.get(weekdayWord ?? '');
  return ordinal === undefined || weekday === undefined ? null : { kind: 'monthly-weekday', every, ordinal, weekday };
}

function monthlyDay(every: number, digits: string | undefined): Rhythm | null {
  const day = Number(digits);
  return day >= 1 && day <= 31 ? { kind: 'monthly-day', every, day } : null;
}

function numbered(lists: readonly (readonly string[])[]): Map<string, number> {
  return new Map(lists.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])));
}

/** A pattern for any of the words, the longest first. */
function alternatives(words: readonly string[]): string {
  const escaped = [...words].sort((one, other) => other.length - one.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${escaped.join('|')})`;
}
