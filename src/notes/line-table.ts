/** One line of a text by its offsets; `end` stands before the line ending. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
  /** `'\n'`, `'\r\n'`, `'\r'`, or `''` for the last line. */
  readonly ending: '\n' | '\r\n' | '\r' | '';
}

const LF = 10;
const CR = 13;

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
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF) {
      lines.push({ start, end: at, ending: '\n' });
      start = at + 1;
    } else if (code === CR) {
      const paired = text.charCodeAt(at + 1) === LF;
      lines.push({ start, end: at, ending: paired ? '\r\n' : '\r' });
      if (paired) at++;
      start = at + 1;
    }
  }
  lines.push({ start, end: text.length, ending: '' });
  return lines;
}
