import { isMap, parseDocument } from 'yaml';
import { findFrontMatter } from './text/front-matter-range';
import { splitLines } from './text/line-table';
import type { FrontMatter } from './property-reader';

/** The YAML between the marker lines of a note, or `null` when it has none. */
export function frontMatterBlock(text: string): string | null {
  const range = findFrontMatter(text, splitLines(text));
  return range === null ? null : text.slice(range.from, range.to);
}

/**
 * The properties of a note by its text, as Obsidian reads them: days stay text. `null` for a note without any.
 *
 * @example
 * frontMatterOf('---\nlast-contact: 2026-11-23\n---\n') // { 'last-contact': '2026-11-23' }
 */
export function frontMatterOf(text: string): FrontMatter | null | 'malformed' {
  const block = frontMatterBlock(text);
  return block === null ? null : parseFrontMatter(block);
}

/** The properties of a YAML block, or `malformed` when it is no YAML, or none that has properties. */
export function parseFrontMatter(block: string): FrontMatter | null | 'malformed' {
  try {
    const document = parseDocument(yamlLines(block), { schema: 'core', logLevel: 'silent' });
    if (document.errors.length > 0) return 'malformed';
    const value: unknown = document.toJS();
    if (value === null || value === undefined) return null;
    return typeof value === 'object' && !Array.isArray(value) ? (value as FrontMatter) : 'malformed';
  } catch {
    // Aliases without an anchor, or too many of them, only show when the values are made.
    return 'malformed';
  }
}

/** The line of a malformed YAML block that cannot be read, counted from 0, and what stands there. */
export function malformedPlace(block: string): { readonly line: number; readonly value: string } {
  const lines = yamlLines(block).split('\n');
  const { errors, contents } = parseDocument(yamlLines(block), { schema: 'core', logLevel: 'silent' });
  const [error] = errors;
  // What is never closed is missed only at the end, but the mistake is where it was opened: in the last property.
  const opened = error?.code === 'MISSING_CHAR' && isMap(contents) ? contents.items.at(-1)?.key.range[0] : undefined;
  const place = opened === undefined ? (error?.linePos?.[0].line ?? 1) - 1 : yamlLines(block).slice(0, opened).split('\n').length - 1;
  const line = Math.min(place, Math.max(0, lines.length - 1));
  return { line, value: lines[line]?.trim() ?? '' };
}

/** YAML does not know the lone carriage return as a line ending. */
function yamlLines(block: string): string {
  return block.replace(/\r(?!\n)/g, '\n').replace(/\r\n/g, '\n');
}
