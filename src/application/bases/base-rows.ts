import type { DueBoards } from '../due/due-board';
import type { DueRow } from '../due/due-row';
import { inPaneOrder } from '../due/pane-order';
import type { IndexKeeper } from '../index-keeper';
import { isFormer } from '../../domain/partner';

/** Notes of a base's result that stand together there. */
export interface BaseNotes {
  readonly key: string;
  /** `null` where the base does not group. */
  readonly heading: string | null;
  readonly paths: readonly string[];
}

/** What a base asks for, and what was chosen for its view. */
export interface BaseQuery {
  readonly groups: readonly BaseNotes[];
  /** Whether the base has an order of its own; else those stand first whom one speaks to first. */
  readonly sorted: boolean;
  readonly show: 'all' | 'due';
  /** How many rows are shown at most; `null` for all. */
  readonly limit: number | null;
}

export interface BaseRowGroup {
  readonly key: string;
  readonly heading: string | null;
  readonly rows: readonly DueRow[];
}

/** The partners of a base's result, and what of the result is not among them. */
export interface BaseRows {
  readonly groups: readonly BaseRowGroup[];
  /** Notes that belong to no partner. */
  readonly strangers: number;
  /** Partners with whom one no longer cooperates. */
  readonly former: number;
  /** Partners who are not due, where only the due ones are shown, or who are spoken to on occasions only and have none. */
  readonly notDue: number;
  /** Partners for whom the view has no room. */
  readonly beyondLimit: number;
}

// A base asks again after every change of a partner, mostly with the same notes.
const notesOf = new WeakMap<BaseQuery, ReadonlySet<string>>();

/**
 * The partners to whom the notes of a base lead: a partner's own note, or one of a person or a cooperation. Each
 * stands once, where its own note stands, else where the first note stands that leads to it.
 */
export function baseRows(query: BaseQuery, keeper: IndexKeeper, boards: DueBoards): BaseRows {
  const index = keeper.current;
  const inResult = notesOf.get(query) ?? new Set(query.groups.flatMap(({ paths }) => paths));
  notesOf.set(query, inResult);
  const placed = new Set<string>();
  const left = { strangers: 0, former: 0, notDue: 0, beyondLimit: 0 };
  const board = boards.current();
  const rowOf = boards.rowsNow();
  const isFormerAt = (path: string): boolean => {
    const known = index.partner(path);
    return known !== null && isFormer(known, board.today);
  };
  const rowsAt = (paths: readonly string[]): DueRow[] => {
    const rows: DueRow[] = [];
    for (const path of paths) {
      const partners = index.partnersOf(path);
      if (partners.length === 0) left.strangers += 1;
      for (const partner of partners) {
        if (placed.has(partner) || (partner !== path && inResult.has(partner))) continue;
        placed.add(partner);
        const row = rowOf(partner);
        if (row !== null && (query.show === 'all' || isDue(row))) rows.push(row);
        else if (row === null && isFormerAt(partner)) left.former += 1;
        else left.notDue += 1;
      }
    }
    return rows;
  };
  let room = query.limit ?? Infinity;
  const found = query.groups.map(({ paths }) => rowsAt(paths));
  const ordered = query.sorted ? found : inPaneOrder(found, board, () => boards.withoutGroup());
  const groups = query.groups.map(({ key, heading }, place): BaseRowGroup => {
    const rows = ordered[place] ?? [];
    const shown = rows.slice(0, room);
    left.beyondLimit += rows.length - shown.length;
    room -= shown.length;
    return { key, heading, rows: shown };
  });
  return { groups: groups.filter(({ rows }) => rows.length > 0), ...left };
}

function isDue({ group }: DueRow): boolean {
  return group === 'now' || group === 'occasions';
}
