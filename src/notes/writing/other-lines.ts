import type { Outline } from '../text/outline';
import type { TextChange } from './text-change';

/**
 * Whether every line beside those that were changed is still what it was: none became part of another list item,
 * none fell into code, a comment or a heading. Blank lines do not count.
 */
export function otherLinesStay(before: Outline, after: Outline, changes: readonly TextChange[]): boolean {
  const linesAfter = new Map(after.lines.map((line) => [line.start, line]));
  return before.lines.every(({ kind, start, topItem }) => {
    const now = movedTo(start, changes);
    if (kind === 'blank' || now === null) return true;
    const line = linesAfter.get(now);
    if (line?.kind !== kind) return false;
    if (topItem === null) return line.topItem === null;
    const item = movedTo(before.lines[topItem]?.start ?? 0, changes);
    return item !== null && line.topItem !== null && after.lines[line.topItem]?.start === item;
  });
}

/** Where an offset lies after the changes; `null` where the text there was replaced. */
function movedTo(offset: number, changes: readonly TextChange[]): number | null {
  let moved = offset;
  for (const { from, to, insert } of changes) {
    if (offset < from) break;
    if (offset < to) return null;
    moved += insert.length - (to - from);
  }
  return moved;
}
