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

// Several lists may stand in sight, and each asks again after every change.
const placesOn = new WeakMap<DueBoard, ReadonlyMap<string, number>>();

/** Rows in the order of the due pane: those first whom one speaks to first. */
export function inPaneOrder(rows: readonly DueRow[], board: DueBoard): readonly DueRow[] {
  if (rows.length < 2) return rows;
  let places = placesOn.get(board);
  if (places === undefined) {
    places = new Map(board.groups.flatMap((group) => [...group.rows, ...group.alsoDue].map(({ path }, index) => [path, index])));
    placesOn.set(board, places);
  }
  const known = places;
  return sortedBy(rows, (row) => [STANDINGS.indexOf(standingOfRow(row)), known.get(row.path) ?? row.dueDay ?? Infinity]);
}

/** Those whom nothing calls for in the coming weeks, in the order in which they will be due. */
export function soonestFirst(rows: readonly DueRow[]): readonly DueRow[] {
  return sortedBy(rows, ({ dueDay }) => [0, dueDay ?? Infinity]);
}

/** By numbers, which are looked up once for each row, and by name where they are the same. */
function sortedBy(rows: readonly DueRow[], numbersOf: (row: DueRow) => readonly [number, number]): readonly DueRow[] {
  const placed = rows.map((row) => ({ row, numbers: numbersOf(row) }));
  placed.sort((one, other) => one.numbers[0] - other.numbers[0] || one.numbers[1] - other.numbers[1] || one.row.name.localeCompare(other.row.name));
  return placed.map(({ row }) => row);
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
