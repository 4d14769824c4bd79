import type { DueBoard, DueGroup, DueRow } from '../../application/due/due-row';

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

/** Whether any row of a board can be filtered by it. */
export function hasFilterValues(board: DueBoard, by: FilteredBy): boolean {
  const has = (row: DueRow): boolean => valuesOf(row, by).length > 0;
  return board.groups.some(({ rows, alsoDue }) => rows.some(has) || alsoDue.some(has));
}

/** What the rows of a board have, each once, in the order of the alphabet; phases in theirs. */
export function filterValues(board: DueBoard, by: FilteredBy): string[] {
  const values = new Set<string>();
  for (const { rows, alsoDue } of board.groups) {
    for (const list of [rows, alsoDue]) {
      for (const row of list) for (const value of valuesOf(row, by)) values.add(value);
    }
  }
  if (by === 'phase') return PHASES.filter((phase) => values.has(phase));
  return [...values].sort((one, other) => one.localeCompare(other));
}

const PHASES: readonly string[] = ['preparing', 'running', 'closing', 'dormant'];

/** Filters the board again and again, as notes change: a row that is as it was is not looked at again. */
export class BoardFilter {
  private readonly known = new WeakMap<DueRow, boolean>();

  constructor(private readonly by: RowFilter) {}

  /**
   * The board with only the rows that the filter lets through. As many stand in "Now" as before, so that whoever was
   * folded away takes the place of those who are left out.
   */
  filter(board: DueBoard): DueBoard {
    if (!isFiltered(this.by)) return board;
    const groups = board.groups.map((group) => this.filterGroup(group)).filter(({ id, rows }) => id === 'now' || rows.length > 0);
    // Rounds and events are nobody's rows, and who is next may be somebody who was left out.
    return { ...board, groups, gatherings: [], next: null };
  }

  private filterGroup({ id, rows, alsoDue }: DueGroup): DueGroup {
    const shown: DueRow[] = [];
    const folded: DueRow[] = [];
    for (const list of [rows, alsoDue]) {
      for (const row of list) {
        if (this.letsThrough(row)) (shown.length + folded.length < rows.length || row.isForToday ? shown : folded).push(row);
      }
    }
    return { id, rows: shown, alsoDue: folded };
  }

  private letsThrough(row: DueRow): boolean {
    let known = this.known.get(row);
    if (known === undefined) {
      known = FILTERED_BY.every((by) => hasValue(row, by, this.by[by]));
      this.known.set(row, known);
    }
    return known;
  }
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
