import type { Outline } from '../text/outline';
import type { TextChange } from './text-change';

/**
 * Whole lines put in before a line of the note; its number of lines stands for the end.
 * A note that does not end in a line ending still does not afterwards.
 */
export function insertLines(outline: Outline, before: number, lines: readonly string[]): TextChange {
  const place = outline.lines[before];
  const eol = endingNear(outline, before);
  if (place !== undefined) return { from: place.start, to: place.start, insert: lines.map((line) => line + eol).join('') };
  const end = outline.text.length;
  return { from: end, to: end, insert: lines.map((line) => eol + line).join('') };
}

/** The line ending that lines use around a place in the note. */
function endingNear({ lines }: Outline, line: number): string {
  for (const near of [line - 1, line, 0]) {
    const ending = lines[near]?.ending ?? '';
    if (ending !== '') return ending;
  }
  return '\n';
}
