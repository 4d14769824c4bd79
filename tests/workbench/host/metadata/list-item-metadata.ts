import type { List, ListItem } from 'mdast';
import type { ListItemCache, Loc } from 'obsidian';
import { lineStart, locOf, positionOf, shift } from './positions';

const tabWidth = 4;

/** One item of a list; `parent` is the item that the list is directly nested in. */
export function listItemOf(list: List, index: number, text: string, parent: ListItemCache | null): ListItemCache | null {
  const item = list.children[index];
  if (!item) return null;
  return {
    position: { start: startOf(item, text, parent), end: endOf(item, text, list.children[index + 1]) },
    // Without a parent, the negative number of the list's first line; as there is no -0, the first of the note is -1.
    parent: parent ? parent.position.start.line : -positionOf(list).start.line || -1,
    ...taskOf(item, text),
  };
}

function taskOf(item: ListItem, text: string): { task?: string } {
  const { start } = positionOf(item);
  const match = /^(?:[-*+]|\d+[.)])[ \t]+\[(.)\](?=\s)/u.exec(text.slice(start.offset, start.offset + 40));
  return match?.[1] === undefined ? {} : { task: match[1] };
}

/**
 * An item begins right after what it is nested in: the content of the parent item, or the `>` of a quote. What
 * indents it further belongs to it.
 */
function startOf(item: ListItem, text: string, parent: ListItemCache | null): Loc {
  const { start } = positionOf(item);
  const before = text.slice(lineStart(start), start.offset);
  const outer = parent ? contentColumn(parent, text, parent.position.start.line === start.line) : 0;
  let blank = 0;
  for (let column = widthOf(before); blank < before.length; blank += 1) {
    const next = before.at(-1 - blank);
    if (next !== ' ' && next !== '\t') break;
    column = widthOf(before.slice(0, before.length - blank - 1));
    if (column < outer) break;
  }
  const quoted = before.charAt(before.length - blank - 1) === '>' && blank > 0 ? 1 : 0;
  return shift(start, quoted - blank);
}

/**
 * Where the content of an item begins, in columns with tabs spread out. In its first line that is behind the
 * checkbox. In the lines below, an item with a single digit and a dot takes one more column where that makes the
 * number of columns even: so did remark-parse before its version 9, with which the recordings agree.
 */
function contentColumn(item: ListItemCache, text: string, firstLine: boolean): number {
  const { start, end } = item.position;
  const [whole = '', marker = ''] = /^([ \t]*(?:[-*+]|\d+[.)])(?: {1,4}(?! )|[ \t])?)(?:\[.\][ \t])?/u.exec(text.slice(start.offset, end.offset)) ?? [];
  const before = text.slice(lineStart(start), start.offset);
  if (firstLine) return widthOf(before + whole);
  return widthOf(before + marker) + (/^[ \t]*\d\./.test(marker) && marker.length % 2 === 1 ? 1 : 0);
}

function widthOf(prefix: string): number {
  let width = 0;
  for (const character of prefix) width += character === '\t' ? tabWidth - (width % tabWidth) : 1;
  return width;
}

/** An item ends before the lists in it; with a blank line between it and the next item it takes in its line ending. */
function endOf(item: ListItem, text: string, next: ListItem | undefined): Loc {
  const { end } = positionOf(item);
  const nested = item.children.findIndex((child) => child.type === 'list');
  if (nested > 0) {
    const before = item.children[nested - 1]?.position?.end;
    if (before) return locOf(before);
  }
  const lineEnding = /^\r?\n/.exec(text.slice(end.offset))?.[0].length ?? 0;
  if (!next || lineEnding === 0 || positionOf(next).start.line <= end.line + 1) return end;
  return { line: end.line + 1, col: 0, offset: end.offset + lineEnding };
}
