import { EditRefused } from './edit-refused';
import { bodyStart } from './text-lines';
import { applyEdit, type Edit, type TextChange } from './text-change';
import { changedProperties, changesTo, partOf, recordUndo, refuseUndo, undoEdit, type UndoRecord } from './undo';

/** A write that came later and still stands, with the edit that made it. */
export interface LaterWrite {
  readonly edit: Edit;
  readonly record: UndoRecord;
}

/** What is left when a write is taken back: what to change, and the records of the later writes as they are from now on. */
export interface UndoneBeneath {
  readonly changes: readonly TextChange[] | null;
  readonly records: readonly UndoRecord[];
}

/**
 * Takes back a write on which later ones of ours may build. The properties become what they were if it had never
 * been: as the later writes would have left them. Of the text nothing goes but the words of this one. The records of
 * the later ones take over what they need, so that the note is as it was before all of them when they go too.
 *
 * @param later the later writes to the same note that still stand, in their order.
 * @throws EditRefused where what was written no longer stands.
 * @example
 * // `last-contact` was 1 March. A call of 5 May was logged, then one of 3 May, which had nothing to do there.
 * undoBeneath(text, fifth, [third]).changes // `last-contact` to 3 May; undoing the other then leads to 1 March
 */
export function undoBeneath(text: string, record: UndoRecord, later: readonly LaterWrite[]): UndoneBeneath {
  if (later.length === 0) return { changes: undoEdit(record)(text), records: [] };
  const left = without(text, record, later);
  return { changes: changesTo(text, left.text), records: left.records };
}

interface Left {
  readonly text: string;
  readonly records: readonly UndoRecord[];
}

function without(text: string, record: UndoRecord, later: readonly LaterWrite[]): Left {
  const last = later.at(-1);
  if (last === undefined) return { text: applyEdit(text, undoEdit(record)), records: [] };
  const others = later.slice(0, -1);
  const inPlace = attempt(text, undoEdit(partOf(record, 'body')));
  const wholly = attempt(text, undoEdit(last.record));
  const isStanding = inPlace !== null && isReworded(inPlace, last.record);
  const beneath = wholly ?? (isStanding ? attempt(text, undoEdit(partOf(last.record, 'properties'))) : null);
  if (beneath === null) {
    // It is somebody else's by now, and stays as it is.
    const left = without(text, record, others);
    // What its words need cannot be given to it without what somebody has made of its properties since.
    const { changed } = changedProperties(left.text, attempt(left.text, last.edit) ?? left.text);
    if (isStanding && changed.some((name) => record.properties.changed.includes(name))) refuseUndo(last.record.hunks[0]);
    return { text: left.text, records: [...left.records, last.record] };
  }
  const left = without(beneath, record, others);
  const again = inPlace !== null && isOfWordsAlone(record) ? inPlace : redo(left.text, inPlace, record, last);
  const renewed = recordUndo(left.text, again);
  return { text: again, records: [...left.records, wholly === null ? withWordsOf(last.record, renewed) : renewed] };
}

function isOfWordsAlone({ hunks, properties }: UndoRecord): boolean {
  return properties.changed.length === 0 && !hunks.some(({ inFrontMatter }) => inFrontMatter);
}

/** A later write on a text without an earlier one of which the words alone can be taken back in their place, or not (`null`). */
function redo(left: string, inPlace: string | null, record: UndoRecord, { edit, record: done }: LaterWrite): string {
  const redone = applyEdit(left, edit);
  // What came into a property that neither of them had written is somebody's own.
  const written = [...record.properties.changed, ...done.properties.changed];
  if (!changedProperties(left, redone).changed.every((name) => written.includes(name))) refuseUndo(done.hunks[0]);
  // Redone, its words might come to stand elsewhere; that is for when nobody can tell which of the words are to go.
  return inPlace === null ? redone : redone.slice(0, bodyStart(redone)) + inPlace.slice(bodyStart(inPlace));
}

/** Whether words that no longer stand as they were written have only been changed: a line still begins like them, with the same day. */
function isReworded(text: string, record: UndoRecord): boolean {
  const written = partOf(record, 'body').hunks.flatMap(({ added }) => added);
  const beginnings = written.flatMap((line) => /^\s*[-*+] +\S+/.exec(line)?.[0] ?? []);
  return beginnings.some((beginning) => text.split('\n').some((line) => line.startsWith(beginning)));
}

/** A record with words that no longer stand as they were written: no text is the one it led to, so that all of it is looked for. */
function withWordsOf(record: UndoRecord, renewed: UndoRecord): UndoRecord {
  return { ...renewed, before: '', after: '', hunks: [...partOf(renewed, 'properties').hunks, ...partOf(record, 'body').hunks] };
}

function attempt(text: string, edit: Edit): string | null {
  try {
    return applyEdit(text, edit);
  } catch (error) {
    if (error instanceof EditRefused) return null;
    throw error;
  }
}
