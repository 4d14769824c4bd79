import type { Reference } from '../../domain/reference';
import { findLinks } from '../values/link-text';
import { isEmptyValue } from '../values/narrowed';
import { readReferences, type PlainText } from '../values/reference-value';
import type { PropertyValue } from './yaml-value';

/** Whether a reference is the one in question. */
export type IsMeant = (reference: Reference) => boolean;

/** What takes the place of a reference: other words, or `null` to take it out. */
export type Replace = (reference: Reference) => string | null;

/**
 * The value of a property with those references replaced that are meant; the words beside them, and the others, stay.
 * `null` where nothing is left of it.
 *
 * @example
 * replaceReferences(['[[Anna]] (purchasing)', 'Eva'], 'persons', ({ target }) => target === 'Anna', () => '[[Jörg]]')
 * // ['[[Jörg]] (purchasing)', 'Eva']
 */
export function replaceReferences(value: unknown, plain: PlainText, isMeant: IsMeant, replace: Replace): PropertyValue | null {
  const replaceIn = (item: unknown): unknown => {
    if (typeof item === 'string') return replaceInText(item, plain, isMeant, replace);
    // A bare `[[X]]`, which YAML made a list of, or a number.
    const [reference] = referencesIn([item], plain);
    return reference !== undefined && isMeant(reference) ? replace(reference) : item;
  };
  if (!Array.isArray(value)) return replaceIn(value) as PropertyValue | null;
  const items = (value as unknown[]).map(replaceIn).filter((item, at) => item !== null || value[at] === null);
  return items.length === 0 ? null : items;
}

/** Puts other words in the place of the first reference; where somebody is named twice, the further ones go. */
export function once(replace: Replace): Replace {
  let isPlaced = false;
  return (reference) => {
    if (isPlaced) return null;
    isPlaced = true;
    return replace(reference);
  };
}

/** The value of a property with one more reference, behind the one that is meant or else at the end. */
export function addReference(value: unknown, plain: PlainText, added: string, behind: IsMeant = () => false): PropertyValue {
  if (isEmptyValue(value)) return [added];
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  const place = items.findIndex((item) => referencesIn([item], plain).some(behind));
  return place < 0 ? [...items, added] : [...items.slice(0, place + 1), added, ...items.slice(place + 1)];
}

/** The references in a value; none where it is not understood. */
export function referencesIn(value: unknown, plain: PlainText): readonly Reference[] {
  const read = readReferences(value, plain);
  return 'value' in read ? read.value : [];
}

function replaceInText(text: string, plain: PlainText, isMeant: IsMeant, replace: Replace): string | null {
  const links = findLinks(text);
  const spots = links.length > 0 ? links : plainSpots(text, plain);
  if (!spots.some(({ reference }) => isMeant(reference))) return text;
  let result = text.slice(0, spots[0]?.from ?? 0);
  let written = 0;
  let separator = '';
  spots.forEach(({ reference, from, to }, order) => {
    const behind = text.slice(to, spots[order + 1]?.from ?? text.length);
    // What is said behind a name belongs to it, up to the sign that parts it from the next.
    const parting = order === spots.length - 1 ? behind.length : (/\s*[,;&\n][^,;&\n]*$/.exec(behind)?.index ?? 0);
    const words = isMeant(reference) ? replace(reference) : text.slice(from, to);
    if (words !== null) {
      result += (written === 0 ? '' : separator) + words + behind.slice(0, parting);
      written += 1;
    }
    separator = behind.slice(parting);
  });
  return written === 0 ? othersBeside(text, spots) : result;
}

/** Who is named in plain words beside a link that goes, as in `[[Anna]], Eva`; a remark on the link goes with it. */
function othersBeside(text: string, spots: readonly Spot[]): string | null {
  const before = text.slice(0, spots[0]?.from ?? 0);
  const behind = text.slice(spots.at(-1)?.to ?? text.length);
  const others = [/^(.*\S)\s*[,;&\n]\s*$/s.exec(before)?.[1], /^(?:\([^()]*\)|[^,;&\n(])*[,;&\n]\s*(\S.*)$/s.exec(behind)?.[1]].filter((words) => words !== undefined);
  return others.length === 0 ? null : others.join(', ');
}

interface Spot {
  readonly reference: Reference;
  readonly from: number;
  readonly to: number;
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
