import type { Day } from '../../domain/days';
import { readLogDay } from '../../notes/log/log-day';
import { WEEKDAY_WORDS } from '../../notes/vocabulary/day-words';

/** A day that a text begins with, how much of the text it takes, and the time written into it. */
export interface WrittenDay {
  readonly day: Day;
  readonly length: number;
  /** `HH:MM`, of a day such as `2026-11-20T14:30`. */
  readonly time: string | null;
}

const WRITTEN = new RegExp(String.raw`^(?:(?:${WEEKDAY_WORDS.join('|')})(?:\.,?|,)?\s+(?:de[nm]\s+)?)?(\d[^\s,;]*)`, 'iu');

const FOUR_MONTHS = 120;

/** Near which day one without a year lies: contacts lie behind, so up to ten months back, but only two ahead. */
export function nearWhich(today: Day): Day {
  return today - FOUR_MONTHS;
}

/**
 * The day in digits that a text begins with, as log lines have it; a weekday before it is read over.
 *
 * @example
 * leadingWrittenDay('Mittwoch, 18.11. Anruf', today) // { day: 18 November 2026, length: 16, time: null }
 */
export function leadingWrittenDay(text: string, today: Day): WrittenDay | null {
  const match = WRITTEN.exec(text);
  if (match === null) return null;
  const read = readLogDay(match[1] ?? '', nearWhich(today));
  return 'problem' in read ? null : { day: read.day, length: match[0].length - read.rest.length, time: read.time };
}

/** What has the form of a day, with a month and a day of month that there are: "1.13." may be a chapter. */
const LIKE_DAY = /^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])\. ?(?:0?[1-9]|1[0-2])\.)/u;

/**
 * The day in digits that a text begins with where the calendar has none such, and how much of the text it takes.
 *
 * @example
 * leadingImpossibleDay('31.11. Anruf', today) // { words: '31.11.', length: 6 }
 */
export function leadingImpossibleDay(text: string, today: Day): { readonly words: string; readonly length: number } | null {
  const match = WRITTEN.exec(text);
  if (match === null || !LIKE_DAY.test(match[1] ?? '')) return null;
  const read = readLogDay(match[1] ?? '', nearWhich(today));
  if (!('problem' in read) || read.problem !== 'day-impossible') return null;
  return { words: read.value, length: match[0].length - (match[1] ?? '').length + read.value.length };
}
