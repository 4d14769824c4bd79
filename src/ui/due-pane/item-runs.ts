import type { DueRow, GroupId } from '../../application/due/due-row';
import { isRowKey, rowKey, type DueItem } from './due-items';

/** Lines that follow each other. */
export interface Run {
  readonly length: number;
  at(place: number): DueItem | undefined;
  keyAt(place: number): string | undefined;
  kindAt(place: number): DueItem['kind'] | undefined;
  /** Where a line stands in the run, looking at those near a place first; −1 where it does not. */
  placeOf(key: string, near: number): number;
}

/** A few lines, which are there already. */
export class FewItems implements Run {
  constructor(private readonly items: readonly DueItem[]) {}

  get length(): number {
    return this.items.length;
  }

  at(place: number): DueItem | undefined {
    return this.items[place];
  }

  keyAt(place: number): string | undefined {
    return this.items[place]?.key;
  }

  kindAt(place: number): DueItem['kind'] | undefined {
    return this.items[place]?.kind;
  }

  placeOf(key: string): number {
    return this.items.findIndex((item) => item.key === key);
  }
}

/** Rows of a group, each of which becomes a line when somebody looks at it. */
export class RowRun implements Run {
  constructor(
    private readonly group: GroupId,
    private readonly rows: readonly DueRow[],
    /** How many rows of the group stand before these, and how many it has. */
    private readonly before: number,
    private readonly of: number,
  ) {}

  get length(): number {
    return this.rows.length;
  }

  at(place: number): DueItem | undefined {
    const row = this.rows[place];
    if (row === undefined) return undefined;
    return { kind: 'row', key: rowKey(row.path), group: this.group, row, place: this.before + place + 1, of: this.of };
  }

  keyAt(place: number): string | undefined {
    const row = this.rows[place];
    return row === undefined ? undefined : rowKey(row.path);
  }

  kindAt(): 'row' {
    return 'row';
  }

  placeOf(key: string, near: number): number {
    if (!isRowKey(key)) return -1;
    const { length } = this.rows;
    const from = Math.min(Math.max(near, 0), Math.max(length - 1, 0));
    for (let away = 0; away < length; away += 1) {
      if (this.keyAt(from + away) === key) return from + away;
      if (this.keyAt(from - away) === key) return from - away;
    }
    return -1;
  }
}
