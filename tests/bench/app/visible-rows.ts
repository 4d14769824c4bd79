import type { DueBoard, DueRow } from '../../../src/application/due/due-row';

const VISIBLE = 50;

/** The rows that are seen when the pane is opened and *Also due* is unfolded. */
export function visibleRows({ groups }: DueBoard): DueRow[] {
  const rows: DueRow[] = [];
  for (const group of groups) {
    for (const list of [group.rows, group.alsoDue]) {
      for (const row of list) if (rows.push(row) === VISIBLE) return rows;
    }
  }
  return rows;
}
