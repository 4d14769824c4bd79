import type { Outline } from '../text/outline';
import { isLogHeading } from '../vocabulary/log-headings';

/** A top-level list item of a log region, by its lines; both are inclusive. */
export interface LogItem {
  readonly firstLine: number;
  /** The last line that belongs to the item and is not blank. */
  readonly lastLine: number;
}

/** What stands under a log heading. */
export interface LogRegion {
  readonly headingLine: number;
  readonly firstLine: number;
  /** The line of the next heading of the same level or a higher one, or the number of lines. */
  readonly endLine: number;
  readonly items: readonly LogItem[];
}

/**
 * The log regions of a note, from top to bottom: what stands under any log heading, up to the next heading
 * of its level or higher. A log heading inside a region opens no region of its own.
 *
 * @example
 * findLogRegions(scanOutline('## Contact log\n- 2026-11-23 call'), ['Contact log'])[0]?.items // [{ firstLine: 1, lastLine: 1 }]
 */
export function findLogRegions(outline: Outline, logHeadings: readonly string[]): LogRegion[] {
  const regions: LogRegion[] = [];
  outline.headings.forEach((heading, index) => {
    const previous = regions.at(-1);
    if (previous !== undefined && heading.line < previous.endLine) return;
    if (!isLogHeading(heading.text, logHeadings)) return;
    const next = outline.headings.slice(index + 1).find(({ level }) => level <= heading.level);
    const firstLine = afterHeading(outline, heading.line);
    const endLine = next?.line ?? outline.lines.length;
    regions.push({ headingLine: heading.line, firstLine, endLine, items: itemsBetween(outline, firstLine, endLine) });
  });
  return regions;
}

/** The line after a heading; a heading with a line under it takes several lines. */
function afterHeading(outline: Outline, headingLine: number): number {
  const nextHeading = outline.headings.find(({ line }) => line > headingLine)?.line ?? outline.lines.length;
  let line = headingLine + 1;
  while (line < nextHeading && outline.lines[line]?.kind === 'heading') line++;
  return line;
}

function itemsBetween(outline: Outline, firstLine: number, endLine: number): LogItem[] {
  const items: { firstLine: number; lastLine: number }[] = [];
  for (let line = firstLine; line < endLine; line++) {
    const read = outline.lines[line];
    if (read === undefined || read.topItem === null) continue;
    const current = items.at(-1);
    if (read.topItem === line) items.push({ firstLine: line, lastLine: line });
    else if (current !== undefined && current.firstLine === read.topItem && read.kind !== 'blank') current.lastLine = line;
  }
  return items;
}
