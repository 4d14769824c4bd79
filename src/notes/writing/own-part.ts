import { lineText, scanOutline, type Outline } from '../text/outline';
import { refuseConflictMarkers } from './conflict-markers';
import { EditRefused } from './edit-refused';
import { fingerprint } from './fingerprint';
import { lineEnding } from './line-ending';
import { startOfLastBlock } from './log-edit';
import { otherLinesStay } from './other-lines';
import { applyChanges, type Edit, type TextChange } from './text-change';

/** What parts the plugin's own lines of a note from those that people write into it. The first knows what was written last. */
const BEGIN = /^%% jour-fixe:begin(?: (\S+))? %%$/;
const END = /^%% jour-fixe:end %%$/;

/** The plugin's own part of a note as text. */
export function ownPart(lines: readonly string[], eol = '\n'): string {
  return [...linesToEnd(lines), '%% jour-fixe:end %%'].map((line) => line + eol).join('');
}

/**
 * Writes the plugin's own part of a note anew, and leaves what people wrote before and behind it as it is.
 * Where somebody wrote into it, whatever is not surely the plugin's comes behind the part, with the item it stands under.
 * A note that has no such part gets one at its end, before code or a comment that is open to the end.
 *
 * @param isWritten whether nobody but the plugin writes such a line.
 * @throws EditRefused (when applied) where one of the two markers is missing, stands twice, or they are in the wrong order,
 *   or where what somebody wrote between them would hide what stands behind.
 */
export function ownPartEdit(lines: readonly string[], isWritten: (line: string) => boolean): Edit {
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
    const from = outline.lines[begin]?.start ?? text.length;
    const to = outline.lines[end]?.start ?? text.length;
    const written = linesToEnd(lines);
    const insert = written.map((line) => line + eol).join('');
    if (text.slice(from, to) === insert) return null;
    const behind = outline.lines[end + 1]?.start ?? text.length;
    const again = new Set(written.map((line) => line.trimEnd()));
    const kept = othersWords(outline, begin, end, (line) => again.has(line.trimEnd()) || isWritten(line));
    const part = { from, to, insert };
    return kept.length === 0 ? [part] : [part, keptBehind(text, part, behind, kept, eol)];
  };
}

/** The lines of a part up to its end. */
function linesToEnd(lines: readonly string[]): string[] {
  const own = lines.map(withoutMarkers);
  return [`%% jour-fixe:begin ${markOf(own)} %%`, ...own];
}

/** By what a part is known as it was written; blank lines and space at the end are nobody's words. */
function markOf(lines: readonly string[]): string {
  return fingerprint(lines.map((line) => line.trimEnd()).filter((line) => line !== '').join('\n'));
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

/** What somebody wrote between the markers: nothing where the part is as it was written. */
function othersWords(outline: Outline, begin: number, end: number, isWritten: (line: string) => boolean): string[] {
  const between = outline.lines.slice(begin + 1, end).map((_, at) => lineText(outline, begin + 1 + at));
  if (BEGIN.exec(lineText(outline, begin).trim())?.[1] === markOf(between)) return [];
  const kept: string[] = [];
  const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
  for (const block of blocksOf(between)) {
    if (!block.every((line) => isBlank(line) || isWritten(line))) kept.push(...block);
    // What stood apart must not become one paragraph.
    else if (!isBlank(kept.at(-1))) kept.push('');
  }
  return kept.slice(0, kept.findLastIndex((line) => !isBlank(line)) + 1);
}

/** Lines at the margin, each with the indented and blank ones behind it. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last !== undefined && /^(?:\s|$)/.test(line)) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** What closes a comment that somebody left open in the part: there, its end marker did. */
const CLOSINGS: readonly (readonly string[])[] = [[], ['%%'], ['-->']];

/** Other people's words behind the part, where they must not make anything else of what stands there, or will be written there. */
function keptBehind(text: string, part: TextChange, behind: number, kept: readonly string[], eol: string): TextChange {
  const without = applyChanges(text, [part]);
  const at = behind + without.length - text.length;
  const goneOnWith = `${without}${eol}${eol}More.`;
  const before = scanOutline(goneOnWith);
  for (const closing of CLOSINGS) {
    const change = paragraphs(without, at, [...kept, ...closing], eol);
    if (otherLinesStay(before, scanOutline(applyChanges(goneOnWith, [change])), [change])) return { ...change, from: behind, to: behind };
  }
  throw new EditRefused({ code: 'own-part-damaged', place: { kind: 'note' }, value: kept[0] ?? '' });
}

function linesSaying(outline: Outline, marker: RegExp): number[] {
  return outline.lines.flatMap(({ kind }, line) => (kind !== 'code' && marker.test(lineText(outline, line).trim()) ? [line] : []));
}

/** Puts lines at the beginning of a line, apart from what stands before and behind it. */
function paragraphs(text: string, at: number, lines: readonly string[], eol: string): TextChange {
  const before = /[\r\n]$/.test(text.slice(0, at)) ? eol : eol + eol;
  const behind = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at)) ? '' : eol;
  return { from: at, to: at, insert: before + lines.map((line) => line + eol).join('') + behind };
}

/** A blank line between what stands there and what comes behind it. */
function spaceAtEnd(text: string, eol: string): string {
  if (text === '' || /(\r?\n|\r){2}$/.test(text)) return '';
  return /[\r\n]$/.test(text) ? eol : eol + eol;
}

/** A note may speak of the markers; its words must not become some. */
function withoutMarkers(line: string): string {
  return [BEGIN, END].some((marker) => marker.test(line.trim())) ? line.replaceAll('%%', '') : line;
}
