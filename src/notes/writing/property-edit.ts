import { isMap } from 'yaml';
import type { NoteLanguage } from '../../domain/channel';
import type { ProblemPlace } from '../../domain/problem';
import { scanOutline, type Outline } from '../text/outline';
import { EditRefused } from './edit-refused';
import { frontMatterPlace, readFrontMatterDocument, readWrittenFrontMatter, type FrontMatterDocument } from './front-matter-document';
import { lineEnding } from './line-ending';
import { addLines, changeValue, newPropertyLines, removePairs, type NewProperty } from './property-change';
import { applyChanges, mergeChanges, type TextChange } from './text-change';
import { findPair, keyOf } from './standing-property';
import { writtenName, type PropertyKey } from './property-key';
import type { YamlPair } from './yaml-places';
import { alreadySays, isSameValue, type PropertyValue } from './yaml-value';

/** One property and what it is to be; `null` takes it out of the note. */
export interface PropertyChange {
  readonly property: PropertyKey;
  readonly value: PropertyValue | null;
}

/**
 * Sets, changes or removes properties of a note, and not a byte beside them.
 * A property is found under any of its names and keeps the one it has; a new one gets the name of the language.
 * What was written is read again: it has to be the old properties with exactly these changes.
 *
 * @returns `null` when the note says all of it already.
 * @throws EditRefused when the front matter is malformed or in conflict, a property stands in it twice,
 *   or the change would not come alone.
 * @example
 * editProperties('---\ntype: partner\n---\n', [{ property: 'next-contact', value: '2026-12-01' }], 'en')
 * // [{ from: 18, to: 18, insert: 'next-contact: 2026-12-01\n' }]
 */
export function editProperties(text: string, changes: readonly PropertyChange[], language: NoteLanguage): TextChange[] | null {
  return editOutlinedProperties(scanOutline(text), changes, language);
}

/** As `editProperties`, for a note whose outline is known. */
export function editOutlinedProperties(outline: Outline, changes: readonly PropertyChange[], language: NoteLanguage): TextChange[] | null {
  const { text } = outline;
  const eol = lineEnding(outline);
  const before = readFrontMatterDocument(outline);
  const standing = before === null ? [] : changes.map((change) => findPair(before, change.property));
  const added = changes.flatMap(({ property, value }, at): NewProperty[] => (value === null || standing[at] != null ? [] : [{ name: writtenName(property, language), value }]));
  if (before === null) return added.length === 0 ? null : [makeFrontMatter(text, added, eol)];

  const { yaml, map, document, from } = before;
  const intended = new Map(before.values);
  const valueChanges: TextChange[] = [];
  const removed = new Set<unknown>();
  changes.forEach(({ value }, at) => {
    const pair = standing[at];
    if (pair == null || map === null) return;
    const key = keyOf(pair);
    if (value === null) {
      removed.add(pair);
      intended.delete(key);
    } else if (!alreadySays(before.values.get(key), value)) {
      valueChanges.push(...changeValue(yaml, map, pair, before.values.get(key), value, eol));
      intended.set(key, value);
    }
  });
  for (const { name, value } of added) intended.set(name, value);
  const structural = map === null ? [] : removePairs(yaml, map, removed, map.flow === true ? added : [], eol);
  const lines = map?.flow === true ? [] : addLines(yaml, map, document.range[1], added, eol);
  const all = mergeChanges(valueChanges, structural, lines)?.map((change) => ({ from: change.from + from, to: change.to + from, insert: change.insert })) ?? null;
  if (all !== null && !holds(text, all, before, intended)) {
    // Which of several changes it is shows when each is tried alone.
    if (changes.length > 1) for (const change of changes) editOutlinedProperties(outline, [change], language);
    refuse(changes.map(({ property }, at) => standing[at] ?? writtenName(property, language)));
  }
  return all;
}

/** The front matter of a note that has none: at its very beginning, behind a byte order mark. */
function makeFrontMatter(text: string, properties: readonly NewProperty[], eol: string): TextChange {
  const at = frontMatterPlace(text);
  const lines = properties.map((property) => newPropertyLines(property, '', eol)).join('');
  return { from: at, to: at, insert: `---${eol}${lines}---${eol}` };
}

/** The safety net under everything above: nothing but the intended changes may have happened. */
function holds(text: string, all: readonly TextChange[], before: FrontMatterDocument, intended: ReadonlyMap<unknown, unknown>): boolean {
  const written = applyChanges(text, all);
  const after = readWrittenFrontMatter(written);
  const grown = written.length - text.length;
  return after !== null && after.from === before.from && after.to === before.to + grown && (after.map === null || isMap(after.map)) && isSameValue(after.values, intended);
}

/** Names a property that stands in the note as it is called there; one that does not is no place to look at. */
function refuse(properties: readonly (YamlPair | string)[]): never {
  const value = properties.map((property) => (typeof property === 'string' ? property : String(keyOf(property)))).join(', ');
  const place: ProblemPlace = properties.length === 1 && typeof properties[0] !== 'string' ? { kind: 'property', name: value } : { kind: 'note' };
  throw new EditRefused({ code: 'front-matter-would-change', place, value });
}
