import { detached } from '../../domain/remembering';
import { scanOutline } from '../text/outline';
import { EditRefused } from './edit-refused';
import { fingerprint } from './fingerprint';
import { readFrontMatterDocument, type FrontMatterDocument } from './front-matter-document';
import { diffLines, type LineHunk } from './line-diff';
import { otherLinesStay } from './other-lines';
import { bodyFrom, offsetsOf, replaceLines, sameLine, splitText, type TextLines } from './text-lines';
import { applyChanges, type Edit, type TextChange } from './text-change';
import { findPlace, occurrences, withoutScaffold, type LinePlace, type UndoHunk } from './undo-place';
import { isSameValue } from './yaml-value';

/** What a write did to a note, so that it can be taken back later. Plain data; it never holds the whole note. */
export interface UndoRecord {
  readonly before: string;
  readonly after: string;
  readonly hunks: readonly UndoHunk[];
  readonly properties: ChangedProperties;
}

/** Names of properties that the write changed in any way, and of those it took out. */
interface ChangedProperties {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** How many lines on either side tell where something stood. */
const ANCHOR_LINES = 3;

/**
 * Records a write by the text before and after it.
 *
 * @example
 * applyEdit(after, undoEdit(recordUndo(before, after))) === before // true
 */
export function recordUndo(before: string, after: string): UndoRecord {
  const old = splitText(before);
  const now = splitText(after);
  const body = bodyFrom(after, now);
  const [oldParting, parting] = partings(before, bodyFrom(before, old), body);
  // Compared as a whole, a `---` with which the text begins could be taken for one of those around the properties.
  const properties = diffLines(old.slice(0, oldParting), now.slice(0, parting)).map((hunk) => ({ ...hunk, inFrontMatter: true }));
  const words = diffLines(old.slice(oldParting), now.slice(parting)).map((hunk) => ({ ...behind(oldParting, parting, hunk), inFrontMatter: false }));
  const hunks = [...properties, ...words].map(({ oldFrom, oldTo, newFrom, newTo, inFrontMatter }): UndoHunk => {
    const added = now.slice(newFrom, newTo);
    const scope = inFrontMatter ? now.slice(0, body) : now.slice(body);
    return {
      line: newFrom,
      added: added.map(detached),
      removed: old.slice(oldFrom, oldTo).map(detached),
      above: now.slice(Math.max(0, newFrom - ANCHOR_LINES), newFrom).reverse().map(detached),
      below: now.slice(newTo, newTo + ANCHOR_LINES).map(detached),
      inFrontMatter,
      count: occurrences(scope, added).length,
      coreCount: occurrences(scope, withoutScaffold(added, inFrontMatter)).length,
    };
  });
  return { before: fingerprint(before), after: fingerprint(after), hunks, properties: changedProperties(before, after) };
}

/** What a write did to the properties or to the text behind them, as a record of its own. */
export function partOf(record: UndoRecord, part: 'properties' | 'body'): UndoRecord {
  const hunks = record.hunks.filter(({ inFrontMatter }) => inFrontMatter === (part === 'properties'));
  return { ...record, hunks, properties: part === 'properties' ? record.properties : { changed: [], removed: [] } };
}

/** The changes that make one text of another, line by line; `null` where they are the same. */
export function changesTo(text: string, wanted: string): TextChange[] | null {
  const [old, now] = [splitText(text), splitText(wanted)];
  const hunks = diffLines(old, now);
  return hunks.length === 0 ? null : changesFor(text, old, hunks.map(({ oldFrom, oldTo, newFrom, newTo }) => ({ from: oldFrom, to: oldTo, lines: now.slice(newFrom, newTo) })));
}

/**
 * The inverse of a write. On the text it led to, it restores every byte. On a text that was changed since,
 * it takes back what it finds word for word and without doubt, and leaves everything else.
 *
 * @throws EditRefused (when applied) where what was written no longer stands, or was taken back already.
 */
export function undoEdit(record: UndoRecord): Edit {
  return (text) => {
    if (record.hunks.length === 0) return null;
    const lines = splitText(text);
    const now = fingerprint(text);
    if (now === record.after) return changesFor(text, lines, record.hunks.map((hunk) => ({ from: hunk.line, to: hunk.line + hunk.added.length, lines: hunk.removed })));
    if (now === record.before) refuseUndo(record.hunks[0]);
    return undoElsewhere(text, lines, record);
  };
}

/** Where properties and text are parted. A byte order mark that goes over from one to the other keeps them together. */
function partings(before: string, oldBody: number, body: number): readonly [number, number] {
  return before.startsWith('\ufeff') && (oldBody === 0 || body === 0) ? [0, 0] : [oldBody, body];
}

/** A difference in the text, by the numbers that its lines have in the whole note. */
function behind(oldLines: number, newLines: number, { oldFrom, oldTo, newFrom, newTo }: LineHunk): LineHunk {
  return { oldFrom: oldFrom + oldLines, oldTo: oldTo + oldLines, newFrom: newFrom + newLines, newTo: newTo + newLines };
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly lines: TextLines;
}

function undoElsewhere(text: string, lines: TextLines, record: UndoRecord): TextChange[] {
  const body = bodyFrom(text, lines);
  const replacements = record.hunks.map((hunk): Replacement => {
    const place = findPlace(lines, body, hunk);
    if (place === null) refuseUndo(hunk);
    return { ...place, lines: hunk.removed.map((line) => likeNeighbours(line, lines, place, hunk)) };
  });
  replacements.forEach(({ from }, at) => {
    if (from < (replacements[at - 1]?.to ?? 0)) refuseUndo(record.hunks[at]);
  });
  const changes = changesFor(text, lines, replacements);
  const undone = applyChanges(text, changes);
  if (!leavesPropertiesAlone(text, undone, record.properties)) refuseUndo(record.hunks[0]);
  // Words that were added to an entry must not become part of another when it goes.
  if (!otherLinesStay(scanOutline(text), scanOutline(undone), changes)) refuseUndo(record.hunks.at(-1));
  return changes;
}

function changesFor(text: string, lines: TextLines, replacements: readonly Replacement[]): TextChange[] {
  const offsets = offsetsOf(lines);
  return joinTouching(replacements).map(({ from, to, lines: insert }) => replaceLines(text, offsets, from, to, insert));
}

/** Replacements with no line between them as one: lines that go take a line ending with them, and there is only one. */
function joinTouching(replacements: readonly Replacement[]): Replacement[] {
  const joined: Replacement[] = [];
  for (const each of replacements) {
    const before = joined.at(-1);
    if (before?.to === each.from) joined.splice(-1, 1, { from: before.from, to: each.to, lines: [...before.lines, ...each.lines] });
    else joined.push(each);
  }
  return joined;
}

/** The line with another line ending where the lines around its place have another one now than they had then. */
function likeNeighbours(line: string, lines: TextLines, { from, to }: LinePlace, { added, above, below }: UndoHunk): string {
  const bare = line.replace(/\r$/, '');
  if (bare.includes('\r')) return line;
  const around = [
    ...added.map((then, at) => ({ then, now: lines[from + at] })),
    ...above.map((then, at) => ({ then, now: lines[from - 1 - at] })),
    ...below.map((then, at) => ({ then, now: lines[to + at] })),
  ];
  const known = around.find(({ then, now }) => sameLine(then, now));
  if (known !== undefined && known.then === known.now) return line;
  // Where none of them is left, the line goes with those that are there by now.
  const near = known?.now ?? (from < lines.length - 1 ? lines[from] : lines[from - 1]);
  return near?.endsWith('\r') === true ? `${bare}\r` : bare;
}

/** No property may change but those that are taken back, and none that was removed may have come back already. */
function leavesPropertiesAlone(text: string, undone: string, { changed, removed }: ChangedProperties): boolean {
  const now = readProperties(text);
  const then = readProperties(undone);
  if (now === 'unreadable') return changed.length === 0;
  if (then === 'unreadable') return false;
  if (removed.some((name) => now.has(name))) return false;
  const own = new Set(changed);
  const others = (values: ReadonlyMap<unknown, unknown>) => new Map([...values].filter(([name]) => !own.has(String(name))));
  return isSameValue(others(now), others(then));
}

/** The properties in which two texts differ; none where one of them cannot be read. */
export function changedProperties(before: string, after: string): ChangedProperties {
  const old = readProperties(before);
  const now = readProperties(after);
  if (old === 'unreadable' || now === 'unreadable') return { changed: [], removed: [] };
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.has(name) !== now.has(name) || !isSameValue(old.get(name), now.get(name)));
  return { changed: changed.map(String), removed: changed.filter((name) => !now.has(name)).map(String) };
}

function readProperties(text: string): FrontMatterDocument['values'] | 'unreadable' {
  try {
    return readFrontMatterDocument(scanOutline(text))?.values ?? new Map();
  } catch (error) {
    if (error instanceof EditRefused) return 'unreadable';
    throw error;
  }
}

/** Refuses to take back what no longer stands. */
export function refuseUndo(hunk: UndoHunk | undefined): never {
  const written = [...(hunk?.added ?? []), ...(hunk?.removed ?? [])].find((line) => !sameLine(line, '')) ?? '';
  throw new EditRefused({ code: 'no-longer-stands', place: { kind: 'line', line: hunk?.line ?? 0 }, value: written.replace(/\r$/, '') });
}
