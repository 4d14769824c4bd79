import { whereTheyStood } from '../where-they-stood';
import { OVERVIEW_PHASES } from './overview-filter';
import type { OverviewRow } from './overview-row';
import { RISK_KINDS } from './risks';

/** By what the list can be sorted: its columns. */
export const COLUMNS = ['name', 'phase', 'last', 'next', 'owner', 'risks'] as const;

export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

export const BY_NAME: Order = { by: 'name', descending: false };

/** The order that a click on a column's heading leads to: what asks for attention first, then the other way round. */
export function nextOrder(order: Order, by: Column): Order {
  return order.by === by ? { by, descending: !order.descending } : { by, descending: false };
}

/**
 * A new list in an order. Who has nothing in the column stands last either way, and those alike by name.
 *
 * @param before the rows as they stood in an earlier list: most still stand right, and need not be put in order again
 */
export function inOrder(rows: readonly OverviewRow[], { by, descending }: Order, before: readonly OverviewRow[] = []): OverviewRow[] {
  const turn = descending ? -1 : 1;
  return whereTheyStood(rows, before)
    .map((row) => ({ row, key: keyOf(row, by) }))
    .sort(({ row: one, key: first }, { row: other, key: second }) => {
      if (first === null || second === null) return first === second ? byName(one, other) : first === null ? 1 : -1;
      const compared = typeof first === 'string' && typeof second === 'string' ? first.localeCompare(second) : Number(first) - Number(second);
      return compared === 0 ? byName(one, other) : turn * compared;
    })
    .map(({ row }) => row);
}

function keyOf(row: OverviewRow, by: Column): string | number | null {
  switch (by) {
    case 'name':
      return row.name;
    case 'phase':
      return OVERVIEW_PHASES.indexOf(row.phase);
    case 'last':
      return row.last?.day ?? null;
    case 'next':
      return row.nextDay;
    case 'owner':
      return row.owners[0] ?? null;
    case 'risks':
      return heaviness(row);
  }
}

/** The heaviest risk counts, then how many there are; the smaller the heavier. */
function heaviness({ risks }: OverviewRow): number | null {
  const [heaviest] = risks;
  return heaviest === undefined ? null : RISK_KINDS.indexOf(heaviest.kind) * (RISK_KINDS.length + 1) - risks.length;
}

function byName(one: OverviewRow, other: OverviewRow): number {
  return one.name.localeCompare(other.name) || (one.path < other.path ? -1 : 1);
}
