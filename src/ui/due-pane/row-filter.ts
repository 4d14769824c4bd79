import type { DueBoard, DueRow } from '../../application/due/due-row';

/** By what the rows can be filtered. */
export const FILTERED_BY = ['phase', 'kind', 'owner', 'tag'] as const;

export type FilteredBy = (typeof FILTERED_BY)[number];

/** What a row has to have to be shown; nothing is asked of it where a part is absent. */
export type RowFilter = Readonly<Partial<Record<FilteredBy, string>>>;

/** Everybody is shown. */
export const NO_FILTER: RowFilter = {};

export function isFiltered(filter: RowFilter): boolean {
  return FILTERED_BY.some((by) => filter[by] !== undefined);
}

/** The filter with one part set, or taken out. */
export function withFilter(filter: RowFilter, by: FilteredBy, value: string | null): RowFilter {
  const { [by]: _, ...others } = filter;
  return value === null ? others : { ...others, [by]: value };
}

/** What the rows of a board have, each once, in the order of the alphabet; phases in theirs. */
export function filterValues(board: DueBoard, by: FilteredBy): string[] {
  const values = new Set(board.groups.flatMap(({ rows, alsoDue }) => [...rows, ...alsoDue].flatMap((row) => valuesOf(row, by))));
  if (by === 'phase') return PHASES.filter((phase) => values.has(phase));
  return [...values].sort((one, other) => one.localeCompare(other));
}

const PHASES: readonly string[] = ['preparing', 'running', 'closing', 'dormant'];

/**
 * The board with only the rows that a filter lets through. As many stand in "Now" as before, so that whoever was folded
 * away takes the place of those who are left out.
 */
export function filterBoard(board: DueBoard, filter: RowFilter): DueBoard {
  if (!isFiltered(filter)) return board;
  const matches = (row: DueRow): boolean => FILTERED_BY.every((by) => hasValue(row, by, filter[by]));
  const groups = board.groups.flatMap((group) => {
    const found = [...group.rows, ...group.alsoDue].filter(matches);
    const shown = group.rows.length;
    const isShown = (row: DueRow, position: number): boolean => position < shown || row.isForToday;
    const rows = found.filter(isShown);
    return group.id === 'now' || rows.length > 0 ? [{ ...group, rows, alsoDue: found.filter((row, position) => !isShown(row, position)) }] : [];
  });
  // Rounds and events are nobody's rows, and who is next may be somebody who was left out.
  return { ...board, groups, gatherings: [], next: null };
}

/** Whether nobody is left whom a filter lets through. */
export function isEmpty(board: DueBoard): boolean {
  return board.groups.every(({ rows, alsoDue }) => rows.length === 0 && alsoDue.length === 0);
}

function hasValue(row: DueRow, by: FilteredBy, value: string | undefined): boolean {
  return value === undefined || valuesOf(row, by).includes(value);
}

function valuesOf(row: DueRow, by: FilteredBy): readonly string[] {
  switch (by) {
    case 'phase':
      return [row.phase];
    case 'kind':
      return row.kinds;
    case 'owner':
      return row.owners;
    case 'tag':
      return row.tags;
  }
}
