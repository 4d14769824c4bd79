import { lineText, scanOutline, type Outline } from '../text/outline';
import { refuseConflictMarkers } from './conflict-markers';
import { EditRefused } from './edit-refused';
import { lineEnding } from './line-ending';
import { startOfLastBlock } from './log-edit';
import { applyChanges, type Edit, type TextChange } from './text-change';

/** What parts the plugin's own lines of a note from those that people write into it. */
const BEGIN = '%% jour-fixe:begin %%';
const END = '%% jour-fixe:end %%';

/** The plugin's own part of a note as text. */
export function ownPart(lines: readonly string[], eol = '\n'): string {
  return [BEGIN, ...lines.map(withoutMarkers), END].map((line) => line + eol).join('');
}

/**
 * Writes the plugin's own part of a note anew, and leaves what people wrote before and behind it as it is.
 * Lines in between that are surely not the plugin's come behind the part.
 * A note that has no such part gets one at its end, before code or a comment that is open to the end.
 *
 * @param isWritten whether a line may be one that the plugin wrote.
 * @throws EditRefused (when applied) where one of the two markers is missing, stands twice, or they are in the wrong order.
 */
export function ownPartEdit(lines: readonly string[], isWritten: (line: string) => boolean = () => true): Edit {
  return (text) => {
    const outline = scanOutline(text);
    refuseConflictMarkers(outline);
    const eol = lineEnding(outline);
    const begins = linesSaying(outline, BEGIN);
    const ends = linesSaying(outline, END);
    const [begin] = begins;
    const [end] = ends;
    if (begin === undefined && end === undefined) return [newPart(outline, ownPart(lines, eol), eol)];
    if (begin === undefined || end === undefined || begins.length > 1 || ends.length > 1 || begin > end) {
      const line = begins[1] ?? ends[1] ?? begin ?? end ?? 0;
      throw new EditRefused({ code: 'own-part-damaged', place: { kind: 'line', line }, value: lineText(outline, line) });
    }
    const from = outline.lines[begin + 1]?.start ?? text.length;
    const to = outline.lines[end]?.start ?? text.length;
    const insert = lines.map((line) => withoutMarkers(line) + eol).join('');
    if (text.slice(from, to) === insert) return null;
    const behind = outline.lines[end + 1]?.start ?? text.length;
    const kept = othersWords(outline, begin, end, isWritten).map((line) => line + eol).join('');
    const moved = kept === '' ? [] : [{ from: behind, to: behind, insert: (/[\r\n]$/.test(text.slice(0, behind)) ? '' : eol) + eol + kept }];
    return [{ from, to, insert }, ...moved];
  };
}

/** A new part, where its markers are found again. */
function newPart(outline: Outline, part: string, eol: string): TextChange {
  const { text, lines } = outline;
  const last = Math.max(0, lines.length - 1);
  const places = [text.length, lines[startOfLastBlock(outline, lines.length)]?.start ?? 0, lines[startOfLastBlock(outline, last)]?.start ?? 0];
  for (const from of places) {
    const before = text.slice(0, from);
    const space = spaceAtEnd(before, eol);
    const isOpen = scanOutline(`${before}${space}x`).lines.at(-1)?.kind !== 'text';
    const insert = `${space}${part}${from < text.length ? eol : ''}`;
    const written = scanOutline(applyChanges(text, [{ from, to: from, insert }]));
    if (!isOpen && linesSaying(written, BEGIN).length === 1 && linesSaying(written, END).length === 1) return { from, to: from, insert };
  }
  throw new EditRefused({ code: 'log-would-not-be-read', place: { kind: 'line', line: last }, value: lineText(outline, last) });
}

/** What somebody wrote between the markers, with the lines that belong to it. */
function othersWords(outline: Outline, begin: number, end: number, isWritten: (line: string) => boolean): string[] {
  const between = outline.lines.slice(begin + 1, end).map((_, at) => lineText(outline, begin + 1 + at));
  let isOthers = false;
  return between.filter((line) => {
    if (line.trim() !== '' && !/^\s/.test(line)) isOthers = !isWritten(line);
    return isOthers && line.trim() !== '';
  });
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
