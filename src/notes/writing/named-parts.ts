import type { Reference } from '../../domain/reference';
import { findLinks } from '../values/link-text';
import { readReferences, type PlainText } from '../values/reference-value';

/** Where a text names somebody. */
interface Spot {
  readonly reference: Reference;
  readonly from: number;
  readonly to: number;
}

/** What a text says of one person: the name with the words around it, or words without a name that is known. */
export interface NamedPart {
  readonly from: number;
  readonly to: number;
  /** Mostly one; the others stand in the brackets behind it. */
  readonly spots: readonly Spot[];
  /** What parts it from the one before. */
  readonly parting: string;
}

/** A text that names persons, part by part. */
interface NamedParts {
  /** What is said of all of them first, as in `At the fair: [[Anna]], [[Eva]]`. */
  readonly lead: string;
  readonly parts: readonly NamedPart[];
}

/** A remark in brackets, which belongs to whoever stands before it. */
export const REMARK = /\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\]/g;

/** A `+` before a digit begins a telephone number. */
const PARTING = /\s*(?:[,;&/·\n]|\+(?!\d)|\s(?:and|und)\s)\s*(?:(?:and|und)\s+)?/gi;

/**
 * Takes a text apart where one person ends and the next begins. Where nothing parts two names, what stands between
 * them belongs to the first.
 *
 * @example
 * namedParts('[[Anna]] (0171 1, 0172 2) and Eva', 'persons') // parts: '[[Anna]] (0171 1, 0172 2)', 'Eva'
 */
export function namedParts(text: string, plain: PlainText): NamedParts {
  const links = findLinks(text);
  const spots = links.length > 0 ? links : plainSpots(text, plain);
  const masked = maskOf(text, spots);
  const lead = /^([^:]*:\s*)@[^:]*$/.exec(masked)?.[1] ?? '';
  const partings = [...masked.matchAll(PARTING)].map(({ index, 0: { length } }) => ({ from: index, to: index + length })).filter(({ from }) => from >= lead.length);
  spots.forEach(({ from }, order) => {
    const before = spots[order - 1]?.to;
    if (before === undefined || masked[from] !== '@' || partings.some((parting) => parting.from >= before && parting.to <= from)) return;
    partings.push({ from: before + masked.slice(before, from).trimEnd().length, to: from });
  });
  partings.sort((a, b) => a.from - b.from);
  const parts = [...partings, { from: text.length }].map(({ from: to }, order): NamedPart => {
    const parting = partings[order - 1];
    const from = parting?.to ?? lead.length;
    return { from, to, spots: spots.filter((spot) => spot.from >= from && spot.to <= to), parting: parting === undefined ? '' : text.slice(parting.from, parting.to) };
  });
  return { lead, parts };
}

/** The text with `@` for every letter of a name, and `#` for those of a remark: whatever is in them parts nobody. */
function maskOf(text: string, spots: readonly Spot[]): string {
  const named = spots.reduce((masked, { from, to }) => masked.slice(0, from) + '@'.repeat(to - from) + masked.slice(to), text);
  return named.replace(REMARK, (remark) => '#'.repeat(remark.length));
}

/** The references in a value; none where it is not understood. */
export function referencesIn(value: unknown, plain: PlainText): readonly Reference[] {
  const read = readReferences(value, plain);
  return 'value' in read ? read.value : [];
}

/** The names in a text without links, as reading tells them apart; none where one of them is not found. */
function plainSpots(text: string, plain: PlainText): Spot[] {
  const spots: Spot[] = [];
  for (const reference of referencesIn(text, plain)) {
    const searchFrom = spots.at(-1)?.to ?? 0;
    const match = asTyped(reference.target).exec(text.slice(searchFrom));
    if (match === null) return [];
    const from = searchFrom + match.index;
    spots.push({ reference, from, to: from + match[0].length });
  }
  return spots;
}

/** Finds a name as somebody typed it: with more space in it, or with an umlaut made of a letter and its dots. */
function asTyped(name: string): RegExp {
  const letter = (composed: string): string => (composed.normalize('NFD') === composed ? escaped(composed) : `(?:${escaped(composed)}|${escaped(composed.normalize('NFD'))})`);
  return new RegExp(name.split(' ').map((word) => Array.from(word, letter).join('')).join('\\s+'), 'u');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
