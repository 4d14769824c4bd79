import type { DueRow } from '../../application/due/due-row';
import type { RowItem } from '../due-pane/due-items';

/** Rows that belong together, under a heading where they have one. */
export interface DueRowGroup {
  /** Unlike that of any other group of the list. */
  readonly key: string;
  readonly heading: string | null;
  readonly rows: readonly DueRow[];
}

/** One row of the list, and the heading that stands above it where it is the first of its group. */
export interface RowLine extends RowItem {
  readonly above: { readonly heading: string; readonly count: number } | null;
}

/** The rows of all groups from top to bottom. A partner may stand in several groups. */
export function linesOf(groups: readonly DueRowGroup[]): RowLine[] {
  return groups.flatMap(({ key, heading, rows }) =>
    rows.map((row, index): RowLine => ({
      kind: 'row',
      key: `${key} ${row.path}`,
      // The keys that answer the triage mean nothing outside the pane.
      group: 'now',
      row,
      place: index + 1,
      of: rows.length,
      above: heading === null || index > 0 ? null : { heading, count: rows.length },
    })),
  );
}

/**
 * The latest rows in the order of those that are shown: none comes, goes or moves, but each says what is true of it
 * now. `rowOf` knows the rows that are no longer in the list.
 */
export function holdGroups(shown: readonly DueRowGroup[], latest: readonly DueRowGroup[], rowOf: (path: string) => DueRow | null): readonly DueRowGroup[] {
  const rows = new Map(latest.flatMap((group) => group.rows.map((row) => [row.path, row])));
  return shown.map((group) => ({ ...group, rows: group.rows.map((row) => rows.get(row.path) ?? rowOf(row.path) ?? row) }));
}
