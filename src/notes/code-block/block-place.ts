import { scanOutline, type OutlineLine } from '../text/outline';

/**
 * The line below which a block of its own can stand when the cursor is in a line: the last line of what that line
 * belongs to, be it properties, a list, a table or other code, none of which a block may be put into the middle of.
 *
 * @returns a line counted from 0; `line` itself where it belongs to nothing
 * @example
 * lineAboveBlock('---\ntype: partner\n---\nText', 1) // 2
 */
export function lineAboveBlock(text: string, line: number): number {
  const { lines } = scanOutline(text);
  let last = line;
  for (let next = line + 1; next < lines.length && goesOn(lines, last, next); next++) {
    // Blank lines belong to a list only where it goes on below them.
    if (lines[next]?.kind !== 'blank') last = next;
  }
  return last;
}

function goesOn(lines: readonly OutlineLine[], last: number, next: number): boolean {
  const [above, below] = [lines[last], lines[next]];
  if (above === undefined || below === undefined || above.kind === 'blank' || above.kind === 'heading') return false;
  if (above.topItem === null) return below.topItem === null && below.kind === above.kind;
  if (below.kind === 'blank') return true;
  // A list goes on without a blank line, an item beyond it.
  return below.topItem !== null && (below.topItem === above.topItem || next === last + 1);
}
