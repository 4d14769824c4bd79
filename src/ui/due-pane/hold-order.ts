import type { DueBoard, DueGroup, DueRow } from '../../application/due/due-row';
import { gatheringKey } from './due-items';

/**
 * The latest board in the order of the one that is shown: no row comes, goes or moves, but each says what is
 * true of it now. A row that is gone stays as it was, so that nothing moves under the pointer.
 */
export function holdOrder(shown: DueBoard, latest: DueBoard): DueBoard {
  if (shown === latest) return latest;
  const rows = new Map<string, DueRow>();
  for (const group of latest.groups) {
    for (const row of group.rows) rows.set(row.path, row);
    for (const row of group.alsoDue) rows.set(row.path, row);
  }
  const asNow = (row: DueRow): DueRow => rows.get(row.path) ?? row;
  const groups = shown.groups.map((group): DueGroup => ({ id: group.id, rows: group.rows.map(asNow), alsoDue: group.alsoDue.map(asNow) }));
  const gatherings = shown.gatherings.map((row) => latest.gatherings.find((each) => gatheringKey(each) === gatheringKey(row)) ?? row);
  // The last partner may just have gone; the pane is not empty while its row still stands.
  return { ...latest, groups, gatherings, partnerCount: Math.max(latest.partnerCount, 1) };
}
