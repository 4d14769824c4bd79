import { isCollection, isPair, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { EditRefused } from './edit-refused';
import { editFlow } from './flow-edit';
import { editList } from './list-edit';
import type { TextChange } from './text-change';
import { afterColon, lineStart, nextLineStart, pairEnd, pairStart, valueRange, type YamlPair } from './yaml-places';
import { commentsIn, hasComment } from './yaml-comments';
import { formatInline, formatItem, formatScalar, type PropertyValue } from './yaml-value';

/** A property that is to be written and does not stand in the note yet. */
export interface NewProperty {
  readonly name: string;
  readonly value: PropertyValue;
}

/**
 * Gives a property that stands in the YAML another value; nothing but the value changes.
 *
 * @throws EditRefused where a comment inside the old value would be lost.
 */
export function changeValue(yaml: string, map: YAMLMap, pair: YamlPair, standing: unknown, value: PropertyValue, eol: string): TextChange[] {
  const isList = typeof value !== 'string' && typeof value !== 'boolean';
  if (isList && isSeq(pair.value) && Array.isArray(standing)) {
    const changes = editList(yaml, pair.value, standing, value, eol);
    if (changes !== null) return changes;
  }
  const colon = afterColon(pair);
  const range = valueRange(yaml, pair.value);
  if (colon === null) {
    const end = pairEnd(yaml, pair);
    return [{ from: end, to: end, insert: `: ${formatInline(value, null)}` }];
  }
  if (range === null) {
    if (isList && value.length > 0 && map.flow !== true) {
      const at = nextLineStart(yaml, colon);
      return [{ from: at, to: at, insert: blockListLines(value, indentOf(yaml, pair), eol) }];
    }
    return [fillIn(yaml, colon, formatInline(value, null))];
  }
  if (hasComment(yaml, range.from, range.to)) {
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    throw new EditRefused({ code: 'front-matter-would-change', place: { kind: 'property', name }, value: yaml.slice(range.from, range.to) });
  }
  if (isCollection(pair.value) && pair.value.flow !== true && lineStart(yaml, range.from) > colon) {
    return [fillIn(yaml, colon, formatInline(value, null)), { from: lineStart(yaml, range.from), to: nextLineStart(yaml, range.to), insert: '' }];
  }
  return [{ ...range, insert: formatInline(value, pair.value) }];
}

/** Puts a value behind the colon of an empty property, using the space that stands there already. */
function fillIn(yaml: string, colon: number, value: string): TextChange {
  const usesSpace = /^[ \t](?![ \t]*#)/.test(yaml.slice(colon));
  const at = usesSpace ? colon + 1 : colon;
  return { from: at, to: at, insert: usesSpace ? value : ` ${value}` };
}

/**
 * Takes the whole lines of properties out of a block of properties, or entries with their commas out of `{a: 1}`.
 * A comment on such a line is the user's own words and stays, on a line of its own.
 */
export function removePairs(yaml: string, map: YAMLMap, pairs: ReadonlySet<unknown>, added: readonly NewProperty[], eol: string): TextChange[] {
  if (map.flow !== true) {
    return map.items.filter((pair) => pairs.has(pair)).map((pair) => {
      const [from, to] = [lineStart(yaml, pairStart(pair)), nextLineStart(yaml, pairEnd(yaml, pair))];
      return { from, to, insert: commentsIn(yaml, from, to).map((comment) => `${indentOf(yaml, pair)}${comment}${eol}`).join('') };
    });
  }
  const range = map.range ?? [0, yaml.length, yaml.length];
  const slots = map.items.map((pair) => {
    const end = pairEnd(yaml, pair);
    // The space behind the colon of an empty entry belongs to it: a value may be filled in behind it.
    return { from: pairStart(pair), to: valueRange(yaml, pair.value) === null && yaml[end] === ' ' ? end + 1 : end };
  });
  const removed = new Set(map.items.flatMap((pair, at) => (pairs.has(pair) ? [at] : [])));
  const entries = added.map(({ name, value }) => `${formatScalar(name, null)}: ${formatInline(value, null)}`);
  return editFlow(yaml, { from: range[0] + 1, to: range[1] - 1, slots }, removed, entries.length === 0 ? new Map() : new Map([[slots.length - 1, entries]]));
}

/** New properties as lines of their own at the end of the YAML, before blank lines and a document end mark. */
export function addLines(yaml: string, map: YAMLMap | null, documentEnd: number, properties: readonly NewProperty[], eol: string): TextChange[] {
  if (properties.length === 0) return [];
  const last: YamlPair | undefined = map?.items.at(-1);
  const first: YamlPair | undefined = map?.items[0];
  const indent = first === undefined ? '' : indentOf(yaml, first);
  const insert = properties.map((property) => newPropertyLines(property, indent, eol)).join('');
  const written = yaml.slice(0, documentEnd).trimEnd().length;
  // Blank lines behind a block may be part of its text.
  const blockEnd = lastScalar(last)?.range?.[1] ?? 0;
  const at = Math.max(written === 0 ? 0 : nextLineStart(yaml, written), lineStart(yaml, blockEnd) === blockEnd ? blockEnd : 0);
  return [{ from: at, to: at, insert }];
}

/** The value with which a property ends, however deep it lies in lists and properties of its own. */
function lastScalar(node: unknown): Scalar | null {
  if (isPair(node)) return lastScalar(node.value);
  if (isCollection(node)) return lastScalar(node.items.at(-1));
  return isScalar(node) ? node : null;
}

/** A property as the lines of YAML that a note gets, its list item by item. */
export function newPropertyLines({ name, value }: NewProperty, indent: string, eol: string): string {
  const key = `${indent}${formatScalar(name, null)}:`;
  if (typeof value === 'string' || typeof value === 'boolean') return `${key} ${formatScalar(value, null)}${eol}`;
  if (value.length === 0) return `${key} []${eol}`;
  return `${key}${eol}${blockListLines(value, indent, eol)}`;
}

function blockListLines(values: readonly unknown[], indent: string, eol: string): string {
  return values.map((value) => `${indent}  - ${formatItem(value, null)}${eol}`).join('');
}

function indentOf(yaml: string, pair: YamlPair): string {
  const start = pairStart(pair);
  return yaml.slice(lineStart(yaml, start), start);
}
