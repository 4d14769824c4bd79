import { BoardRow, type BoardDay, type RowMemory } from './board-row';
import type { DueRow, GroupId } from './due-row';
import { placeOf, turnsOn, type Place } from './place-of';
import { RowList, type RowOrder } from './row-list';
import type { Day } from '../../domain/days';
import type { Partner } from '../../domain/partner';

/** By what partners are placed. */
export interface Placing extends BoardDay {
  /** The day on which a partner's plan put off what was shown; `null` where it did not, or nobody knows. */
  readonly putOffOn: (partner: Partner) => Day | null;
}

/** One partner as it stands until its notes change or its day has come. */
interface Standing {
  readonly partner: Partner;
  readonly place: Place | null;
  readonly putOffOn: Day | null;
  /** The first day on which the place may be another. */
  readonly turnsOn: Day;
  readonly memory: RowMemory;
  /** As of the day of the board; `null` where there is no row. */
  row: DueRow | null;
}

const ORDERS: Readonly<Record<GroupId, RowOrder>> = {
  now: mostUrgentFirst,
  occasions: soonestOccasionFirst,
  'coming-up': soonestFirst,
  'no-contact-yet': byName,
  paused: byName,
};

const GROUP_IDS = Object.keys(ORDERS) as readonly GroupId[];

/**
 * Where every partner stands, group by group in order. A partner that changed is placed alone, and on a new day
 * only those whose day has come are: the others stand where they stood.
 */
export class Standings {
  partnerCount = 0;
  /** Everybody who waits for their due day, whatever group they are in. */
  readonly waiting = new RowList(soonestFirst);
  /** Those in "Now" who are for today, wherever they stand in it. */
  private readonly forToday = new RowList(ORDERS.now);
  private readonly groups: Readonly<Record<GroupId, RowList>>;
  private readonly byPath = new Map<string, Standing>();

  constructor(
    partners: Iterable<Partner>,
    private placing: Placing,
  ) {
    this.groups = { now: new RowList(ORDERS.now), occasions: new RowList(ORDERS.occasions), 'coming-up': new RowList(ORDERS['coming-up']), 'no-contact-yet': new RowList(ORDERS['no-contact-yet']), paused: new RowList(ORDERS.paused) };
    const rows: DueRow[] = [];
    for (const partner of partners) {
      const { row } = this.place(partner);
      if (row !== null) rows.push(row);
    }
    this.fill(rows);
  }

  get today(): Day {
    return this.placing.today;
  }

  get size(): number {
    return this.byPath.size;
  }

  row(path: string): DueRow | null {
    return this.byPath.get(path)?.row ?? null;
  }

  group(id: GroupId): readonly DueRow[] {
    return this.groups[id].all;
  }

  /** Whoever is due, parted: the most urgent and whoever is for today, as a promise is never folded away; and the rest. */
  now(size: number): { readonly rows: readonly DueRow[]; readonly rest: readonly DueRow[] } {
    const { now } = this.groups;
    const all = now.all;
    const rows = all.slice(0, size);
    const rest: DueRow[] = [];
    let from = size;
    for (const row of this.forToday.all) {
      const place = now.placeOf(row);
      if (place < size) continue;
      rows.push(row);
      for (; from < place; from += 1) rest.push(all[from] as DueRow);
      from = place + 1;
    }
    return { rows, rest: rest.length === 0 ? all.slice(from) : rest.concat(all.slice(from)) };
  }

  /** Places one partner anew; `null` where there is none at that path any more. */
  change(path: string, partner: Partner | null): void {
    const before = this.byPath.get(path);
    if (before !== undefined) this.remove(path, before);
    const row = partner === null ? null : this.place(partner).row;
    if (row === null) return;
    if (row.group !== null) this.groups[row.group].add(row);
    if (isNowForToday(row)) this.forToday.add(row);
    if (row.state === 'waiting') this.waiting.add(row);
  }

  /** Goes on to a later day. */
  advance(placing: Placing): void {
    this.placing = placing;
    // Those who stand where they stood are taken in their order, so that little is left to sort.
    const comers: Record<GroupId, DueRow[]> = { now: [], occasions: [], 'coming-up': [], 'no-contact-yet': [], paused: [] };
    const waiting: DueRow[] = [];
    for (const standing of this.byPath.values()) {
      const before = standing.row;
      const { row } = standing.turnsOn <= placing.today ? this.place(standing.partner) : this.goOn(standing);
      if (row === null) continue;
      if (row.group !== null && row.group !== before?.group) comers[row.group].push(row);
      if (row.state === 'waiting' && before?.state !== 'waiting') waiting.push(row);
    }
    const stay = (list: RowList, isIn: (row: DueRow) => boolean): DueRow[] => list.all.flatMap(({ path }) => this.row(path) ?? []).filter(isIn);
    for (const id of GROUP_IDS) this.groups[id].fill([...stay(this.groups[id], ({ group }) => group === id), ...comers[id]]);
    this.forToday.fill(this.groups.now.all.filter(isNowForToday));
    this.waiting.fill([...stay(this.waiting, ({ state }) => state === 'waiting'), ...waiting]);
  }

  private goOn(standing: Standing): Standing {
    standing.row = this.rowOf(standing);
    return standing;
  }

  private fill(rows: Iterable<DueRow>): void {
    const groups: Record<GroupId, DueRow[]> = { now: [], occasions: [], 'coming-up': [], 'no-contact-yet': [], paused: [] };
    const waiting: DueRow[] = [];
    for (const row of rows) {
      if (row.group !== null) groups[row.group].push(row);
      if (row.state === 'waiting') waiting.push(row);
    }
    for (const id of GROUP_IDS) this.groups[id].fill(groups[id]);
    this.forToday.fill(groups.now.filter(isNowForToday));
    this.waiting.fill(waiting);
  }

  private place(partner: Partner): Standing {
    const { today, rules } = this.placing;
    const putOffOn = this.placing.putOffOn(partner);
    const placed = placeOf(partner, today, rules, putOffOn);
    const standing: Standing = { partner, place: placed?.place ?? null, putOffOn, turnsOn: turnsOn(partner, placed, today, rules), memory: { searchText: null }, row: null };
    standing.row = this.rowOf(standing);
    if (!this.byPath.has(partner.path) && partner.kind === 'partner') this.partnerCount += 1;
    this.byPath.set(partner.path, standing);
    return standing;
  }

  private rowOf({ partner, place, putOffOn, memory }: Standing): DueRow | null {
    return place === null ? null : new BoardRow(partner, place, this.placing, putOffOn, memory);
  }

  private remove(path: string, { partner, row }: Standing): void {
    this.byPath.delete(path);
    if (partner.kind === 'partner') this.partnerCount -= 1;
    if (row === null) return;
    if (row.group !== null) this.groups[row.group].remove(row);
    if (isNowForToday(row)) this.forToday.remove(row);
    if (row.state === 'waiting') this.waiting.remove(row);
  }
}

function isNowForToday({ group, isForToday }: DueRow): boolean {
  return group === 'now' && isForToday;
}

function mostUrgentFirst(one: DueRow, other: DueRow): number {
  return other.urgency - one.urgency || byName(one, other);
}

function soonestFirst(one: DueRow, other: DueRow): number {
  return (one.dueDay ?? 0) - (other.dueDay ?? 0) || byName(one, other);
}

function soonestOccasionFirst(one: DueRow, other: DueRow): number {
  return (one.occasionDay ?? 0) - (other.occasionDay ?? 0) || byName(one, other);
}

function byName(one: DueRow, other: DueRow): number {
  return one.name.localeCompare(other.name) || (one.path === other.path ? 0 : one.path < other.path ? -1 : 1);
}
