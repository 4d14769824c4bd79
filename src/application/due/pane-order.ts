import type { GatheringRow } from '../gatherings/gathering-row';
import type { DueBoard, DueRow, GroupId } from './due-row';

/** A group of the due pane, or those whom nothing calls for in the coming weeks. */
export type RowStanding = GroupId | 'later';

/** One line of a list: a partner, or a greeting round or event among the occasions. */
export type PaneLine = DueRow | GatheringRow;

/** The order of the groups. Those whom nothing calls for in the coming weeks stand behind those whom something does. */
export const STANDINGS: readonly RowStanding[] = ['now', 'occasions', 'coming-up', 'later', 'no-contact-yet', 'paused'];

export function standingOfRow(row: DueRow): RowStanding {
  return row.group ?? 'later';
}

export function isGathering(line: PaneLine): line is GatheringRow {
  return 'kind' in line;
}

/**
 * Lists of rows of a board, each row once, in the order in which they stand in the due pane: those first whom one speaks
 * to first. The board has sorted all of them already, and is gone through once for all lists.
 *
 * @param later those of the board whom nothing calls for in the coming weeks, in their order
 */
export function inPaneOrder(lists: readonly (readonly DueRow[])[], board: DueBoard, later: () => readonly DueRow[]): readonly (readonly DueRow[])[] {
  if (lists.every(({ length }) => length < 2)) return lists;
  const left = new Map<DueRow, number>();
  for (const [place, rows] of lists.entries()) for (const row of rows) left.set(row, place);
  const ordered = lists.map((): DueRow[] => []);
  const take = (standing: readonly DueRow[]): void => {
    for (const row of standing) {
      if (left.size === 0) return;
      const place = left.get(row);
      if (place !== undefined && left.delete(row)) ordered[place]?.push(row);
    }
  };
  for (const standing of STANDINGS) {
    const group = board.groups.find(({ id }) => id === standing);
    if (group !== undefined) {
      take(group.rows);
      take(group.alsoDue);
    } else if (standing === 'later' && lists.some((rows) => rows.some((row) => standingOfRow(row) === standing))) take(later());
  }
  // None of the rows is lost, should the board be of a moment ago.
  for (const [row, place] of left) ordered[place]?.push(row);
  return ordered;
}

/** Occasions in their order: rounds, which go on for weeks, first; then partners as they stand, and each event before the first whose day is later. */
export function occasionLines(rows: readonly DueRow[], gatherings: readonly GatheringRow[]): PaneLine[] {
  const lines: PaneLine[] = gatherings.filter(({ kind }) => kind === 'round');
  const events = gatherings.filter((gathering) => gathering.kind === 'event').sort((one, other) => one.start - other.start);
  let next = 0;
  for (const row of rows) {
    const day = row.occasionDay ?? Infinity;
    for (let event = events[next]; event !== undefined && event.start < day; event = events[(next += 1)]) lines.push(event);
    lines.push(row);
  }
  return [...lines, ...events.slice(next)];
}
