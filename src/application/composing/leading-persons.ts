import { capitalisedName, surnamesBehind } from './capitalised-names';
import { JOINER, leadingDirection, LEADING_JOINER } from './composer-words';
import { SEPARATOR } from './head-end';
import type { LeadingChannel } from './leading-channel';
import type { NamedPerson } from './named-person';
import type { PersonNames } from './person-names';
import { leadingTime } from './written-time';
import { ATTEMPT } from '../../domain/channel';
import type { Direction } from '../../domain/interaction';

/** The persons that a part of a text begins with, with the direction before them, and how much of the text they take. */
export interface LeadingPersons {
  readonly persons: readonly NamedPerson[];
  readonly direction: Direction | null;
  readonly length: number;
}

/** What else belongs to the head that is being read, and so is no name. */
export interface HeadWords {
  readonly names: PersonNames;
  /** How long the day, the time or the channel is that a text begins with; `null` where it begins with none. */
  readonly day: (text: string) => number | null;
  readonly time: (text: string) => number | null;
  readonly channel: (text: string) => number | null;
}

/** No day and its time take more words: whether they end a list of names is looked at with every key. */
const MOST_WORDS = 12;

const FOR = /^(?:for|für)\s+/iu;
/** Behind a name in German, as in "Jonas Neumann wegen Angebot"; behind a noun stands what happened with it: "Anna Angebot besprochen". */
const BEHIND_NAME = /^\s+(?:aus|bei|ob|über|um|und|vo[mn]|wegen|wg|zu[mr]?)(?!\p{L})/u;

/**
 * Known persons, or behind a channel names that nobody knows yet, which are all words between a direction and a
 * separator, else capitalised ones that end the head.
 *
 * @param channel the channel before them, where there is one.
 */
export function leadingPersons(text: string, channel: LeadingChannel | null, head: HeadWords): LeadingPersons | null {
  const found = leadingDirection(text);
  const direction = found?.direction ?? null;
  // For whom a voicemail is was not reached; a coffee may be for anybody.
  const start = found?.length ?? (channel?.id === ATTEMPT ? (FOR.exec(text)?.[0].length ?? 0) : 0);
  const isGerman = found === null || found.language === null ? channel?.isGerman === true : found.language === 'de';
  const first = knownPerson(text.slice(start), head, isGerman);
  if (first !== null) {
    const { persons, length } = furtherPersons(text.slice(start + first.length), head, channel === null, isGerman);
    return { persons: [first.name, ...persons], direction, length: start + first.length + length };
  }
  if (direction === null) return null;
  const rest = text.slice(start);
  // Whoever shares no more than a first name with a known person is named in full.
  const isLikeKnown = head.names.leading(rest) !== null;
  if (channel === null && !isLikeKnown) return null;
  const names = (isLikeKnown ? null : namesBeforeSeparator(rest, head)) ?? namesAtHeadEnd(rest, head, { channelMayFollow: channel === null, isGerman, joinedBy: null });
  return names === null ? null : { persons: names.persons, direction, length: start + names.length };
}

type Names = Pick<LeadingPersons, 'persons' | 'length'>;

/**
 * The known person that a text begins with. A first or last name alone is not theirs where a surname follows, surely
 * so before the end of the head. Else it is one in English; in German, where nouns are capitalised, it mostly is what
 * was spoken about.
 */
function knownPerson(text: string, head: HeadWords, isGerman: boolean): ReturnType<PersonNames['leading']> {
  const found = head.names.leading(text);
  if (found === null || !found.isShortened) return found;
  const after = text.slice(found.length);
  const next = after.trimStart();
  const surnames = surnamesBehind(after);
  if (surnames === null || head.day(next) !== null || head.time(next) !== null || head.channel(next) !== null) return found;
  const behind = after.slice(surnames.length);
  if (endsNames(behind, head, false)) return null;
  return isGerman && !BEHIND_NAME.test(behind) ? found : null;
}

/** Those who are joined to a known person: known ones, and names that nobody knows yet where they end the head. */
function furtherPersons(text: string, head: HeadWords, channelMayFollow: boolean, isGerman: boolean): Names {
  const joiner = LEADING_JOINER.exec(text)?.[0];
  if (joiner === undefined) return { persons: [], length: 0 };
  const rest = text.slice(joiner.length);
  const known = knownPerson(rest, head, isGerman);
  if (known === null) {
    const names = namesAtHeadEnd(rest, head, { channelMayFollow, isGerman, joinedBy: joiner });
    return names === null ? { persons: [], length: 0 } : { persons: names.persons, length: joiner.length + names.length };
  }
  const further = furtherPersons(rest.slice(known.length), head, channelMayFollow, isGerman);
  return { persons: [known.name, ...further.persons], length: joiner.length + known.length + further.length };
}

/** Names that nobody knows yet count between a direction and a separator, as in a log line. */
function namesBeforeSeparator(text: string, head: HeadWords): Names | null {
  const end = separatorIn(text);
  const listed = text.slice(0, end ?? 0);
  const names = listed.slice(0, dayAtEnd(listed, head) ?? listed.length);
  if (names.trim() === '') return null;
  const persons = names.trim().split(JOINER).filter((name) => name !== '');
  return { persons: persons.map((name) => wholeKnown(name, head) ?? name), length: names.length };
}

function separatorIn(text: string): number | null {
  const found = /:(?=\s|$)|\s[-–—·|]\s/u.exec(text);
  if (found === null) return null;
  return found[0] === ':' ? text.slice(0, found.index).trimEnd().length : found.index;
}

function wholeKnown(name: string, { names }: HeadWords): NamedPerson | null {
  const found = names.leading(name);
  return found?.length === name.length ? found.name : null;
}

/** Where in a list of names a day begins that ends it, as in "Weiß yesterday"; a capital alone is a name: "Robert Freitag". */
function dayAtEnd(names: string, { day }: HeadWords): number | null {
  for (const { index } of [...names.matchAll(/\s+(?=\S)/gu)].slice(-MOST_WORDS)) {
    const phrase = names.slice(index).trimStart();
    const named = day(phrase);
    const rest = named === null ? phrase : phrase.slice(named).trim();
    const isName = /^\p{Lu}\S*$/u.test(phrase);
    if (!isName && (rest === '' || leadingTime(rest, (after) => after === '')?.length === rest.length)) return index;
  }
  return null;
}

/** How names stand that may end a head. */
interface NamesPlace {
  readonly channelMayFollow: boolean;
  readonly isGerman: boolean;
  /** What stands between them and the name before, where there is one. */
  readonly joinedBy: string | null;
}

/** Capitalised names, joined to each other and to known ones, up to where the head certainly ends; else they may be a sentence. */
function namesAtHeadEnd(text: string, head: HeadWords, place: NamesPlace): Names | null {
  const known = knownPerson(text, head, place.isGerman);
  const name = known?.name ?? nameAtStart(text, head);
  if (name === null) return null;
  const length = known?.length ?? name.length;
  const after = text.slice(length);
  const joiner = LEADING_JOINER.exec(after)?.[0];
  if (joiner !== undefined) {
    const further = namesAtHeadEnd(after.slice(joiner.length), head, { ...place, joinedBy: joiner });
    return further === null ? null : { persons: [name, ...further.persons], length: length + joiner.length + further.length };
  }
  const isEnd = after.trim() === '';
  const isListed = known !== null || name.includes(' ') || mayBeListed(place, isEnd);
  return isListed && (isEnd || endsNames(after, head, place.channelMayFollow)) ? { persons: [name], length } : null;
}

/** Whether a single word may be somebody's name: "call with Anna, Offer" is no list of two, and "Anruf Anna und Rückruf" may be none. */
function mayBeListed({ joinedBy, isGerman }: NamesPlace, isEnd: boolean): boolean {
  return joinedBy === null || (!joinedBy.includes(',') && !(isGerman && isEnd));
}

/** A name before a day that ends the list, else all of its capitalised words: of "Robert Friday" both may be meant. */
function nameAtStart(text: string, head: HeadWords): string | null {
  const listed = text.slice(0, separatorIn(text) ?? text.length);
  const end = dayAtEnd(listed, head);
  const name = capitalisedName(listed.slice(0, end ?? listed.length));
  if (name === null) return null;
  const lastWord = name.slice(name.lastIndexOf(' ') + 1);
  return head.day(lastWord) === null && head.channel(name) === null ? name : null;
}

function endsNames(after: string, { channel, day, time }: HeadWords, channelMayFollow: boolean): boolean {
  const next = after.trimStart();
  return SEPARATOR.test(after) || next.startsWith('(') || day(next) !== null || time(next) !== null || (channelMayFollow && channel(next) !== null);
}
