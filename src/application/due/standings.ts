import { BoardRow, type BoardDay } from './board-row';
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

  /** Places one partner anew; `null` where there is none at that path any more. */
  change(path: string, partner: Partner | null): void {
    const before = this.byPath.get(path);
    if (before !== undefined) this.remove(path, before);
    const row = partner === null ? null : this.place(partner).row;
    if (row === null) return;
    if (row.group !== null) this.groups[row.group].add(row);
    if (row.state === 'waiting') this.waiting.add(row);
  }

  /** Goes on to a later day. */
  advance(placing: Placing): void {
    // Those who stand where they stood are taken in their order, so that little is left to sort.
    const paths = [...GROUP_IDS.map((id) => this.groups[id]), this.waiting].flatMap(({ all }) => all.map(({ path }) => path));
    this.placing = placing;
    for (const standing of this.byPath.values()) {
      if (standing.turnsOn <= placing.today) this.place(standing.partner);
      else standing.row = this.rowOf(standing);
    }
    const inOrder = new Set(paths);
    for (const path of this.byPath.keys()) inOrder.add(path);
    this.fill([...inOrder].flatMap((path) => this.row(path) ?? []));
  }

  private fill(rows: Iterable<DueRow>): void {
    const groups: Record<GroupId, DueRow[]> = { now: [], occasions: [], 'coming-up': [], 'no-contact-yet': [], paused: [] };
    const waiting: DueRow[] = [];
    for (const row of rows) {
      if (row.group !== null) groups[row.group].push(row);
      if (row.state === 'waiting') waiting.push(row);
    }
    for (const id of GROUP_IDS) this.groups[id].fill(groups[id]);
    this.waiting.fill(waiting);
  }

  private place(partner: Partner): Standing {
    const { today, rules } = this.placing;
    const putOffOn = this.placing.putOffOn(partner);
    const placed = placeOf(partner, today, rules, putOffOn);
    const standing: Standing = { partner, place: placed?.place ?? null, putOffOn, turnsOn: turnsOn(partner, placed, today, rules), row: null };
    standing.row = this.rowOf(standing);
    if (!this.byPath.has(partner.path) && partner.kind === 'partner') this.partnerCount += 1;
    this.byPath.set(partner.path, standing);
    return standing;
  }

  private rowOf({ partner, place, putOffOn }: Standing): DueRow | null {
    return place === null ? null : new BoardRow(partner, place, this.placing, putOffOn);
  }

  private remove(path: string, { partner, row }: Standing): void {
    this.byPath.delete(path);
    if (partner.kind === 'partner') this.partnerCount -= 1;
    if (row === null) return;
    if (row.group !== null) this.groups[row.group].remove(row);
    if (row.state === 'waiting') this.waiting.remove(row);
  }
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
