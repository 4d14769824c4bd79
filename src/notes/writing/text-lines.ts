import { afterByteOrderMark } from '../text/line-table';
import { scanOutline } from '../text/outline';
import type { TextChange } from './text-change';

/**
 * A text as lines that give the same text when joined with `\n`: a `\r` stays with its line,
 * and a text that ends in a line ending has an empty last line.
 */
export type TextLines = readonly string[];

export function splitText(text: string): TextLines {
  return text.split('\n');
}

/** The offset of every line, and one more for the end of a text. */
export function offsetsOf(lines: TextLines): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const line of lines) {
    offsets.push(at);
    at += line.length + 1;
  }
  offsets.push(at);
  return offsets;
}

/** Where the text begins, behind the front matter or else behind a byte order mark. */
export function bodyStart(text: string): number {
  return frontMatterEnd(text) ?? afterByteOrderMark(text);
}

/** The first line after the front matter. One in which both stand, parted by a `\r`, belongs to the text. */
export function bodyFrom(text: string, lines: TextLines): number {
  const end = frontMatterEnd(text);
  if (end === null) return 0;
  return end === text.length && !text.endsWith('\n') ? lines.length : offsetsOf(lines).findLastIndex((offset) => offset <= end);
}

/** Where the line behind the front matter begins; `null` where there is none. */
function frontMatterEnd(text: string): number | null {
  const { frontMatter, lines } = scanOutline(text);
  const close = frontMatter === null ? undefined : lines[frontMatter.closeLine];
  return close === undefined ? null : close.end + close.ending.length;
}

/** Whether two lines are the same but for their line endings. */
export function sameLine(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.replace(/\r$/, '') === other.replace(/\r$/, '');
}

/** Other lines in place of those from one to another, exclusive. */
export function replaceLines(text: string, offsets: readonly number[], from: number, to: number, lines: TextLines): TextChange {
  const count = offsets.length - 1;
  const start = offsets[from] ?? text.length + 1;
  const end = offsets[to] ?? text.length + 1;
  if (from < to && lines.length > 0) return { from: start, to: end - 1, insert: lines.join('\n') };
  if (from < to && to < count) return { from: start, to: end, insert: '' };
  if (from < to) return { from: Math.max(0, start - 1), to: text.length, insert: '' };
  if (from < count) return { from: start, to: start, insert: lines.map((line) => `${line}\n`).join('') };
  return { from: text.length, to: text.length, insert: lines.map((line) => `\n${line}`).join('') };
}
