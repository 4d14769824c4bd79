import type { Pair } from 'yaml';
import { isNode, type CST } from 'yaml';

/** Whether a pair is the kind of top-level property that notes have: a name and a value. */
export type YamlPair = Pair<unknown, unknown>;

/** The start of the line that an offset lies in. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The start of the line after the one that an offset lies in, or the end of the text. */
export function nextLineStart(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

/** Where a node's own text ends, without the blank lines and the line ending that YAML counts as part of it. */
export function contentEnd(yaml: string, start: number, end: number): number {
  return start + yaml.slice(start, end).trimEnd().length;
}

/** Where a value begins and ends in the YAML; `null` where it is empty. */
export function valueRange(yaml: string, value: unknown): { readonly from: number; readonly to: number } | null {
  const range = isNode(value) ? value.range : null;
  if (range === null || range === undefined || range[0] === range[1]) return null;
  return { from: range[0], to: contentEnd(yaml, range[0], range[1]) };
}

/** The offset right after the colon, and after an anchor or tag behind it; `null` where there is no colon. */
export function afterColon(pair: YamlPair): number | null {
  const separators: readonly CST.SourceToken[] = pair.srcToken?.sep ?? [];
  const marks = separators.filter(({ type }) => type === 'map-value-ind' || type === 'anchor' || type === 'tag');
  const last = marks.at(-1);
  return last === undefined ? null : last.offset + last.source.length;
}

/** Where a property begins, a leading `?`, anchor or tag included. */
export function pairStart(pair: YamlPair): number {
  const mark = pair.srcToken?.start.find(({ type }) => type === 'explicit-key-ind' || type === 'anchor' || type === 'tag');
  return mark?.offset ?? (isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
}

/** Where a property ends: after its value, or after its colon or name where it has none. */
export function pairEnd(yaml: string, pair: YamlPair): number {
  const name = isNode(pair.key) ? (pair.key.range?.[1] ?? 0) : 0;
  const value = valueRange(yaml, pair.value);
  return value?.to ?? afterColon(pair) ?? name;
}
