import type { Clock } from '../ports/clock';
import type { GatheringRow } from '../gatherings/gathering-row';
import type { IndexKeeper } from '../index-keeper';
import type { DueBoard, DueGroup, DueRow, GroupId } from './due-row';
import { rowOf } from './row-of';
import { putOffOn, type SnoozeStore } from '../ports/snooze-store';
import type { Day } from '../../domain/days';
import { firstDayAfterQuiet, quietPeriodOn } from '../../domain/quiet';
import type { DueRules } from '../../domain/rules';

/** What of the settings the due pane depends on. */
export interface BoardRules {
  readonly due: DueRules;
  /** How many rows stand in "Now" before the rest is folded. */
  readonly nowSize: number;
}

/**
 * What the due pane shows, kept in step with the index and the day. Rows of partners that did not change are
 * kept; the groups are put together when somebody asks.
 */
export class DueBoards {
  private readonly rows = new Map<string, DueRow | null>();
  private readonly listeners = new Set<() => void>();
  private day: Day;
  private board: DueBoard | null = null;

  constructor(
    private readonly keeper: IndexKeeper,
    private readonly clock: Clock,
    private readonly rules: () => BoardRules,
    private readonly snoozes: SnoozeStore,
    private readonly gatherings: () => readonly GatheringRow[],
  ) {
    this.day = clock.today();
    keeper.onChange((changed) => this.forget(changed));
    clock.onNewDay(() => this.renew());
  }

  current(): DueBoard {
    if (this.clock.today() !== this.day) this.reset();
    this.board ??= this.putTogether();
    return this.board;
  }

  row(path: string): DueRow | null {
    if (this.clock.today() !== this.day) this.reset();
    const known = this.rows.get(path);
    if (known !== undefined) return known;
    const partner = this.keeper.current.partner(path);
    const row = partner === null ? null : rowOf(partner, this.day, this.rules().due, putOffOn(partner, this.snoozes));
    if (partner !== null) this.rows.set(path, row);
    return row;
  }

  /** Every row anew: the day or the settings changed. */
  renew(): void {
    this.reset();
    this.tell();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private forget(changed: ReadonlySet<string>): void {
    for (const path of changed) this.rows.delete(path);
    this.board = null;
    this.tell();
  }

  private reset(): void {
    this.day = this.clock.today();
    this.rows.clear();
    this.board = null;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private putTogether(): DueBoard {
    const { nowSize, due: dueRules } = this.rules();
    const rows: Record<GroupId, DueRow[]> = { now: [], occasions: [], 'coming-up': [], 'no-contact-yet': [], paused: [] };
    let next: DueRow | null = null;
    let partnerCount = 0;
    for (const { path, kind } of this.keeper.current.partners()) {
      if (kind === 'partner') partnerCount += 1;
      const row = this.row(path);
      if (row === null) continue;
      if (row.group !== null) rows[row.group].push(row);
      if (row.state === 'waiting' && (next === null || soonestFirst(row, next) < 0)) next = row;
    }
    const gatherings = this.gatherings();
    const groups: DueGroup[] = [nowGroup(rows.now.sort(mostUrgentFirst), nowSize)];
    for (const id of ['occasions', 'coming-up', 'no-contact-yet', 'paused'] as const) {
      if (rows[id].length > 0 || (id === 'occasions' && gatherings.length > 0)) groups.push({ id, rows: rows[id].sort(ORDER[id]), alsoDue: [] });
    }
    return {
      today: this.day,
      groups,
      gatherings,
      partnerCount,
      next: next === null || next.dueDay === null ? null : { name: next.name, path: next.path, day: next.dueDay },
      quietUntil: quietPeriodOn(this.day, dueRules.quietPeriods) === null ? null : firstDayAfterQuiet(this.day, dueRules.quietPeriods) - 1,
      reading: this.keeper.reading,
    };
  }
}

const ORDER = { occasions: soonestOccasionFirst, 'coming-up': soonestFirst, 'no-contact-yet': byName, paused: byName };

/** The most urgent rows, and whatever is for today: a promise is never folded away. */
function nowGroup(due: readonly DueRow[], size: number): DueGroup {
  const isShown = (row: DueRow, position: number): boolean => position < size || row.isForToday;
  return { id: 'now', rows: due.filter(isShown), alsoDue: due.filter((row, position) => !isShown(row, position)) };
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
  return one.name.localeCompare(other.name) || (one.path < other.path ? -1 : 1);
}
