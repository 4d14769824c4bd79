import type { Clock } from '../ports/clock';
import type { GatheringRow } from '../gatherings/gathering-row';
import type { Follower, IndexKeeper } from '../index-keeper';
import type { DueBoard, DueGroup, DueRow } from './due-row';
import type { Slices } from '../keeping/slices';
import { putOffOn, type SnoozeStore } from '../ports/snooze-store';
import { standingAt, type Placing, type Standing } from './standing';
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
  private readonly changed = new Set<string>();
  /** Where partners stand who were placed before anybody asked, by path. */
  private readonly placed = new Map<string, Standing>();
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
    this.tell('all');
  }

  onChange(listener: (changed: BoardChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  follow(changed: ReadonlySet<string>): void {
    for (const path of changed) this.changed.add(path);
    this.board = null;
  }

  /** Places many partners beforehand: where thousands changed, whoever asks first would wait for all of them. */
  async prepare(index: RelationshipIndex, changed: ReadonlySet<string>, slices: Slices): Promise<void> {
    for (const path of changed) {
      if (slices.isOver) await slices.rest();
      const partner = index.partner(path);
      if (partner !== null) this.placed.set(path, standingAt(partner, this.placingNow()));
    }
  }

  private tell(changed: BoardChange): void {
    for (const listener of this.listeners) listener(changed);
  }

  private upToDate(): Standings {
    const { current } = this.keeper;
    const today = this.clock.today();
    const { standings } = this;
    // Nothing is known of the days before, and after a great change placing one by one would take longer.
    if (standings === null || this.index !== current || today < standings.today || this.changed.size > standings.size / MANY) return this.beginAnew();
    if (today > standings.today) {
      standings.advance(this.placingNow());
      this.board = null;
    }
    if (this.changed.size > 0) standings.change(new Map([...this.changed].map((path) => [path, this.standing(current.partner(path))])));
    this.forgetChanges();
    return standings;
  }

  private beginAnew(): Standings {
    this.index = this.keeper.current;
    this.standings = new Standings(this.everybody(this.index), this.placingNow());
    this.forgetChanges();
    this.board = null;
    return this.standings;
  }

  private *everybody(index: RelationshipIndex): Iterable<Standing> {
    for (const partner of index.partners()) yield this.standing(partner);
  }

  private standing(partner: Partner): Standing;
  private standing(partner: Partner | null): Standing | null;
  private standing(partner: Partner | null): Standing | null {
    if (partner === null) return null;
    const placing = this.placingNow();
    const placed = this.placed.get(partner.path);
    return placed?.partner === partner && placed.placing === placing ? placed : standingAt(partner, placing);
  }

  private forgetChanges(): void {
    this.changed.clear();
    this.placed.clear();
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
    const { today, partnerCount, waiting } = standings;
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
      next: next === null || next.dueDay === null ? null : { name: next.name, path: next.path, day: next.dueDay },
      quietUntil: quietPeriodOn(today, dueRules.quietPeriods) === null ? null : firstDayAfterQuiet(today, dueRules.quietPeriods) - 1,
      reading: this.keeper.reading,
    };
  }
}

/** Above this part of all partners a change is a great one. */
const MANY = 4;
