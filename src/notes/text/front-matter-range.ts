import type { LineSpan } from './line-table';

/** Where the YAML of a note stands. */
export interface FrontMatterRange {
  readonly openLine: number;
  readonly closeLine: number;
  /** The offsets of the YAML between the two marker lines. */
  readonly from: number;
  readonly to: number;
}

function isMarkerLine(text: string, span: LineSpan): boolean {
  return text.startsWith('---', span.start) && span.end >= span.start + 3 && text.slice(span.start + 3, span.end).trim() === '';
}

/**
 * The front matter of a note: from a first line `---` to the next such line, white space behind the dashes allowed.
 * `null` where there is none, or where it is never closed.
 */
export function findFrontMatter(text: string, spans: readonly LineSpan[]): FrontMatterRange | null {
  const open = spans[0];
  if (open === undefined || !isMarkerLine(text, open)) return null;
  for (let line = 1; line < spans.length; line++) {
    const span = spans[line];
    if (span !== undefined && isMarkerLine(text, span)) {
      return { openLine: 0, closeLine: line, from: open.end + open.ending.length, to: span.start };
    }
  }
  return null;
}
