import type { DueBoard, DueRow, GroupId } from '../../application/due/due-row';
import { gatheringKey } from './due-items';

/**
 * The latest board with the rows of the one that is shown, each where it stands there: none comes, goes or moves. What
 * is true of a row by now is asked for when it is drawn.
 */
export function holdOrder(shown: DueBoard, latest: DueBoard): DueBoard {
  if (shown === latest) return latest;
  const gatherings = shown.gatherings.map((row) => latest.gatherings.find((each) => gatheringKey(each) === gatheringKey(row)) ?? row);
  // The last partner may just have gone; the pane is not empty while its row still stands.
  return { ...latest, groups: shown.groups, gatherings, partnerCount: Math.max(latest.partnerCount, 1) };
}

/** Whether a partner's row, which stands on one board, has left its group on another. */
export function isElsewhere(path: string | null, shown: DueBoard, latest: DueBoard): boolean {
  return path !== null && groupOf(path, shown) !== groupOf(path, latest);
}

function groupOf(path: string, { groups }: DueBoard): GroupId | null {
  const isThere = (row: DueRow): boolean => row.path === path;
  return groups.find(({ rows, alsoDue }) => rows.some(isThere) || alsoDue.some(isThere))?.id ?? null;
}

/** A row of a board that is held, with what is true of it by now; one that is gone stays as it was. */
export function asOfNow(row: DueRow, rowOf: (path: string) => DueRow | null): DueRow {
  return rowOf(row.path) ?? row;
}
