import { dateOf, type Day } from '../../domain/days';
import type { Interaction } from '../../domain/interaction';
import type { WritingRules } from '../../domain/rules';
import { formatLogEntry } from '../log/log-line';
import { findLogRegions, type LogItem, type LogRegion } from '../log/log-region';
import { lineText, scanOutline, type Outline } from '../text/outline';
import { EditRefused } from './edit-refused';
import { readFrontMatterDocument, type FrontMatterDocument } from './front-matter-document';
import { insertLines } from './line-changes';
import { staysReadable } from './log-check';
import { contactNames } from './contact-names';
import { momentsOf, type LogMoment } from './log-moments';
import { placeInLog } from './log-order';
import { applyChanges, type TextChange } from './text-change';

/** Lines to put in before a line, the entry itself among them. */
interface Placement {
  readonly before: number;
  readonly lines: readonly string[];
  /** How many of the lines stand before the entry. */
  readonly lead: number;
}

/**
 * Puts an interaction into the note's log: under the first log heading, sorted in by day.
 * A log keeps the order it has; one with fewer than two days gets the order of the rules. Where there is no log
 * heading, one is made at the end of the note.
 *
 * @throws EditRefused when the note is in conflict, its properties cannot be read, or the entry would not be read as one where it would stand.
 * @example
 * insertLogEntry('# Müller\n', call, rules) // '…\n\n## Contact log\n- 2026-11-23 call: …\n' once applied
 */
export function insertLogEntry(text: string, interaction: Interaction, rules: WritingRules): TextChange[] {
  const outline = scanOutline(text);
  return insertOutlinedLogEntry(outline, readFrontMatterDocument(outline), interaction, rules);
}

/** As `insertLogEntry`, for a note whose outline and properties are known. */
export function insertOutlinedLogEntry(outline: Outline, document: FrontMatterDocument | null, interaction: Interaction, rules: WritingRules): TextChange[] {
  const entry = formatLogEntry(interaction, rules, contactNames(document)).split('\n');
  const headings = [rules.logHeading, ...rules.logHeadings];
  const region = findLogRegions(outline, headings)[0];
  const placements = region === undefined ? newLog(outline, entry, rules) : inLog(outline, region, entry, interaction, rules);
  for (const placement of placements.flatMap(withSpaceBelow)) {
    const change = insertLines(outline, placement.before, placement.lines);
    const entryLine = placement.before + placement.lead;
    if (staysReadable(outline, scanOutline(applyChanges(outline.text, [change])), { ...placement, entryLine, entryLines: entry.length }, headings)) return [change];
  }
  throw new EditRefused({ code: 'log-would-not-be-read', place: { kind: 'line', line: region?.headingLine ?? Math.max(0, outline.lines.length - 1) }, value: entry[0] ?? '' });
}

/** A placement as it is, and with a blank line that keeps the words below from becoming part of the entry. */
function withSpaceBelow(placement: Placement): Placement[] {
  return placement.lines.at(-1) === '' ? [placement] : [placement, { ...placement, lines: [...placement.lines, ''] }];
}

/** A heading with the entry under it, at the end; before a block that is open to the end of the note. */
function newLog(outline: Outline, entry: readonly string[], rules: WritingRules): Placement[] {
  const { lines } = outline;
  const end = lines.at(-1)?.kind === 'blank' ? lines.length - 1 : lines.length;
  return [end, startOfLastBlock(outline, lines.length)].map((before) => {
    const space = needsBlankLine(outline, before) ? [''] : [];
    const after = isEmptyAt(outline, before) ? [] : [''];
    return { before, lines: [...space, `## ${rules.logHeading}`, ...entry, ...after], lead: space.length + 1 };
  });
}

/** The line at which the code, comment or HTML begins that stands before a line. */
export function startOfLastBlock({ lines }: Outline, before: number): number {
  let line = Math.max(0, before - 1);
  const last = lines[line];
  while (line > 0 && lines[line - 1]?.kind === last?.kind && lines[line - 1]?.topItem === last?.topItem) line--;
  return line;
}

function inLog(outline: Outline, region: LogRegion, entry: readonly string[], interaction: Interaction, rules: WritingRules): Placement[] {
  const { items } = region;
  if (items.length === 0) return inEmptyLog(outline, region, entry);
  const moments = momentsOf(outline, items);
  const place = placeInLog(moments, interaction, rules.order);
  const next = items[place];
  const previous = items[place - 1];
  const neighbour = next ?? previous;
  const like = neighbour === undefined ? entry : likeNeighbour(outline, neighbour, entry);
  const loose = isLoose(outline, items);
  if (next !== undefined && !belongsAbove(outline, items, moments, place, interaction.day)) {
    return [{ before: next.firstLine, lines: loose ? [...like, ''] : like, lead: 0 }];
  }
  const before = (previous?.lastLine ?? region.firstLine - 1) + 1;
  return [{ before, lines: loose ? ['', ...like] : like, lead: loose ? 1 : 0 }];
}

/**
 * Whether an entry between two items stays close to the one above: where the one below is no entry,
 * or stands under a heading of its own, such as one for each year, and is less near in the calendar.
 */
function belongsAbove(outline: Outline, items: readonly LogItem[], moments: readonly (LogMoment | null)[], place: number, day: Day): boolean {
  const [above, below] = [moments[place - 1] ?? null, moments[place] ?? null];
  if (items[place - 1] === undefined) return false;
  if (below === null) return true;
  const between = outline.lines.slice((items[place - 1]?.lastLine ?? 0) + 1, items[place]?.firstLine);
  return above !== null && between.some(({ kind }) => kind === 'heading') && sharedPart(above.day, day) > sharedPart(below.day, day);
}

/** 2 for days of one month, 1 for days of one year. */
function sharedPart(one: Day, other: Day): number {
  const [a, b] = [dateOf(one), dateOf(other)];
  if (a.year !== b.year) return 0;
  return a.month === b.month ? 2 : 1;
}

/** Right under the heading, or behind what stands there; before it, should that be open to its end. */
function inEmptyLog(outline: Outline, region: LogRegion, entry: readonly string[]): Placement[] {
  const below = outline.headings.find(({ line }) => line >= region.firstLine)?.line ?? outline.lines.length;
  let end = Math.min(below, region.endLine);
  while (end > region.firstLine && outline.lines[end - 1]?.kind === 'blank') end--;
  if (end === region.firstLine) return [{ before: end, lines: entry, lead: 0 }];
  const block = startOfLastBlock(outline, end);
  return [
    { before: end, lines: ['', ...entry], lead: 1 },
    ...(block > region.firstLine ? [{ before: block, lines: ['', ...entry, ''], lead: 1 }] : []),
    { before: region.firstLine, lines: [...entry, ''], lead: 0 },
  ];
}

/** The entry with the indentation and the list marker of its neighbour, so that both are of one list. */
function likeNeighbour(outline: Outline, { firstLine }: LogItem, entry: readonly string[]): string[] {
  const text = lineText(outline, firstLine);
  const indent = /^ */.exec(text)?.[0] ?? '';
  const marker = outline.lines[firstLine]?.item?.marker ?? '-';
  const sign = marker.length === 1 ? marker : '-';
  return entry.map((line, at) => (line === '' ? line : indent + (at === 0 ? sign + line.slice(1) : line)));
}

/** Whether all entries are set apart by blank lines, and by nothing else. */
function isLoose({ lines }: Outline, items: readonly LogItem[]): boolean {
  return items.length > 1 && items.every(({ firstLine }, at) => {
    const between = lines.slice((items[at - 1]?.lastLine ?? firstLine) + 1, firstLine);
    return at === 0 || (between.length > 0 && between.every(({ kind }) => kind === 'blank'));
  });
}

function needsBlankLine(outline: Outline, before: number): boolean {
  const previous = outline.lines[before - 1];
  return previous !== undefined && previous.kind !== 'blank' && previous.kind !== 'front-matter';
}

function isEmptyAt({ lines }: Outline, line: number): boolean {
  return lines[line] === undefined || lines[line].kind === 'blank';
}
