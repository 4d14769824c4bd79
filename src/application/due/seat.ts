import { BoardRow, type BoardDay, type PresentRow } from './board-row';
import type { Standing } from './standing';

/** A partner on the board: it stays while the standing and the day change, so that the lists find a row's successor by it. */
export class Seat implements PresentRow {
  /** As of the day of the board; `null` where there is none. */
  row: BoardRow | null = null;

  constructor(public standing: Standing, on: BoardDay) {
    this.take(standing, on);
  }

  /** Takes in where the partner stands now. */
  take(standing: Standing, on: BoardDay): void {
    this.standing = standing;
    this.row = standing.place === null ? null : new BoardRow(this, standing, standing.place, on);
  }

  /** There is no such partner any more. */
  clear(): void {
    this.row = null;
  }
}
