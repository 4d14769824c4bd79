import type { Outline } from '../text/outline';

/** The line ending that a note uses: that of its first line, or `\n` where it has a single line. */
export function lineEnding(outline: Outline): string {
  const ending = outline.lines[0]?.ending ?? '';
  return ending === '' ? '\n' : ending;
}
