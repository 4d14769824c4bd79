import type { UnderstoodText } from './composed-entry';
import { endsHead, SEPARATOR } from './head-end';
import { hintedChannel, leadingChannel, type LeadingChannel } from './leading-channel';
import { leadingPersons, type LeadingPersons } from './leading-persons';
import type { NamedPerson } from './named-person';
import type { NaturalDays } from './natural-days';
import { PersonNames } from './person-names';
import { leadingImpossibleDay, leadingWrittenDay, type WrittenDay } from './written-day';
import { leadingTime, type WrittenTime } from './written-time';
import { ATTEMPT, type Channel } from '../../domain/channel';
import type { Day } from '../../domain/days';
import type { Direction } from '../../domain/interaction';
import type { Reference } from '../../domain/reference';
import { linkAtStart } from '../../notes/values/link-text';

/** What is known when somebody types: the channels, the partner's persons, the day. */
export interface ComposerContext {
  readonly channels: readonly Channel[];
  /** Names of the persons that can be meant. */
  readonly persons: readonly string[];
  readonly today: Day;
  readonly days: NaturalDays;
  /** Whether a link leads to a note that is about nobody, so that it can mean no person. */
  readonly leadsElsewhere: (link: Reference) => boolean;
}

/** Weekdays such as "So" and "Sun" are words of their own as well: at the beginning, they name a day only before a separator. */
const SHORTEST_FREE_DAY_WORD = 4;

/** May stand before a day: "Anruf am 20.11.: …", "meeting on Friday: …". */
const DAY_PREPOSITION = /^(?:on|am)\s+/iu;

/**
 * Reads a leading channel, person, day and time out of what is typed, in English and German and in any order.
 * What is not certain stays text: "Call back Anna" is a text, "called Anna: all well" a call with Anna.
 * So do further lines, as in a log entry.
 *
 * @example
 * understandText('telefoniert gestern mit Anna: passt', context)
 * // { channel: 'call', direction: 'with', persons: ['Anna Schmidt'], day: today - 1, time: null, text: 'passt' }
 */
export function understandText(typed: string, context: ComposerContext): UnderstoodText {
  const [first = '', ...further] = typed.trimStart().split(/(?=\r\n|\r|\n)/u);
  const head = new HeadReader(first, context).read();
  const text = `${head.text}${further.join('')}`;
  return { ...head, text: (head.text === '' ? withoutEmptyLines(text) : text).trimEnd() };
}

class HeadReader {
  private readonly names: PersonNames;
  private channel: LeadingChannel | null = null;
  private direction: Direction | null = null;
  private persons: readonly NamedPerson[] = [];
  private day: Day | null = null;
  private impossibleDay: string | null = null;
  private time: string | null = null;

  constructor(
    private rest: string,
    private readonly context: ComposerContext,
  ) {
    this.names = new PersonNames(context.persons, context.leadsElsewhere);
  }

  read(): UnderstoodText {
    while (this.takeTime() || this.takeDay() || this.takeChannel() || this.takePersons()) this.rest = this.rest.replace(/^[\s,]+/u, '');
    const text = this.isEmpty() ? this.rest : this.rest.replace(/^\s*(?::|[-–—·|](?=\s|$))\s*/u, '');
    const hinted = this.channel === null ? hintedChannel(withoutClock(text), this.context.channels) : null;
    return { channel: this.channel?.id ?? null, hintedChannel: hinted, direction: this.direction, persons: this.persons, day: this.day, impossibleDay: this.impossibleDay, time: this.time, text };
  }

  private isEmpty(): boolean {
    return this.channel === null && this.day === null && this.time === null && this.persons.length === 0;
  }

  private takeTime(): boolean {
    if (this.time !== null) return false;
    const isFirst = this.day === null && this.channel === null;
    const found = isFirst ? this.timeBeforeChannel() : this.leadingTime(this.rest);
    if (found === null) return false;
    this.time = found.time;
    this.rest = this.rest.slice(found.length);
    return true;
  }

  /** A time at the beginning may be what a text is about, as in "9 Uhr passt": it is one of the head where a channel follows. */
  private timeBeforeChannel(): WrittenTime | null {
    const found = certainTime(this.rest);
    if (found === null) return null;
    const after = this.rest.slice(found.length).replace(/^[\s,]+/u, '');
    if (this.headChannel(after) !== null) return found;
    const persons = this.leadingPersons(after, null);
    return persons !== null && this.channelFollows(after.slice(persons.length).trimStart(), persons.direction) ? found : null;
  }

  private leadingTime(text: string): WrittenTime | null {
    return leadingTime(text, (after) => SEPARATOR.test(after) || leadingChannel(after.trimStart(), this.context.channels) !== null);
  }

  private takeDay(): boolean {
    if (this.day !== null) return false;
    this.impossibleDay = this.leadingImpossibleDay(this.rest)?.words ?? null;
    const named = this.impossibleDay === null ? this.leadingDay(this.rest) : null;
    if (named === null) return false;
    const after = this.rest.slice(named.length);
    if (named.length < SHORTEST_FREE_DAY_WORD && this.channel === null && this.persons.length === 0 && !endsHead(after)) return false;
    this.day = named.day;
    this.time ??= named.time;
    this.rest = after;
    return true;
  }

  private leadingDay(text: string): WrittenDay | null {
    const { today, days } = this.context;
    const preposition = prepositionBeforeDay(text);
    const behind = text.slice(preposition);
    const written = leadingWrittenDay(behind, today);
    if (written !== null) return { ...written, length: preposition + written.length };
    const named = days.leading(behind, today);
    return named === null ? null : { day: named.day, length: preposition + named.length, time: null };
  }

  private leadingImpossibleDay(text: string): ReturnType<typeof leadingImpossibleDay> {
    const preposition = prepositionBeforeDay(text);
    const found = leadingImpossibleDay(text.slice(preposition), this.context.today);
    return found === null ? null : { ...found, length: preposition + found.length };
  }

  /** How long the day is that a text begins with, be it one that the calendar does not have. */
  private lengthOfDay(text: string): number | null {
    return (this.leadingImpossibleDay(text) ?? this.leadingDay(text))?.length ?? null;
  }

  private takeChannel(): boolean {
    if (this.channel !== null) return false;
    // A person named before leaves no doubt.
    const found = this.persons.length > 0 ? leadingChannel(this.rest, this.context.channels) : this.headChannel(this.rest);
    if (found === null) return false;
    this.channel = found;
    this.rest = this.rest.slice(found.length);
    return true;
  }

  /** The channel that a text begins with, followed by what belongs to a head. */
  private headChannel(text: string): LeadingChannel | null {
    const found = leadingChannel(text, this.context.channels);
    if (found === null) return null;
    const after = text.slice(found.length);
    return endsHead(after) || this.goesOn(after.trimStart(), found) ? found : null;
  }

  /** Whether a day, a time, a person or a link follows. */
  private goesOn(text: string, channel: LeadingChannel): boolean {
    return linkAtStart(text) !== null || this.leadingTime(text) !== null || this.lengthOfDay(text) !== null || this.leadingPersons(text, channel) !== null;
  }

  private takePersons(): boolean {
    if (this.persons.length > 0) return false;
    const found = this.leadingPersons(this.rest, this.channel);
    if (found === null) return false;
    const after = this.rest.slice(found.length);
    // Without a channel, "with Anna" is the beginning of a sentence, unless the channel follows: "mit Anna telefoniert".
    if (this.channel === null && !this.channelFollows(after.trimStart(), found.direction)) return false;
    this.persons = found.persons;
    this.direction = found.direction;
    this.rest = after;
    return true;
  }

  /** Who stands there without "with" was not reached: "Anna nicht erreicht", "Anna gestern nicht erreicht". */
  private channelFollows(text: string, direction: Direction | null): boolean {
    const { channels } = this.context;
    if (direction !== null) return leadingChannel(text, channels) !== null;
    const behindDay = this.day === null ? text.slice(this.leadingDay(text)?.length ?? 0).trimStart() : text;
    const found = leadingChannel(behindDay, channels);
    if (found?.id !== ATTEMPT || found.isEnglishVerb) return false;
    const after = behindDay.slice(found.length);
    return endsHead(after) || this.leadingDay(after.trimStart()) !== null;
  }

  private leadingPersons(text: string, channel: LeadingChannel | null): LeadingPersons | null {
    return leadingPersons(text, channel, {
      names: this.names,
      day: (words) => (this.day === null ? this.lengthOfDay(words) : null),
      time: (words) => this.leadingTime(words)?.length ?? null,
      channel: (words) => leadingChannel(words, this.context.channels)?.length ?? null,
    });
  }
}

/** A text from its first line on that is not empty, with the spaces before that line's words. */
function withoutEmptyLines(text: string): string {
  return text.replace(/^\s*[\r\n]/u, '');
}

function prepositionBeforeDay(text: string): number {
  return DAY_PREPOSITION.exec(text)?.[0].length ?? 0;
}

/** A time that can be nothing else. */
function certainTime(text: string): WrittenTime | null {
  return leadingTime(text, () => false);
}

function withoutClock(text: string): string {
  return text.slice(certainTime(text)?.length ?? 0).trimStart();
}
