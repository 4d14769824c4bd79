import { readFence } from '../text/block-starts';
import { lineText, scanOutline, type ListItem, type Outline } from '../text/outline';
import { NOTHING } from '../../domain/nothing';

/** The words of a list item: what stands behind its marker, and its further lines without their indentation. */
export interface EntryContent {
  readonly first: string;
  readonly more: readonly string[];
  readonly task: string | null;
}

/** The column to which the further lines of a written entry are indented. */
const INDENTATION = '  ';

/**
 * The words of a list item, given by its lines as they stand in the note, or `null` when the first line begins none.
 * A further line keeps what it is indented beyond the item's own text.
 */
export function entryContent(lines: readonly string[]): EntryContent | null {
  const [firstLine = '', ...further] = lines;
  const item = scanOutline(firstLine).lines[0]?.item ?? null;
  return item === null ? null : contentOf(item, firstLine.slice(item.contentStart), further);
}

/** The words of a list item of a note, from its first line to its last. */
export function entryContentIn(outline: Outline, firstLine: number, lastLine: number): EntryContent | null {
  const line = outline.lines[firstLine];
  if (line === undefined || line.item === null) return null;
  const further: string[] = [];
  for (let next = firstLine + 1; next <= lastLine; next++) further.push(lineText(outline, next));
  return contentOf(line.item, outline.text.slice(line.item.contentStart, line.end), further);
}

function contentOf({ task, contentColumn }: ListItem, content: string, further: readonly string[]): EntryContent {
  const first = task === null ? content : content.slice(task.length + 2);
  return { first: first.trim(), more: further.length === 0 ? NOTHING : further.map((line) => unescapeComment(dedent(line, contentColumn))), task };
}

/** Whether an item in a log region records nothing: tasks that are not done, quotes, code, comments, empty items. */
export function isNoEntry({ first, task }: EntryContent): boolean {
  if (task !== null && task !== 'x' && task !== 'X') return true;
  return first === '' || first.startsWith('>') || first.startsWith('%%') || first.startsWith('<!--') || readFence(first, 0, first.length) !== null;
}

/** A line without its first columns of white space, a tab counted up to the next multiple of four. */
function dedent(line: string, columns: number): string {
  let column = 0;
  let at = 0;
  while (column < columns && at < line.length) {
    const character = line.charAt(at);
    if (character === ' ') column++;
    else if (character === '\t') column += 4 - (column % 4);
    else break;
    at++;
  }
  return `${' '.repeat(Math.max(0, column - columns))}${line.slice(at)}`.trimEnd();
}

/** What may stand before a comment mark at the beginning of a line: white space, and the markers of nested lists. */
const BEFORE_MARK = String.raw`^((?:\s|[-*+]\s|\d{1,9}[.)]\s)*\\*)`;
const COMMENT_MARK = new RegExp(`${BEFORE_MARK}%%`);
const ESCAPED_COMMENT_MARK = new RegExp(String.raw`${BEFORE_MARK}\\%%`);

/** A further line of text; a comment mark at its beginning would hide what follows, and is written with a backslash. */
export function formatContinuation(line: string): string {
  return line === '' ? '' : `${INDENTATION}${line.replace(COMMENT_MARK, '$1\\%%')}`;
}

function unescapeComment(line: string): string {
  return line.replace(ESCAPED_COMMENT_MARK, '$1%%');
}
