import type { BoardRow } from './board-row';

export type RowOrder = (one: BoardRow, other: BoardRow) => number;

/**
 * Rows in an order, kept by small changes: a row that comes or goes costs its search, not a sorting of all. What was
 * handed out stays as it was. No two rows are equal by the order.
 */
export class RowList {
  private rows: BoardRow[] = [];
  private isHandedOut = false;

  constructor(private readonly order: RowOrder) {}

  get all(): readonly BoardRow[] {
    this.isHandedOut = true;
    return this.rows;
  }

  get first(): BoardRow | null {
    return this.rows[0] ?? null;
  }

  get size(): number {
    return this.rows.length;
  }

  add(row: BoardRow): void {
    this.own().splice(this.positionOf(row), 0, row);
  }

  remove(row: BoardRow): void {
    const position = this.positionOf(row);
    if (this.rows[position] === row) this.own().splice(position, 1);
  }

  /** Takes in rows of any order in place of all others. */
  fill(rows: BoardRow[]): void {
    this.rows = rows.sort(this.order);
    this.isHandedOut = false;
  }

  /** Where a row of this list stands in it, counted from 0, or where another one would. */
  positionOf(row: BoardRow): number {
    let from = 0;
    let to = this.rows.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const other = this.rows[middle];
      if (other !== undefined && this.order(other, row) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private own(): BoardRow[] {
    if (this.isHandedOut) this.rows = [...this.rows];
    this.isHandedOut = false;
    return this.rows;
  }
}
