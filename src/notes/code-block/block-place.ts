import { lineText, scanOutline, type Outline } from '../text/outline';
import type { TextChange } from '../writing/text-change';

/**
 * Puts a block into a note where the cursor is in a line: in place of a blank line, else below whatever that line
 * belongs to. What stands there stays whole.
 *
 * @example
 * insertBlock('One\nTwo', 0, '```jour-fixe\n```') // { from: 7, to: 7, insert: '\n\n```jour-fixe\n```\n' }
 */
export function insertBlock(text: string, line: number, block: string): TextChange {
  const outline = scanOutline(text);
  const above = lineAboveBlock(outline, line);
  const { start, end } = outline.lines[above] ?? { start: text.length, end: text.length };
  return lineText(outline, above).trim() === '' ? { from: start, to: end, insert: `${block}\n` } : { from: end, to: end, insert: `\n\n${block}\n` };
}

/**
 * The line below which a block of its own can stand when the cursor is in a line: the last line of what that line
 * belongs to, be it properties, an underlined heading, a list, a table or other code, none of which a block may be put
 * into the middle of. The line itself where it belongs to nothing.
 */
function lineAboveBlock(outline: Outline, line: number): number {
  let last = line;
  for (let next = line + 1; next < outline.lines.length && goesOn(outline, last, next); next++) {
    // Blank lines belong to a list only where it goes on below them.
    if (outline.lines[next]?.kind !== 'blank') last = next;
  }
  return last;
}

function goesOn({ lines, headings }: Outline, last: number, next: number): boolean {
  const [above, below] = [lines[last], lines[next]];
  if (above === undefined || below === undefined) return false;
  if (above.kind === 'heading') return below.kind === 'heading' && headings.every(({ line }) => line !== next);
  if (above.topItem === null) return above.kind !== 'blank' && below.topItem === null && below.kind === above.kind;
  if (below.kind === 'blank') return true;
  // A list goes on without a blank line, an item beyond it.
  return below.topItem !== null && (below.topItem === above.topItem || (above.kind !== 'blank' && next === last + 1));
}
