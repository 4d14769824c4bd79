import type { ParsedResult } from 'chrono-node/en';
import { sparing, warmUp } from './day-parsers';
import { nearWhich } from './written-day';
import { Slices } from '../keeping/slices';
import type { Pacing } from '../ports/pacing';
import { dateOf, dayOf, type Day } from '../../domain/days';
import { letterOrDigitAt } from '../../domain/letters';
import { remembering } from '../../domain/remembering';
import { nearestDay } from '../../notes/values/day-value';

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

/** By so many signs behind a day one sees whether it ends there. */
const SIGNS_BEHIND = 2;

const TO_COME = /\b(?:next|this)\b|(?:nächst|naechst|dies)/iu;

/**
 * Days as people say them in English and German: "yesterday", "letzten Freitag", "12. November".
 * The library behind it is evaluated when it is first wanted, not when the plugin starts.
 */
export class NaturalDays {
  private parsers: readonly DayParser[] = [];
  private loading: Promise<void> | null = null;
  /** On the day on which texts were read last: the same words are looked at with every key, and from many places. */
  private latest: { readonly today: Day; readonly read: (beginning: string) => NamedDay | null } | null = null;

  constructor(private readonly pacing: Pacing) {}

  /** Makes the words understood, a moment from now; before, no word is. Resolves when the first of them is understood without delay. */
  load(): Promise<void> {
    return (this.loading ??= this.begin());
  }

  private async begin(): Promise<void> {
    const [{ Chrono, casual: english }, { casual: german }] = await Promise.all([import('chrono-node/en'), import('chrono-node/de')]);
    const parsers = [german, english].map(({ parsers: all, refiners }) => new Chrono({ parsers: all.map(sparing), refiners }));
    this.parsers = parsers;
    const slices = new Slices(this.pacing);
    for (const parser of parsers) await warmUp(parser, (parts) => new Chrono(parts), slices);
  }

  /**
   * The day that a text begins with, or `null`. A weekday is the last one of that name, today included, where nothing says
   * that it is this week's or the next one's.
   *
   * @example
   * days.leading('gestern: alles gut', today) // { day: today - 1, length: 7 }
   */
  leading(text: string, today: Day): NamedDay | null {
    if (this.parsers.length === 0) return null;
    if (this.latest?.today !== today) this.latest = { today, read: remembering((beginning) => this.read(beginning, today)) };
    return this.latest.read(text.slice(0, LONGEST_PHRASE + SIGNS_BEHIND));
  }

  private read(text: string, today: Day): NamedDay | null {
    const phrase = text.slice(0, LONGEST_PHRASE);
    const { year, month, day } = dateOf(today);
    const reference = new Date(year, month - 1, day, 12);
    const found = this.parsers
      .flatMap((parser) => dayAlone(parser, phrase, reference) ?? [])
      .map((result) => ({ result, length: result.text.replace(/[\s,:]+$/u, '').length }))
      .sort((one, other) => other.length - one.length);
    for (const { result, length } of found) {
      const named = namedDay(result, today);
      if (named !== null && !letterOrDigitAt(text, length)) return { day: named, length };
    }
    return null;
  }
}

/** What the library finds at the beginning of a phrase, without the time or number behind the day that it takes along. */
function dayAlone(parser: DayParser, phrase: string, reference: Date): ParsedResult | null {
  const result = parser.parse(phrase, reference).find(({ index }) => index === 0);
  if (result === undefined) return null;
  if (hasMoreThanDay(result)) return dayAlone(parser, withoutLastWord(result.text), reference);
  return result.end == null ? result : null;
}

/** Of "12. November 14 Muster" the library takes 14 for the year, of "gestern 3 Tische" the 3 for the time. */
function hasMoreThanDay({ start, text }: ParsedResult): boolean {
  return start.isCertain('hour') || (start.isCertain('year') && /[\s,]\d+$/u.test(text) && !/[\s,](?:19|20)\d\d$/u.test(text));
}

function withoutLastWord(text: string): string {
  return text.trim().replace(/(?:^|\s+)\S+$/u, '');
}

function namedDay({ start, text }: ParsedResult, today: Day): Day | null {
  const names = start.isCertain('day') || start.isCertain('weekday');
  // "03/04" may be two days, and a time alone is none.
  if (!names || text.includes('/')) return null;
  const [month, dayOfMonth] = [start.get('month') ?? 0, start.get('day') ?? 0];
  if (start.isCertain('day') && !start.isCertain('year')) {
    const nearest = nearestDay(month, dayOfMonth, nearWhich(today));
    return 'problem' in nearest ? null : nearest.value;
  }
  const day = dayOf(start.get('year') ?? 0, month, dayOfMonth);
  if (day === null) return null;
  const isOnlyWeekday = start.isCertain('weekday') && !start.isCertain('day');
  return isOnlyWeekday && day > today && !TO_COME.test(text) ? day - 7 : day;
}
