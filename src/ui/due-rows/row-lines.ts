import type { DueRow } from '../../application/due/due-row';
import { isGathering, type PaneLine } from '../../application/due/pane-order';
import { gatheringKey, type GatheringItem, type RowItem } from '../due-pane/due-items';

/** Lines that belong together, under a heading where they have one. */
export interface DueRowGroup {
  /** Unlike that of any other group of the list. */
  readonly key: string;
  readonly heading: string | null;
  readonly rows: readonly PaneLine[];
}

/** One line of the list, and the heading that stands above it where it is the first of its group. */
export type RowLine = (RowItem | GatheringItem) & {
  readonly above: { readonly heading: string; readonly count: number } | null;
};

/**
 * The first lines of all groups from top to bottom. A partner may stand in several groups.
 *
 * @param before the lines that are drawn: where one says the same it stays, and is not drawn again
 */
export function linesOf(groups: readonly DueRowGroup[], most: number, before: readonly RowLine[] = []): RowLine[] {
  const lines: RowLine[] = [];
  for (const { key, heading, rows } of groups) {
    for (const [index, row] of rows.slice(0, most - lines.length).entries()) {
      const place = { key: `${key} ${idOf(row)}`, place: index + 1, of: rows.length, above: heading === null || index > 0 ? null : { heading, count: rows.length } };
      // The keys that answer the triage mean nothing outside the pane.
      const line: RowLine = isGathering(row) ? { kind: 'gathering', group: 'occasions', gathering: row, ...place } : { kind: 'row', group: 'now', row, ...place };
      const known = before[lines.length];
      lines.push(known !== undefined && saysSame(known, line) ? known : line);
    }
  }
  return lines;
}

/**
 * The latest rows in the order of those that are shown: none comes, goes or moves, but each says what is true of it
 * now. `rowOf` knows the rows that are no longer in the list.
 */
export function holdGroups(shown: readonly DueRowGroup[], latest: readonly DueRowGroup[], rowOf: (path: string) => DueRow | null): readonly DueRowGroup[] {
  const rows = new Map(latest.flatMap((group) => group.rows.map((row) => [idOf(row), row])));
  return shown.map((group) => ({ ...group, rows: group.rows.map((row) => rows.get(idOf(row)) ?? (isGathering(row) ? row : (rowOf(row.path) ?? row))) }));
}

function saysSame(one: RowLine, other: RowLine): boolean {
  const isOfSame = one.kind === 'row' ? other.kind === 'row' && one.row === other.row : other.kind === 'gathering' && one.gathering === other.gathering;
  return isOfSame && one.key === other.key && one.place === other.place && one.of === other.of && one.above?.heading === other.above?.heading && one.above?.count === other.above?.count;
}

function idOf(line: PaneLine): string {
  return isGathering(line) ? gatheringKey(line) : line.path;
}
