/** What may begin code or a comment within a line. */
const OPENING = /`+|%%|<!--/g;

/** What closes a comment, by what opens it. */
const CLOSING: Readonly<Record<string, string>> = { '%%': '%%', '<!--': '-->' };

/** A part of a line that is nobody's word of their own. */
interface Silence {
  readonly from: number;
  readonly to: number;
}

/**
 * A line with a space in place of each code and each comment in it. Marks that nothing closes do not have the rest of
 * the line searched again and again: what is pasted into a note may be one line of very many.
 *
 * @example
 * spokenWords('see `[[code]]`, %%or not%%') // 'see  ,  '
 */
export function spokenWords(line: string): string {
  if (!/[`%<]/.test(line)) return line;
  const last = lastClosings(line);
  let spoken = '';
  let from = 0;
  for (const { 0: mark, index } of line.matchAll(OPENING)) {
    const silence = index < from ? null : mark.startsWith('`') ? codeAt(line, index, mark.length, last) : commentAt(line, index, mark, last);
    if (silence === null) continue;
    spoken += `${line.slice(from, silence.from)} `;
    from = silence.to;
  }
  return spoken + line.slice(from);
}

/** Where each kind of closing stands last: a comment's by its mark, that of code by the number of its backticks. */
type LastClosings = ReadonlyMap<string | number, number>;

function lastClosings(line: string): LastClosings {
  const last = new Map<string | number, number>(Object.values(CLOSING).map((mark) => [mark, line.lastIndexOf(mark)]));
  for (const { 0: run, index } of line.matchAll(/`+/g)) last.set(run.length, index);
  return last;
}

function commentAt(line: string, from: number, mark: string, last: LastClosings): Silence | null {
  const closing = CLOSING[mark] ?? mark;
  const inside = from + mark.length;
  return (last.get(closing) ?? -1) < inside ? null : { from, to: line.indexOf(closing, inside) + closing.length };
}

/** Code is closed by as many backticks as open it: where there are too many before it, the first of them are words. */
function codeAt(line: string, from: number, length: number, last: LastClosings): Silence | null {
  const inside = from + length;
  let count = length;
  while (count > 0 && (last.get(count) ?? -1) < inside) count--;
  if (count === 0) return null;
  for (const { 0: run, index } of line.slice(inside).matchAll(/`+/g)) {
    if (run.length === count) return { from: inside - count, to: inside + index + count };
  }
  return null;
}
