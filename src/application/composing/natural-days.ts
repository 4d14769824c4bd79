import type { ParsedResult } from 'chrono-node/en';
import { dateOf, dayOf, type Day } from '../../domain/days';

/** A day named in words, with how much of the text names it. */
export interface NamedDay {
  readonly day: Day;
  readonly length: number;
}

interface DayParser {
  parse(text: string, reference: Date): ParsedResult[];
}

/** Longer than any way to name a day. */
const LONGEST_PHRASE = 40;

/**
 * Days as people say them in English and German: "yesterday", "letzten Freitag", "12. November".
 * The library behind it is evaluated when it is first wanted, not when the plugin starts.
 */
export class NaturalDays {
  private parsers: readonly DayParser[] = [];

  /** Makes the words understood from now on; before, no word is. */
  async load(): Promise<void> {
    if (this.parsers.length > 0) return;
    const [english, german] = await Promise.all([import('chrono-node/en'), import('chrono-node/de')]);
    this.parsers = [german.casual, english.casual];
  }

  /**
   * The day that a text begins with, or `null`. A weekday is the last one of that name, today included.
   *
   * @example
   * days.leading('gestern: alles gut', today) // { day: today - 1, length: 7 }
   */
  leading(text: string, today: Day): NamedDay | null {
    const phrase = text.slice(0, LONGEST_PHRASE);
    const { year, month, day } = dateOf(today);
    const reference = new Date(year, month - 1, day, 12);
    const found = this.parsers
      .flatMap((parser) => parser.parse(phrase, reference))
      .filter((result) => result.index === 0 && result.end == null)
      .map((result) => ({ result, length: dayLength(result.text) }))
      .sort((one, other) => other.length - one.length);
    for (const { result, length } of found) {
      const named = namedDay(result, today);
      if (named !== null && endsAtWord(text, length)) return { day: named, length };
    }
    return null;
  }
}

/** Without the time, white space or punctuation that the library takes along. */
function dayLength(text: string): number {
  return text.replace(/\s+\d{1,2}:\d{2}.*$/u, '').replace(/[\s,:]+$/u, '').length;
}

function endsAtWord(text: string, length: number): boolean {
  return !/^[\p{L}\p{N}]/u.test(text.slice(length, length + 2));
}

function namedDay({ start, text }: ParsedResult, today: Day): Day | null {
  const names = start.isCertain('day') || start.isCertain('weekday');
  // "03/04" may be two days, and a time alone is none.
  if (!names || text.includes('/')) return null;
  const day = dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  if (day === null) return null;
  const isOnlyWeekday = start.isCertain('weekday') && !start.isCertain('day');
  return isOnlyWeekday && day > today ? day - 7 : day;
}
