/** One line of a text by its offsets; `end` stands before the line ending. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
  /** `'\n'`, `'\r\n'`, `'\r'`, or `''` for the last line. */
  readonly ending: '\n' | '\r\n' | '\r' | '';
}

/** The first offset after a byte order mark, where there is one. */
export function afterByteOrderMark(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/**
 * The lines of a text as an editor counts them: a text that ends with a line ending has an empty last line.
 * A byte order mark belongs to no line.
 */
export function splitLines(text: string): LineSpan[] {
  const lines: LineSpan[] = [];
  let start = afterByteOrderMark(text);
  let feed = text.indexOf('\n', start);
  let carriage = text.indexOf('\r', start);
  while (feed >= 0 || carriage >= 0) {
    if (carriage < 0 || (feed >= 0 && feed < carriage)) {
      lines.push({ start, end: feed, ending: '\n' });
      start = feed + 1;
      feed = text.indexOf('\n', start);
    } else {
      const paired = feed === carriage + 1;
      lines.push({ start, end: carriage, ending: paired ? '\r\n' : '\r' });
      start = carriage + (paired ? 2 : 1);
      if (paired) feed = text.indexOf('\n', start);
      carriage = text.indexOf('\r', start);
    }
  }
  lines.push({ start, end: text.length, ending: '' });
  return lines;
}
