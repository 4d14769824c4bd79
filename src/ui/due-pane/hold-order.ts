import type { DueBoard, DueGroup, DueRow } from '../../application/due/due-row';
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

/** A board that is held, with what is true by now of every row, for whoever looks through all of them. A row that is gone stays as it was. */
export function asOfNow(board: DueBoard, rowOf: (path: string) => DueRow | null): DueBoard {
  const now = (row: DueRow): DueRow => rowOf(row.path) ?? row;
  return { ...board, groups: board.groups.map(({ id, rows, alsoDue }): DueGroup => ({ id, rows: rows.map(now), alsoDue: alsoDue.map(now) })) };
}
