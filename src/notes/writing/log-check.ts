import { findLogRegions } from '../log/log-region';
import type { Outline } from '../text/outline';

/** What was put in: the number of lines and where, and which of them are the entry. */
export interface InsertedEntry {
  readonly before: number;
  readonly lines: readonly string[];
  readonly entryLine: number;
  readonly entryLines: number;
}

/**
 * Whether an entry that was put into a note is read as one, and every other line is still what it was:
 * no item became part of another, nothing fell into code or a comment.
 */
export function staysReadable(before: Outline, after: Outline, inserted: InsertedEntry, logHeadings: readonly string[]): boolean {
  const region = findLogRegions(after, logHeadings)[0];
  const item = region?.items.find(({ firstLine }) => firstLine === inserted.entryLine);
  if (item?.lastLine !== inserted.entryLine + inserted.entryLines - 1) return false;
  if (after.lines.length !== before.lines.length + inserted.lines.length) return false;
  const moved = (line: number) => (line < inserted.before ? line : line + inserted.lines.length);
  return before.lines.every((line, at) => {
    const now = after.lines[moved(at)];
    return now?.kind === line.kind && now.topItem === (line.topItem === null || line.kind === 'blank' ? now.topItem : moved(line.topItem));
  });
}
