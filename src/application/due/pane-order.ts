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
export function inPaneOrder(rows: readonly DueRow[], board: DueBoard): DueRow[] {
  let places = placesOn.get(board);
  if (places === undefined) {
    places = new Map(board.groups.flatMap((group) => [...group.rows, ...group.alsoDue].map(({ path }, index) => [path, index])));
    placesOn.set(board, places);
  }
  const known = places;
  const place = ({ path, dueDay }: DueRow): number => known.get(path) ?? dueDay ?? Infinity;
  const group = (row: DueRow): number => STANDINGS.indexOf(standingOfRow(row));
  return [...rows].sort((one, other) => group(one) - group(other) || place(one) - place(other) || one.name.localeCompare(other.name));
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
