import { lineText, scanOutline, type Outline } from '../outline';
import { refuseConflictMarkers } from './conflict-markers';
import { EditRefused } from './edit-refused';
import { lineEnding } from './line-ending';
import type { Edit } from './text-change';

/** What parts the plugin's own lines of a note from those that people write into it. */
const BEGIN = '%% jour-fixe:begin %%';
const END = '%% jour-fixe:end %%';

/** The plugin's own part of a note as text. */
export function ownPart(lines: readonly string[], eol = '\n'): string {
  return [BEGIN, ...lines.map(withoutMarkers), END].map((line) => line + eol).join('');
}

/**
 * Writes the plugin's own part of a note anew, and leaves what people wrote before and behind it as it is.
 * A note that has no such part gets one at its end.
 *
 * @throws EditRefused (when applied) where one of the two markers is missing, stands twice, or they are in the wrong order.
 */
export function ownPartEdit(lines: readonly string[]): Edit {
  return (text) => {
    const outline = scanOutline(text);
    refuseConflictMarkers(outline);
    const eol = lineEnding(outline);
    const begins = linesSaying(outline, BEGIN);
    const ends = linesSaying(outline, END);
    const [begin] = begins;
    const [end] = ends;
    if (begin === undefined && end === undefined) return [{ from: text.length, to: text.length, insert: `${spaceAtEnd(text, eol)}${ownPart(lines, eol)}` }];
    if (begin === undefined || end === undefined || begins.length > 1 || ends.length > 1 || begin > end) {
      const line = begins[1] ?? ends[1] ?? begin ?? end ?? 0;
      throw new EditRefused({ code: 'own-part-damaged', place: { kind: 'line', line }, value: lineText(outline, line) });
    }
    const from = outline.lines[begin + 1]?.start ?? text.length;
    const to = outline.lines[end]?.start ?? text.length;
    const insert = lines.map((line) => withoutMarkers(line) + eol).join('');
    return text.slice(from, to) === insert ? null : [{ from, to, insert }];
  };
}

function linesSaying(outline: Outline, marker: string): number[] {
  return outline.lines.flatMap(({ kind }, line) => (kind !== 'code' && lineText(outline, line).trim() === marker ? [line] : []));
}

/** A blank line between what stands there and what comes behind it. */
function spaceAtEnd(text: string, eol: string): string {
  if (text === '' || /(\r?\n|\r){2}$/.test(text)) return '';
  return /[\r\n]$/.test(text) ? eol : eol + eol;
}

/** A note may speak of the markers; its words must not become some. */
function withoutMarkers(line: string): string {
  return [BEGIN, END].includes(line.trim()) ? line.replaceAll('%%', '') : line;
}
