import { ATTEMPT, type Channel } from '../../domain/channel';
import type { Day } from '../../domain/days';
import type { Direction } from '../../domain/interaction';
import type { Reference } from '../../domain/reference';
import { channelsAt } from './channel-words';
import { isSpaceAt, skipSpaces } from '../text/white-space';
import { findLinks } from '../values/link-text';
import { readPersons, separatorAt } from './log-persons';
import { DIRECTION_SIGNS, DIRECTION_WORDS } from '../vocabulary/direction-words';

/** What a log line is read with, besides the line. */
export interface LogLineContext {
  readonly channels: readonly Channel[];
  /** Names of persons that count without a link, such as those in the partner's `contacts`. */
  readonly knownNames: readonly string[];
  /** A day near which one without a year lies, or `null` where no other line names a year. */
  readonly nearDay: Day | null;
}

/** What stands between the day of a log line and its further lines. */
export interface LogHead {
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly persons: readonly Reference[];
  readonly text: string;
}

/** The notes that a text links. */
export function linkedIn(text: string): Reference[] {
  return findLinks(text).map(({ reference }) => reference);
}

/** What stands behind day and time. A colon right behind them makes all the rest text. */
export function readHead(rest: string, context: LogLineContext): LogHead {
  const separator = separatorAt(rest, 0);
  if (separator?.sign === ':') return { channel: null, direction: null, persons: [], text: rest.slice(separator.to) };
  const text = rest.slice(skipPunctuation(rest, separator?.to ?? 0));
  for (const { channel, end } of channelsAt(text, 0, context.channels)) {
    const behind = readBehindChannel(text, end, context);
    if (behind !== null) return channel === ATTEMPT ? readAttempt(behind, context) : { channel, ...behind };
  }
  return { channel: null, ...(readWithoutChannel(text, context) ?? { direction: null, persons: [], text }) };
}

type BehindChannel = Omit<LogHead, 'channel'>;

/** A channel word counts only when a direction, a person, a separator or the end of the line follows: else `null`. */
function readBehindChannel(text: string, end: number, { knownNames }: LogLineContext): BehindChannel | null {
  if (skipSpaces(text, end) === text.length) return { direction: null, persons: [], text: '' };
  const separator = separatorAt(text, end);
  if (separator !== null) return { direction: null, persons: [], text: text.slice(separator.to) };
  const found = directionAt(text, end);
  if (found !== null) return readBehindDirection(text, found, knownNames);
  const from = skipSpaces(text, end);
  const read = readPersons(text, from, 'certain', knownNames);
  const linkFollows = text[from] === '[' || text[from] === '"';
  if (read.persons.length === 0 || !(read.complete || linkFollows)) return null;
  return { direction: null, persons: read.persons, text: text.slice(read.textFrom) };
}

function readBehindDirection(text: string, found: FoundDirection, knownNames: readonly string[]): BehindChannel {
  const { direction } = found;
  const separator = separatorAt(text, found.end);
  if (separator !== null) return { direction, persons: [], text: text.slice(separator.to) };
  const read = readPersons(text, skipSpaces(text, found.end), 'likely', knownNames);
  return { direction, persons: read.persons, text: text.slice(read.textFrom) };
}

/** Without a channel only certain persons count, and only up to a separator or the end of the line. */
function readWithoutChannel(text: string, { knownNames }: LogLineContext): BehindChannel | null {
  const found = directionAt(text, 0);
  if (found !== null) {
    const separator = separatorAt(text, found.end);
    if (separator?.sign === ':' || text.slice(found.end).trim() === '') {
      return { direction: found.direction, persons: [], text: text.slice(separator?.to ?? text.length) };
    }
  }
  const read = readPersons(text, skipSpaces(text, found?.end ?? 0), 'certain', knownNames);
  if (!read.complete || read.persons.length === 0) return null;
  return { direction: found?.direction ?? null, persons: read.persons, text: text.slice(read.textFrom) };
}

/** Who was not reached may also stand behind the separator: `nicht erreicht: Anna Schmidt`. */
function readAttempt(behind: BehindChannel, { knownNames }: LogLineContext): LogHead {
  if (behind.persons.length > 0 || behind.direction !== null) return { channel: ATTEMPT, ...behind };
  const read = readPersons(behind.text, skipSpaces(behind.text, 0), 'certain', knownNames);
  if (!read.complete || read.persons.length === 0) return { channel: ATTEMPT, ...behind };
  return { channel: ATTEMPT, direction: null, persons: read.persons, text: behind.text.slice(read.textFrom) };
}

interface FoundDirection {
  readonly direction: Direction;
  readonly end: number;
}

const directionWords = new Map(
  (Object.keys(DIRECTION_WORDS) as Direction[]).flatMap((direction) =>
    [...DIRECTION_WORDS[direction].en, ...DIRECTION_WORDS[direction].de].map((word): [string, Direction] => [word, direction]),
  ),
);

function directionAt(text: string, at: number): FoundDirection | null {
  const from = skipSpaces(text, at);
  for (const [sign, direction] of DIRECTION_SIGNS) if (text.startsWith(sign, from)) return { direction, end: from + sign.length };
  let end = from;
  while (end < text.length && text[end] !== ':' && !isSpaceAt(text, end)) end++;
  const direction = directionWords.get(text.slice(from, end).toLowerCase());
  return direction === undefined ? null : { direction, end };
}

function skipPunctuation(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text[at] === ',' || text[at] === ';' || isSpaceAt(text, at))) at++;
  return at;
}
