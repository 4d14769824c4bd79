import type { Clock } from '../ports/clock';
import type { GatheringRow } from '../gatherings/gathering-row';
import type { IndexKeeper } from '../index-keeper';
import { GROUP_IDS, type DueBoard, type DueGroup, type DueRow } from './due-row';
import type { Slices } from '../keeping/slices';
import type { Follower } from '../keeping/news';
import { putOffOn, type SnoozeStore } from '../ports/snooze-store';
import { placePartner, type BoardContext, type PlacedPartner } from './placed-partner';
import type { Seat } from './seat';
import { Seating } from './seating';
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

/** A change of more than this share of all partners is a great one. */
const GREAT_SHARE = 1 / 4;

/** Partners whose rows may be others now; `all` where the day or the settings changed. */
export type BoardChange = ReadonlySet<string> | 'all';

/** @param byUs whether somebody did some of it in the app just now, through us. */
export type BoardListener = (changed: BoardChange, byUs: boolean) => void;

/**
 * What the due pane shows, kept in step with the index and the day. What changed is placed anew when somebody asks,
 * and rows of partners that did not change are kept.
 *
 * From a partner to its row: where the partner stands on a day is its `Place` (place-of.ts), by what the domain says of
 * it; with what it was placed by it is a `PlacedPartner`; it takes a `Seat` in the `Seating`, which has the seats in
 * their groups and order; and on the seat is the `BoardRow` of that day, which is what views know as a `DueRow`.
 */
export class DueBoards implements Follower {
  private readonly listeners = new Set<BoardListener>();
  /** Where the partners stand that changed, by path; `null` for those whom nobody has placed yet. */
  private readonly changed = new Map<string, PlacedPartner | null>();
  private context: BoardContext | null = null;
  private seating: Seating | null = null;
  /** The index of whose partners it is; another one is begun when all notes are read anew. */
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
    keeper.onChange((changed, byUs) => this.tell(changed, byUs));
    clock.onNewDay(() => this.tell('all', false));
  }

  current(): DueBoard {
    const seating = this.upToDate();
    this.board ??= this.putTogether(seating);
    return this.board;
  }

  row(path: string): DueRow | null {
    return this.upToDate().row(path);
  }

  /** The rows of very many, by their paths: whether all is up to date is looked at once. */
  rowsNow(): (path: string) => DueRow | null {
    const seating = this.upToDate();
    return (path) => seating.row(path);
  }

  /** All partners as they are placed, each with its row where it has one. */
  everybody(): Iterable<Readonly<Seat>> {
    return this.upToDate().everybody();
  }

  /** The rows of those whom nothing calls for in the coming weeks, or whose log has not been read, in the order in which they will be due. */
  withoutGroup(): readonly DueRow[] {
    return this.upToDate().withoutGroup();
  }

  /** The settings changed: where the rules that rows follow are others, every row is made anew. */
  applyRules(): void {
    if (this.context?.rules !== this.rules().due) return this.renew();
    this.board = null;
    this.tell('all', false);
  }

  /** Every row anew. */
  renew(): void {
    this.seating = null;
    this.context = null;
    this.tell('all', false);
  }

  /** Takes in whom somebody has put off, or not after all: where the plan stood there already, no note changes by that. */
  followPutOff(paths: readonly string[]): void {
    // Whoever is being placed just now may be placed by what was put off before.
    this.context = null;
    const { putOffOn } = this.contextNow();
    const seating = this.upToDate();
    const changed = new Set(paths.filter((path) => {
      const placed = seating.placed(path);
      return placed !== null && placed.putOffOn !== putOffOn(placed.partner);
    }));
    if (changed.size === 0) return;
    this.follow(changed);
    this.tell(changed, true);
  }

  onChange(listener: BoardListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  follow(changed: ReadonlySet<string>): void {
    for (const path of changed) this.changed.set(path, null);
    this.board = null;
  }

  async prepare(index: RelationshipIndex, changed: ReadonlySet<string>, slices: Slices): Promise<() => void> {
    const context = this.contextNow();
    if (this.isGreat(index, changed.size)) {
      const seating = new Seating(context);
      await slices.forEach(index.partners(), (partner) => seating.add(placePartner(partner, context)));
      await slices.forEach(seating.sortings(), (sort) => sort());
      return () => {
        if (context === this.contextNow()) this.begin(index, seating);
        else this.seating = null;
      };
    }
    const prepared = new Map<string, PlacedPartner | null>();
    await slices.forEach(changed, (path) => {
      const partner = index.partner(path);
      prepared.set(path, partner === null ? null : placePartner(partner, context));
    });
    return () => {
      for (const [path, placed] of prepared) this.changed.set(path, placed);
    };
  }

  private tell(changed: BoardChange, byUs: boolean): void {
    for (const listener of this.listeners) listener(changed, byUs);
  }

  private upToDate(): Seating {
    const { current } = this.keeper;
    const { seating } = this;
    const context = this.contextNow();
    // Where the clock went back, everybody is placed anew: a seating only goes on.
    if (seating === null || context.today < seating.today || this.isGreat(current, this.changed.size)) return this.begin(current, Seating.of(this.placedAnew(current, context), context));
    if (context.today > seating.today) {
      seating.advance(context);
      this.board = null;
    }
    if (this.changed.size > 0) seating.change(new Map([...this.changed].map(([path, placed]) => [path, this.place(current.partner(path), placed, context)])));
    this.changed.clear();
    return seating;
  }

  /** Whether so much changed that placing everybody takes less time than placing those one by one. */
  private isGreat(index: RelationshipIndex, changes: number): boolean {
    return this.seating === null || this.index !== index || changes > this.seating.size * GREAT_SHARE;
  }

  private begin(index: RelationshipIndex, seating: Seating): Seating {
    this.index = index;
    this.seating = seating;
    this.changed.clear();
    this.board = null;
    return seating;
  }

  private *placedAnew(index: RelationshipIndex, context: BoardContext): Iterable<PlacedPartner> {
    for (const partner of index.partners()) yield placePartner(partner, context);
  }

  /** Where a partner stands; as it was placed before, if that still holds. */
  private place(partner: Partner | null, placed: PlacedPartner | null, context: BoardContext): PlacedPartner | null {
    if (partner === null) return null;
    return placed?.partner === partner && placed.context === context ? placed : placePartner(partner, context);
  }

  /** The same one for as long as the day and the rules are. */
  private contextNow(): BoardContext {
    const today = this.clock.today();
    const { due: rules } = this.rules();
    if (this.context === null || this.context.today !== today || this.context.rules !== rules) this.context = { today, rules, putOffOn: (partner) => putOffOn(partner, this.snoozes) };
    return this.context;
  }

  private putTogether(seating: Seating): DueBoard {
    const { nowSize, due: dueRules } = this.rules();
    const { today, partnerCount, dueCount, waiting } = seating;
    const gatherings = this.gatherings();
    const now = seating.now(nowSize);
    const [first, ...others] = GROUP_IDS;
    const groups: DueGroup[] = [{ id: first, rows: now.rows, alsoDue: now.rest }];
    for (const id of others) {
      const rows = seating.group(id);
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
