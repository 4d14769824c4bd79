/** One replacement. The offsets are those of the original text; `from === to` inserts. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * A change of a note as a pure function of the text that is being written: never of a copy read earlier.
 * The changes ascend and do not overlap; `null` means that there is nothing to write.
 *
 * @throws EditRefused when the note is in a state in which writing could lose something.
 */
export type Edit = (text: string) => readonly TextChange[] | null;

/**
 * The text with the changes made.
 *
 * @throws RangeError when changes overlap, do not ascend, or reach beyond the text: a mistake of the program.
 * @example
 * applyChanges('a: 1', [{ from: 3, to: 4, insert: '2' }]) // 'a: 2'
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, insert } of changes) {
    if (from < at || to < from || to > text.length) throw new RangeError(`Change ${from}-${to} does not fit at ${at} of ${text.length}`);
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

/** The text an edit leads to; the text itself when there is nothing to write. */
export function applyEdit(text: string, edit: Edit): string {
  const changes = edit(text);
  return changes === null ? text : applyChanges(text, changes);
}

/** Changes from several sources in one list, ascending; those at one place stay in the order given. */
export function mergeChanges(...lists: readonly (readonly TextChange[] | null)[]): TextChange[] | null {
  const all = lists.flatMap((list) => list ?? []);
  if (all.length === 0) return null;
  return all.map((change, order) => ({ change, order })).sort((a, b) => a.change.from - b.change.from || a.order - b.order).map(({ change }) => change);
}
