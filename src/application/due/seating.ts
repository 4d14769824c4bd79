import type { BoardRow } from './board-row';
import { GROUP_IDS, type DueRow, type GroupId } from './due-row';
import { RowList, type RowOrder } from './row-list';
import { Seat } from './seat';
import { placePartner, type BoardContext, type PlacedPartner } from './placed-partner';
import type { Day } from '../../domain/days';

const ORDERS: Readonly<Record<GroupId, RowOrder>> = {
  now: mostUrgentFirst,
  occasions: soonestOccasionFirst,
  'coming-up': soonestFirst,
  'no-contact-yet': byName,
  paused: byName,
};

/** Up to so many changes each finds its place by itself; with more of them the lists are sorted anew, of which little is left to do. */
const SEATED_ONE_BY_ONE = 32;

/**
 * Where every partner stands, group by group in order. A partner that changed is placed alone, and on a new day
 * only those whose day has come are: the others stand where they stood.
 */
export class Seating {
  partnerCount = 0;
  /** How many are in "Now" whose log has not been read, so that nobody knows whether they are due. */
  private provisionalInNow = 0;
  /** Everybody who waits for their due day, whatever group they are in. */
  readonly waiting = new RowList(soonestFirst);
  /** Those in "Now" who are for today, wherever they stand in it. */
  private readonly forToday = new RowList(ORDERS.now);
  /** Those in no group; in order from when somebody asks for them, as few do. */
  private later: RowList | null = null;
  private readonly groups = byGroup((id) => new RowList(ORDERS[id]));
  private readonly seats = new Map<string, Seat>();

  constructor(private context: BoardContext) {}

  /** Everybody in their place. */
  static of(everybody: Iterable<PlacedPartner>, context: BoardContext): Seating {
    const all = new Seating(context);
    for (const placed of everybody) all.add(placed);
    for (const sort of all.sortings()) sort();
    return all;
  }

  /** Takes in a partner of a board that is being put together; `sortings` gives all of them their places. */
  add(placed: PlacedPartner): void {
    this.put(placed.partner.path, placed);
  }

  /** What has to be done, one after the other, to give everybody their place. */
  sortings(): readonly (() => void)[] {
    const comers = new Comers();
    for (const { row } of this.seats.values()) comers.add(row, null);
    return this.refillings(comers);
  }

  get today(): Day {
    return this.context.today;
  }

  get size(): number {
    return this.seats.size;
  }

  /** Where a partner was placed, and by what; `null` for nobody's path. */
  placed(path: string): PlacedPartner | null {
    return this.seats.get(path)?.placed ?? null;
  }

  row(path: string): DueRow | null {
    return this.seats.get(path)?.row ?? null;
  }

  group(id: GroupId): readonly DueRow[] {
    return this.groups[id].all;
  }

  /** Those whom nothing calls for in the coming weeks, or whose log has not been read: the soonest due first, and last who never is. */
  withoutGroup(): readonly DueRow[] {
    if (this.later === null) {
      const rows: BoardRow[] = [];
      for (const { row } of this.seats.values()) if (row !== null && row.group === null) rows.push(row);
      this.later = new RowList(soonestFirst);
      this.later.fill(rows);
    }
    return this.later.all;
  }

  /** Whoever is due, parted: the most urgent and whoever is for today, as a promise is never folded away; and the rest. */
  now(size: number): { readonly rows: readonly DueRow[]; readonly rest: readonly DueRow[] } {
    const { now } = this.groups;
    const all = now.all;
    const rows = all.slice(0, size);
    const rest: BoardRow[] = [];
    let from = size;
    for (const row of this.forToday.all) {
      const position = now.positionOf(row);
      if (position < size) continue;
      rows.push(row);
      for (; from < position; from += 1) rest.push(all[from] as BoardRow);
      from = position + 1;
    }
    return { rows, rest: rest.length === 0 ? all.slice(from) : rest.concat(all.slice(from)) };
  }

  /** All partners as they are placed, each with its row where it has one. */
  everybody(): Iterable<Readonly<Seat>> {
    return this.seats.values();
  }

  /** How many are due now for certain. */
  get dueCount(): number {
    return this.groups.now.size - this.provisionalInNow;
  }

  /** Takes in where partners stand now, by path; `null` where there is none any more. */
  change(changes: ReadonlyMap<string, PlacedPartner | null>): void {
    const isLittle = changes.size <= SEATED_ONE_BY_ONE;
    const comers = new Comers();
    for (const [path, placed] of changes) {
      const before = this.seats.get(path)?.row ?? null;
      const row = this.put(path, placed);
      if (isLittle) this.replace(before, row);
      else comers.add(row, before);
    }
    if (!isLittle) this.refill(comers);
  }

  /** Goes on to a later day. */
  advance(context: BoardContext): void {
    this.context = context;
    const comers = new Comers();
    for (const seat of this.seats.values()) {
      const { placed, row } = seat;
      const now = placed.turnsOn <= context.today ? placePartner(placed.partner, context, placed.sortName) : placed;
      this.count(placed, -1);
      this.count(now, 1);
      seat.take(now, context);
      comers.add(seat.row, row);
    }
    this.refill(comers);
  }

  /** Seats a partner, whose row then is that of today, or lets it go; the lists do not know of it yet. */
  private put(path: string, placed: PlacedPartner | null): BoardRow | null {
    const known = this.seats.get(path) ?? null;
    if (known !== null) this.count(known.placed, -1);
    if (placed === null) {
      known?.clear();
      this.seats.delete(path);
      return null;
    }
    this.count(placed, 1);
    const seat = known ?? new Seat(placed, this.context);
    if (known === null) this.seats.set(path, seat);
    else seat.take(placed, this.context);
    return seat.row;
  }

  private count({ partner, place }: PlacedPartner, by: 1 | -1): void {
    if (partner.kind === 'partner') this.partnerCount += by;
    if (partner.provisional && place?.group === 'now') this.provisionalInNow += by;
  }

  /** Takes one row out of its lists, and another one into its own. */
  private replace(before: BoardRow | null, row: BoardRow | null): void {
    if (before !== null) for (const list of this.listsOf(before)) list.remove(before);
    if (row !== null) for (const list of this.listsOf(row)) list.add(row);
  }

  private listsOf(row: BoardRow): RowList[] {
    const lists = row.group === null ? [] : [this.groups[row.group]];
    if (row.group === null && this.later !== null) lists.push(this.later);
    if (isNowForToday(row)) lists.push(this.forToday);
    if (row.state === 'waiting') lists.push(this.waiting);
    return lists;
  }

  private refill(comers: Comers): void {
    for (const fill of this.refillings(comers)) fill();
  }

  /** Sorts everybody in anew, list by list. Those who stand where they stood are taken in their order, so that little is left to sort. */
  private refillings({ groups, waiting }: Comers): readonly (() => void)[] {
    const fill = (list: RowList, isIn: (row: BoardRow) => boolean, comers: readonly BoardRow[]): void => {
      const rows: BoardRow[] = [];
      for (const { seat } of list.all) {
        const { row } = seat;
        if (row !== null && isIn(row)) rows.push(row);
      }
      for (const row of comers) rows.push(row);
      list.fill(rows);
    };
    return [
      ...GROUP_IDS.map((id) => () => fill(this.groups[id], ({ group }) => group === id, groups[id])),
      () => this.forToday.fill(this.groups.now.all.filter(isNowForToday)),
      () => fill(this.waiting, ({ state }) => state === 'waiting', waiting),
      () => (this.later = null),
    ];
  }
}

/** Rows that come into a group, or among those who wait, where they did not stand before. */
class Comers {
  readonly groups = byGroup((): BoardRow[] => []);
  readonly waiting: BoardRow[] = [];

  add(row: BoardRow | null, before: BoardRow | null): void {
    if (row === null) return;
    if (row.group !== null && row.group !== before?.group) this.groups[row.group].push(row);
    if (row.state === 'waiting' && before?.state !== 'waiting') this.waiting.push(row);
  }
}

/** Something for each group. */
function byGroup<T>(make: (id: GroupId) => T): Readonly<Record<GroupId, T>> {
  return Object.fromEntries(GROUP_IDS.map((id) => [id, make(id)])) as Record<GroupId, T>;
}

function isNowForToday({ group, isForToday }: BoardRow): boolean {
  return group === 'now' && isForToday;
}

function mostUrgentFirst(one: BoardRow, other: BoardRow): number {
  return other.urgency - one.urgency || byName(one, other);
}

function soonestFirst(one: BoardRow, other: BoardRow): number {
  return (one.dueDay ?? Infinity) - (other.dueDay ?? Infinity) || byName(one, other);
}

function soonestOccasionFirst(one: BoardRow, other: BoardRow): number {
  return (one.occasionDay ?? 0) - (other.occasionDay ?? 0) || byName(one, other);
}

/** By name as people look for it, whatever the language: an accent makes no difference. */
function byName(one: BoardRow, other: BoardRow): number {
  if (one.sortName !== other.sortName) return one.sortName < other.sortName ? -1 : 1;
  return one.path === other.path ? 0 : one.path < other.path ? -1 : 1;
}
