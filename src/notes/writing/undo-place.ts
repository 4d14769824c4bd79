import { sameLine, type TextLines } from './text-lines';

/** Lines that a write put in place of others, with what is needed to find them again. */
export interface UndoHunk {
  /** Where the lines stood in the text that was written. */
  readonly line: number;
  readonly added: TextLines;
  readonly removed: TextLines;
  /** The lines around them, the nearest first. */
  readonly above: TextLines;
  readonly below: TextLines;
  readonly inFrontMatter: boolean;
  /** How often the added lines stood in the front matter or the text then, whole and without their scaffold. */
  readonly count: number;
  readonly coreCount: number;
}

/** Lines by number; the end is exclusive. */
export interface LinePlace {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the lines of a hunk stand in a text that was changed since; `null` where they do not, or in doubt.
 * Of a heading or a section that came with them, and into which something else was written since,
 * only what is inside is taken.
 */
export function findPlace(lines: TextLines, body: number, hunk: UndoHunk): LinePlace | null {
  const scope: LinePlace = hunk.inFrontMatter ? { from: 0, to: body } : { from: body, to: lines.length };
  if (hunk.added.length === 0) return findGap(lines, scope, hunk);
  const whole = findLines(lines, scope, hunk.added, hunk.count, hunk);
  if (whole === 'doubtful') return null;
  if (whole !== null && (!bringsHeading(hunk) || sameLine(nextWords(lines, whole.to), nextWords(hunk.below, 0)))) return whole;
  const core = withoutScaffold(hunk.added, hunk.inFrontMatter);
  if (hunk.removed.length > 0 || core.length === hunk.added.length || core.length === 0) return null;
  const found = findLines(lines, scope, core, hunk.coreCount, hunk);
  return found === 'doubtful' ? null : found;
}

/** The added lines without the blank lines, the heading and the `---` around what was said in them. */
export function withoutScaffold(added: TextLines, inFrontMatter: boolean): TextLines {
  let from = 0;
  let to = added.length;
  while (from < to && isScaffold(added[from], inFrontMatter)) from++;
  while (to > from && isScaffold(added[to - 1], inFrontMatter)) to--;
  return added.slice(from, to);
}

/** The numbers of the lines at which a run of lines begins. */
export function occurrences(lines: TextLines, wanted: TextLines): number[] {
  if (wanted.length === 0) return [];
  const found: number[] = [];
  for (let at = 0; at + wanted.length <= lines.length; at++) {
    if (wanted.every((line, offset) => sameLine(line, lines[at + offset]))) found.push(at);
  }
  return found;
}

function isScaffold(line: string | undefined, inFrontMatter: boolean): boolean {
  return line === undefined || line.trim() === '' || (!inFrontMatter && isHeading(line)) || /^\ufeff?---\s*$/.test(line);
}

function isHeading(line: string): boolean {
  return /^#{1,6}[ \t]/.test(line);
}

/** In the front matter such a line is a comment. */
function bringsHeading({ added, inFrontMatter }: UndoHunk): boolean {
  return !inFrontMatter && added.some(isHeading);
}

function nextWords(lines: TextLines, from: number): string {
  return lines.slice(from).find((line) => line.trim() !== '') ?? '';
}

/** Fewer places than there were mean that one was taken out since: it may have been this one. */
function findLines(lines: TextLines, scope: LinePlace, wanted: TextLines, count: number, hunk: UndoHunk): LinePlace | 'doubtful' | null {
  const starts = occurrences(lines.slice(scope.from, scope.to), wanted).map((start) => start + scope.from);
  if (starts.length === 0) return null;
  if (starts.length < count) return 'doubtful';
  const best = bestOf(starts, (start) => likeness(lines, start, start + wanted.length, hunk));
  return best === null ? 'doubtful' : { from: best, to: best + wanted.length };
}

/** Where lines that were taken out have been: between their neighbours. */
function findGap(lines: TextLines, scope: LinePlace, hunk: UndoHunk): LinePlace | null {
  const first = hunk.inFrontMatter ? scope.from + 1 : scope.from;
  const last = hunk.inFrontMatter ? scope.to - 1 : scope.to;
  if (last < first) return null;
  const places = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const scored = places.map((place) => ({ place, score: likeness(lines, place, place, hunk) }));
  const highest = Math.max(...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === highest);
  const [chosen] = best;
  if (chosen === undefined) return null;
  // The order of properties says nothing, so that any place next to a former neighbour, or else the end, will do.
  if (hunk.inFrontMatter) return highest > 0 ? { from: chosen.place, to: chosen.place } : { from: last, to: last };
  return best.length === 1 && highest >= 2 ? { from: chosen.place, to: chosen.place } : null;
}

function bestOf(places: readonly number[], score: (place: number) => number): number | null {
  const scored = places.map((place) => ({ place, score: score(place) })).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined) return null;
  return second === undefined || first.score > second.score ? first.place : null;
}

/** How many of the recorded neighbours, from the nearest outwards, still stand around a place. */
function likeness(lines: TextLines, from: number, to: number, { above, below }: UndoHunk): number {
  let score = 0;
  for (let at = 0; at < above.length && sameLine(above[at], lines[from - 1 - at]); at++) score++;
  for (let at = 0; at < below.length && sameLine(below[at], lines[to + at]); at++) score++;
  return score;
}
