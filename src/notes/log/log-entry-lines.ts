import { readFence } from '../text/block-starts';
import { scanOutline } from '../text/outline';

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
  const item = scanOutline(firstLine).lines[0]?.item;
  if (item === undefined || item === null) return null;
  const content = firstLine.slice(item.contentStart);
  const first = item.task === null ? content : content.slice(item.task.length + 2);
  return { first: first.trim(), more: further.map((line) => unescapeComment(dedent(line, item.contentColumn))), task: item.task };
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
