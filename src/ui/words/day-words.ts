import { dateOf, type Day } from '../../domain/days';
import type { Texts } from '../../i18n/texts';
import { sentenceOf, textOf, type Sentence } from './sentence';

const MILLISECONDS_PER_DAY = 86_400_000;

type Length = 'long' | 'short' | 'weekday' | 'month' | 'short-month';

const OPTIONS: Record<Length, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long' },
  'short-month': { month: 'short' },
};

// Making a format costs much more than using it, and a list draws hundreds of days.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, length: Length, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${length} ${withYear}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...OPTIONS[length], ...(withYear ? { year: 'numeric' } : {}), timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

function inWords(day: Day, today: Day, texts: Texts, length: Length): string {
  const withYear = dateOf(day).year !== dateOf(today).year;
  return formatOf(texts.locale, length, withYear).format(day * MILLISECONDS_PER_DAY);
}

/** "30 August", with the year where it is not this one. */
export function longDay(day: Day, today: Day, texts: Texts): string {
  return inWords(day, today, texts, 'long');
}

/** "30 Aug", with the year where it is not this one. */
export function shortDay(day: Day, today: Day, texts: Texts): string {
  return inWords(day, today, texts, 'short');
}

/** "30 Aug", with the year where it is not the given one, which stands there already. */
export function shortDayIn(year: number, day: Day, texts: Texts): string {
  return formatOf(texts.locale, 'short', dateOf(day).year !== year).format(day * MILLISECONDS_PER_DAY);
}

/** "Mon 30 Nov", for choosing a day. */
export function weekdayAndDay(day: Day, today: Day, texts: Texts): string {
  return inWords(day, today, texts, 'weekday');
}

/** "May" or, short, "Feb", with the year where it is not this one. */
export function monthInWords(day: Day, today: Day, texts: Texts, length: 'long' | 'short' = 'long'): string {
  return inWords(day, today, texts, length === 'long' ? 'month' : 'short-month');
}

/** "March 2026", whichever year it is now. */
export function monthAndYear(day: Day, texts: Texts): string {
  return formatOf(texts.locale, 'month', true).format(day * MILLISECONDS_PER_DAY);
}

/** "Mar", without the year. */
export function shortMonth(day: Day, texts: Texts): string {
  return formatOf(texts.locale, 'short-month', false).format(day * MILLISECONDS_PER_DAY);
}

/** The year of a day of another year; of this one its month. */
export function yearInWords(day: Day, today: Day, texts: Texts): string {
  const { year } = dateOf(day);
  return year === dateOf(today).year ? monthInWords(day, today, texts, 'short') : String(year);
}

/** "today", "yesterday", "tomorrow", or `null` for days farther away. */
export function nearDay(day: Day, today: Day, texts: Texts): string | null {
  if (day === today) return texts.day.today;
  if (day === today - 1) return texts.day.yesterday;
  if (day === today + 1) return texts.day.tomorrow;
  return null;
}

/** Where a day stands in a sentence: "today", or "on 30 August"; the day itself becomes a link where one is given. */
export function onDay(day: Day, today: Day, texts: Texts, link?: { readonly path: string; readonly line?: number }): Sentence {
  const asPart = (text: string): Sentence => [link === undefined ? { text } : { text, link }];
  const near = nearDay(day, today, texts);
  return near === null ? sentenceOf(texts.day.on(asPart(longDay(day, today, texts)))) : asPart(near);
}

/** `onDay` as text: "on 30 August". */
export function onDayText(day: Day, today: Day, texts: Texts): string {
  return textOf(onDay(day, today, texts));
}

/** A day of every year: "24 December". */
export function dayOfYearInWords({ month, day }: { readonly month: number; readonly day: number }, texts: Texts): string {
  // A leap year, so that 29 February is a day.
  return formatOf(texts.locale, 'long', false).format(Date.UTC(2000, month - 1, day));
}

/** What a chip says: "today", "yesterday", "30 Aug". */
export function chipDay(day: Day, today: Day, texts: Texts): string {
  return nearDay(day, today, texts) ?? shortDay(day, today, texts);
}
