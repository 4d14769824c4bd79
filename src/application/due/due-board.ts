import type { Clock } from '../ports/clock';
import type { GatheringRow } from '../gatherings/gathering-row';
import type { IndexKeeper } from '../index-keeper';
import type { DueBoard, DueGroup, DueRow } from './due-row';
import type { Slices } from '../keeping/slices';
import type { Follower } from '../keeping/news';
import { putOffOn, type SnoozeStore } from '../ports/snooze-store';
import { placePartner, type Placing, type PlacedPartner } from './placed-partner';
import { Standings } from './standings';
import { firstDayAfterQuiet, quietPeriodOn } from '../../domain/quiet';
import type { Partner } from '../../domain/partner';
import type { DueRules } from '../../domain/rules';
import type { RelationshipIndex } from '../../index/relationship-index';

/** What of the settings the due pane depends on. */
export interface BoardRules {
  readonly due: DueRules;
  /** How many rows stand in "Now" before the rest is folded. */
  readonly nowSize: number;
}

/** Partners whose rows may be others now; `all` where the day or the settings changed. */
export type BoardChange = ReadonlySet<string> | 'all';

/**
 * What the due pane shows, kept in step with the index and the day. What changed is placed anew when somebody asks,
 * and rows of partners that did not change are kept.
 */
export class DueBoards implements Follower {
  private readonly listeners = new Set<(changed: BoardChange) => void>();
  /** Where the partners stand that changed, by path; `null` for those whom nobody has placed yet. */
  private readonly changed = new Map<string, PlacedPartner | null>();
  private placing: Placing | null = null;
  private standings: Standings | null = null;
  /** The index that the standings are those of; another one is begun when all notes are read anew. */
  private index: RelationshipIndex | null = null;
  private board: DueBoard | null = null;

  constructor(
    private readonly keeper: IndexKeeper,
    private readonly clock: Clock,
    private readonly rules: () => BoardRules,
    private readonly snoozes: SnoozeStore,
    private readonly gatherings: () => readonly GatheringRow[],
  ) {
    keeper.addFollower(this);
    keeper.onChange((changed) => this.tell(changed));
    clock.onNewDay(() => this.tell('all'));
  }

  current(): DueBoard {
    const standings = this.upToDate();
    this.board ??= this.putTogether(standings);
    return this.board;
  }

  row(path: string): DueRow | null {
    return this.upToDate().row(path);
  }

  /** Every row anew: the settings changed. */
  renew(): void {
    this.standings = null;
    this.placing = null;
    this.tell('all');
  }

  onChange(listener: (changed: BoardChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  follow(changed: ReadonlySet<string>): void {
    for (const path of changed) this.changed.set(path, null);
    this.board = null;
  }

  async prepare(index: RelationshipIndex, changed: ReadonlySet<string>, slices: Slices): Promise<() => void> {
    const placing = this.placingNow();
    if (this.isGreat(index, changed.size)) {
      const standings = new Standings(placing);
      await slices.forEach(index.partners(), (partner) => standings.add(placePartner(partner, placing)));
      await slices.forEach(standings.sortings(), (sort) => sort());
      return () => {
        if (placing === this.placingNow()) this.begin(index, standings);
        else this.standings = null;
      };
    }
    const prepared = new Map<string, PlacedPartner | null>();
    await slices.forEach(changed, (path) => {
      const partner = index.partner(path);
      prepared.set(path, partner === null ? null : placePartner(partner, placing));
    });
    return () => {
      for (const [path, placed] of prepared) this.changed.set(path, placed);
    };
  }

  private tell(changed: BoardChange): void {
    for (const listener of this.listeners) listener(changed);
  }

  private upToDate(): Standings {
    const { current } = this.keeper;
    const { standings } = this;
    const placing = this.placingNow();
    // Nothing is known of the days before.
    if (standings === null || placing.today < standings.today || this.isGreat(current, this.changed.size)) return this.begin(current, Standings.of(this.everybody(current, placing), placing));
    if (placing.today > standings.today) {
      standings.advance(placing);
      this.board = null;
    }
    if (this.changed.size > 0) standings.change(new Map([...this.changed].map(([path, placed]) => [path, this.place(current.partner(path), placed, placing)])));
    this.changed.clear();
    return standings;
  }

  /** Whether so much changed that placing everybody takes less time than placing one by one. */
  private isGreat(index: RelationshipIndex, changes: number): boolean {
    return this.standings === null || this.index !== index || changes > this.standings.size / MANY;
  }

  private begin(index: RelationshipIndex, standings: Standings): Standings {
    this.index = index;
    this.standings = standings;
    this.changed.clear();
    this.board = null;
    return standings;
  }

  private *everybody(index: RelationshipIndex, placing: Placing): Iterable<PlacedPartner> {
    for (const partner of index.partners()) yield placePartner(partner, placing);
  }

  /** Where a partner stands; as it was placed before, if that still holds. */
  private place(partner: Partner | null, placed: PlacedPartner | null, placing: Placing): PlacedPartner | null {
    if (partner === null) return null;
    return placed?.partner === partner && placed.placing === placing ? placed : placePartner(partner, placing);
  }

  /** The same one for as long as the day and the rules are. */
  private placingNow(): Placing {
    const today = this.clock.today();
    const { due: rules } = this.rules();
    if (this.placing === null || this.placing.today !== today || this.placing.rules !== rules) this.placing = { today, rules, putOffOn: (partner) => putOffOn(partner, this.snoozes) };
    return this.placing;
  }

  private putTogether(standings: Standings): DueBoard {
    const { nowSize, due: dueRules } = this.rules();
    const { today, partnerCount, dueCount, waiting } = standings;
    const gatherings = this.gatherings();
    const now = standings.now(nowSize);
    const groups: DueGroup[] = [{ id: 'now', rows: now.rows, alsoDue: now.rest }];
    for (const id of ['occasions', 'coming-up', 'no-contact-yet', 'paused'] as const) {
      const rows = standings.group(id);
      if (rows.length > 0 || (id === 'occasions' && gatherings.length > 0)) groups.push({ id, rows, alsoDue: [] });
    }
    const next = waiting.first;
    return {
      today,
      groups,
      gatherings,
      partnerCount,
      dueCount,
      next: next === null || next.dueDay === null ? null : { name: next.name, path: next.path, day: next.dueDay },
      quietUntil: quietPeriodOn(today, dueRules.quietPeriods) === null ? null : firstDayAfterQuiet(today, dueRules.quietPeriods) - 1,
      reading: this.keeper.reading,
    };
  }
}

/** Above this part of all partners a change is a great one. */
const MANY = 4;
