import type { Reference } from '../../domain/reference';
import { isEmptyValue } from '../values/narrowed';
import type { PlainText } from '../values/reference-value';
import { EditRefused } from './edit-refused';
import { namedParts, referencesIn, REMARK, type NamedPart } from './named-parts';
import type { StandingProperty } from './standing-property';
import type { PropertyValue } from './yaml-value';

/** Whether a reference is the one in question. */
export type IsMeant = (reference: Reference) => boolean;

/** What takes the place of a reference: other words, or `null` to take it out. */
export type Replace = (reference: Reference) => string | null;

/**
 * The value of a property with those references replaced that are meant; the words beside them, and the others, stay.
 * Of somebody who is taken out, a remark in brackets goes as well. `null` where nothing is left of it.
 *
 * @throws EditRefused where other words would go with somebody, of which nobody knows whose they are.
 * @example
 * replaceReferences({ name: 'contacts', value: ['[[Anna]] (purchasing)', 'Eva'] }, 'persons', ({ target }) => target === 'Anna', () => '[[Jörg]]')
 * // ['[[Jörg]] (purchasing)', 'Eva']
 */
export function replaceReferences({ name, value }: StandingProperty, plain: PlainText, isMeant: IsMeant, replace: Replace): PropertyValue | null {
  const replaceIn = (item: unknown): unknown => {
    if (typeof item === 'string') {
      const changed = replaceInText(item, plain, isMeant, replace);
      if (changed === 'doubtful') throw new EditRefused({ code: 'front-matter-would-change', place: { kind: 'property', name }, value: item });
      return changed?.text ?? null;
    }
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

/** What became of a text: `null` where nothing is left of it, `doubtful` where words would be lost. */
type Changed = { readonly text: string } | 'doubtful' | null;

function replaceInText(text: string, plain: PlainText, isMeant: IsMeant, replace: Replace): Changed {
  const { lead, parts } = namedParts(text, plain);
  if (!parts.some(({ spots }) => spots.some(({ reference }) => isMeant(reference)))) return { text };
  const left: { readonly parting: string; readonly text: string }[] = [];
  let isBehindLeaver = false;
  for (const part of parts) {
    const changed = replaceInPart(text, part, isMeant, replace);
    if (changed === 'doubtful' || (isBehindLeaver && part.spots.length === 0 && mayBeLeavers(text, part))) return 'doubtful';
    isBehindLeaver = changed === null;
    if (changed !== null) left.push({ parting: part.parting, text: changed.text });
  }
  if (left.every((each) => each.text.trim() === '')) return lead === '' ? null : 'doubtful';
  return { text: lead + left.map((each, order) => (order === 0 ? '' : each.parting) + each.text).join('') };
}

/** Whether words behind a name may belong to it, as a telephone number does, or the rest of "Müller und Söhne". */
function mayBeLeavers(text: string, { from, to, parting }: NamedPart): boolean {
  const words = text.slice(from, to);
  return /\d/.test(words) || (!/[,;\n]/.test(parting) && !/\S\s+\S/.test(words));
}

function replaceInPart(text: string, { from, to, spots }: NamedPart, isMeant: IsMeant, replace: Replace): Changed {
  const names = spots.map((spot) => (isMeant(spot.reference) ? replace(spot.reference) : text.slice(spot.from, spot.to)));
  const changed = text.slice(from, spots[0]?.from ?? to) + spots.map((spot, order) => (names[order] ?? '') + text.slice(spot.to, spots[order + 1]?.from ?? to)).join('');
  if (!names.includes(null)) return { text: changed };
  return names.every((name) => name === null) && changed.replace(REMARK, '').trim() === '' ? null : 'doubtful';
}
