import type { Day } from '../../domain/days';

/** What is to be opened: a round of one year by its first name, or an event by its note. */
export type GatheringRef =
  | { readonly kind: 'round'; readonly name: string; readonly year: number }
  | { readonly kind: 'event'; readonly path: string };

/** A greeting round or an event as one line of the due pane, as data. */
export type GatheringRow = RoundRow | EventRow;

export interface RoundRow {
  readonly kind: 'round';
  readonly name: string;
  readonly year: number;
  readonly date: Day;
  readonly done: number;
  readonly total: number;
  /** True while some note has not been read, so that nobody knows how many are done. */
  readonly provisional: boolean;
}

export interface EventRow {
  readonly kind: 'event';
  readonly path: string;
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  /** Partners to be met who are neither logged nor marked as not met. */
  readonly open: number;
  readonly total: number;
  readonly provisional: boolean;
}

export function refOf(row: GatheringRow): GatheringRef {
  return row.kind === 'round' ? { kind: 'round', name: row.name, year: row.year } : { kind: 'event', path: row.path };
}
