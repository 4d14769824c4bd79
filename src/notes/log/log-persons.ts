import { letterOrDigitAt } from '../../domain/letters';
import type { Reference } from '../../domain/reference';
import { linkAtStart, lastSegment } from '../values/link-text';
import { isSpaceAt, skipSpaces } from '../text/white-space';
import { plainReference } from '../values/reference-value';
import { foldTitle } from '../values/spelling';
import { NAME_PARTICLES } from '../vocabulary/name-particles';
import { PERSON_JOINERS, SEPARATOR_SIGNS } from '../vocabulary/separators';

/** A separator in a log line: where the head before it ends, and where the text behind it begins. */
export interface Separator {
  readonly from: number;
  readonly to: number;
  readonly sign: string;
}

/**
 * What may be a person: `certain` are links, names in quotes and known names; `likely` are plain names as well.
 */
export type PersonTrust = 'certain' | 'likely';

/** The persons that a part of a log line begins with. */
export interface ReadPersons {
  readonly persons: readonly Reference[];
  /** Where the text begins. */
  readonly textFrom: number;
  /** Whether the persons reach to a separator or the end of the line. */
  readonly complete: boolean;
}

const QUOTED = /^"((?:[^"\\]|\\.)+)"/;
const JOINER = new RegExp(`^(?:\\s*,\\s*|\\s+(?:${PERSON_JOINERS.join('|')})\\s+)`, 'i');
const isSpaceOrEnd = (text: string, at: number): boolean => at >= text.length || isSpaceAt(text, at);
const MARKS: ReadonlySet<string> = new Set(SEPARATOR_SIGNS);

/** The separator that begins at an offset, spaces before it included. */
export function separatorAt(text: string, at: number): Separator | null {
  const from = skipSpaces(text, at);
  const sign = text.charAt(from);
  const isSign = sign === ':' || (MARKS.has(sign) && (from > at || at === 0));
  if (!isSign || !isSpaceOrEnd(text, from + 1)) return null;
  return { from: at, to: from + 1, sign };
}

/** The first separator from an offset on that stands neither in a link nor in quotes. */
function findSeparator(text: string, from: number): Separator | null {
  for (let at = from; at < text.length; at++) {
    const skipped = skipCertain(text, at, from);
    if (skipped > at) {
      at = skipped - 1;
      continue;
    }
    const isSpace = isSpaceAt(text, at);
    const found = isSpace || text.charAt(at) === ':' ? separatorAt(text, at) : null;
    if (found !== null) return found;
    if (isSpace) at = skipSpaces(text, at) - 1;
  }
  return null;
}

function skipCertain(text: string, at: number, from: number): number {
  const character = text.charAt(at);
  if (character === '[') return at + (linkAtStart(text.slice(at))?.to ?? 0);
  if (character === '"' && (at === from || /[\s,]/.test(text.charAt(at - 1)))) return at + (QUOTED.exec(text.slice(at))?.[0].length ?? 0);
  return at;
}

/** Reads the persons that begin at an offset, up to a separator, the end of the line, or other words. */
export function readPersons(text: string, from: number, trust: PersonTrust, knownNames: readonly string[]): ReadPersons {
  const separator = findSeparator(text, from);
  const end = separator?.from ?? text.length;
  const persons: Reference[] = [];
  let at = from;
  let joined: string | null = null;
  for (;;) {
    // Behind a certain person and before a separator, the others may be plain names as well.
    const pieceTrust = joined === null || separator === null ? trust : 'likely';
    const piece = readPiece(text, at, end, pieceTrust, knownNames, { atLineEnd: separator === null, joined });
    if (piece === null) return { persons, textFrom: textStart(from, at, joined), complete: false };
    persons.push(piece.person);
    at = piece.to;
    if (text.slice(at, end).trim() === '') return { persons, textFrom: separator?.to ?? text.length, complete: true };
    const joiner = JOINER.exec(text.slice(at, end))?.[0];
    if (joiner === undefined) return { persons, textFrom: at, complete: false };
    joined = joiner;
    at += joiner.length;
  }
}

/** Words behind a person that are none: a comma before them is dropped, a word such as "and" is not. */
function textStart(from: number, at: number, joined: string | null): number {
  if (joined === null) return from;
  return joined.includes(',') ? at : at - joined.trimStart().length;
}

interface PiecePlace {
  readonly atLineEnd: boolean;
  readonly joined: string | null;
}

function readPiece(
  text: string,
  at: number,
  end: number,
  trust: PersonTrust,
  knownNames: readonly string[],
  place: PiecePlace,
): { readonly person: Reference; readonly to: number } | null {
  const rest = text.slice(at, end);
  const link = linkAtStart(rest);
  if (link !== null) return { person: link.reference, to: at + link.to };
  const quoted = QUOTED.exec(rest);
  const unquoted = quoted === null ? null : plainReference((quoted[1] ?? '').replace(/\\(.)/g, '$1'));
  if (quoted !== null && unquoted !== null) return { person: unquoted, to: at + quoted[0].length };
  const known = knownNameAt(rest, knownNames);
  if (known !== null) return { person: known, to: at + known.target.length };
  if (trust === 'certain') return null;
  const name = upToJoiner(rest);
  const person = isLikelyName(name, place) ? plainReference(name) : null;
  return person === null ? null : { person, to: at + name.length };
}

/** The longest known name that the text begins with, as it is written there. */
function knownNameAt(text: string, knownNames: readonly string[]): Reference | null {
  let best = '';
  for (const name of knownNames) {
    if (name.length <= best.length || name === '' || !mayBeginWith(text, name)) continue;
    const start = text.slice(0, name.length);
    if (foldTitle(start) === foldTitle(name) && !letterOrDigitAt(text, name.length)) best = start;
  }
  return best === '' ? null : { target: best, label: best, linked: false };
}

/** Whether a text may begin with a name, as far as single letters tell: most names can be told from it by the first one. */
function mayBeginWith(text: string, name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const [one, other] = [text.charCodeAt(at), name.charCodeAt(at)];
    if (one === other) continue;
    if (isPlain(one) && isPlain(other)) {
      if ((one | LOWER_CASE) !== (other | LOWER_CASE)) return false;
    } else {
      return !isLetter(one) || !isLetter(other) || baseOf(text.charAt(at)) === baseOf(name.charAt(at));
    }
  }
  return true;
}

/** The bit by which a letter of ASCII differs from its capital; digits have it. */
const LOWER_CASE = 32;

function isPlain(code: number): boolean {
  const lower = code | LOWER_CASE;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
}

/** A letter by itself, whatever stands behind it: a plain one, a Latin one with accents, a Greek or a Cyrillic one. */
function isLetter(code: number): boolean {
  return isPlain(code) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x52f);
}

/** A letter without its accents and in one case: whoever has another one is called otherwise. */
function baseOf(letter: string): string {
  return letter.normalize('NFD').charAt(0).toLowerCase().toUpperCase().charAt(0);
}

function upToJoiner(text: string): string {
  for (let at = 1; at < text.length; at++) {
    const isSpace = isSpaceAt(text, at);
    if ((isSpace || text.charAt(at) === ',') && JOINER.test(text.slice(at))) return text.slice(0, at);
    if (isSpace) at = skipSpaces(text, at) - 1;
  }
  return text.trimEnd();
}

/**
 * Whether plain words between a direction and a separator are a name rather than the beginning of a sentence:
 * one or two words, or up to five of which none but the particles is in lower case. Where the line ends instead,
 * no word may be in lower case, and a single word behind a comma is none.
 */
function isLikelyName(words: string, { atLineEnd, joined }: PiecePlace): boolean {
  const parts = words.trim().split(/\s+/);
  if (parts.length > 5 || /[[\]"]/.test(words) || !/\p{L}/u.test(words)) return false;
  const capitalised = parts.every((part, index) => !/^\p{Ll}/u.test(part) || part.includes('.') || (index > 0 && index < parts.length - 1 && NAME_PARTICLES.has(part)));
  if (!atLineEnd) return parts.length <= 2 || capitalised;
  return capitalised && !(parts.length === 1 && joined !== null && joined.includes(','));
}

/** A person as a log line names them: a link, as it was typed if it was, or a plain name, in quotes where asked for. */
export function formatPerson({ target, label, linked, written }: Reference, quoted: boolean): string {
  if (written !== undefined) return written;
  if (linked && !/[[\]|#^\n]/.test(target) && !/[[\]\n]/.test(label)) {
    return label === lastSegment(target) ? `[[${target}]]` : `[[${target}|${label}]]`;
  }
  const name = label.replace(/\s+/g, ' ').trim();
  return quoted ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
}
