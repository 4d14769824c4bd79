import { BoardRow, type PresentRow } from './board-row';
import type { BoardContext, PlacedPartner } from './placed-partner';

/** A partner on the board: it stays while the place and the day change, so that the lists find a row's successor by it. */
export class Seat implements PresentRow {
  /** As of the day of the board; `null` where there is none. */
  row: BoardRow | null = null;

  constructor(
    public placed: PlacedPartner,
    on: BoardContext,
  ) {
    this.take(placed, on);
  }

  /** Takes in where the partner stands now. */
  take(placed: PlacedPartner, on: BoardContext): void {
    this.placed = placed;
    this.row = placed.place === null ? null : new BoardRow(this, placed, placed.place, on);
  }

  /** There is no such partner any more. */
  clear(): void {
    this.row = null;
  }
}
