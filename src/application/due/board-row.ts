import type { DueRow, GroupId, RowState, Topic } from './due-row';
import { urgencyAt, type Place } from './place-of';
import { kindsOf, ownersOf, rowOf } from './row-of';
import { searchTextOf } from './search-text';
import type { Reachability } from '../../domain/contribution';
import type { Day } from '../../domain/days';
import type { LastContact, Partner, PartnerPerson } from '../../domain/partner';
import { partnerPhaseOf, type PartnerPhase } from '../../domain/partner-phase';
import { personsThere } from '../../domain/presence';
import type { Reason } from '../../domain/reason';
import type { DueRules } from '../../domain/rules';

/** The day and the rules of a board. */
export interface BoardDay {
  readonly today: Day;
  readonly rules: DueRules;
}

/** What was made for a row, and stays for as long as nothing about its partner changes, be it for days. */
export interface RowMemory {
  /** The name as rows are sorted by it. */
  readonly sortName: string;
  searchText: string | null;
}

/**
 * The row of one partner on one day. The board has thousands, of which a screen shows twenty: what places the row
 * is there at once, and the rest is made when somebody first looks at it.
 */
export class BoardRow implements DueRow {
  readonly urgency: number;
  private made: DueRow | null = null;

  constructor(
    private readonly of: Partner,
    private readonly place: Place,
    private readonly on: BoardDay,
    private readonly putOffOn: Day | null,
    private readonly memory: RowMemory,
  ) {
    this.urgency = urgencyAt(place, on.today);
  }

  get path(): string {
    return this.of.path;
  }

  get name(): string {
    return this.of.name;
  }

  get sortName(): string {
    return this.memory.sortName;
  }

  get aliases(): readonly string[] {
    return this.of.aliases;
  }

  get tags(): readonly string[] {
    return this.of.tags;
  }

  get provisional(): boolean {
    return this.of.provisional;
  }

  get partner(): Reachability {
    return this.of.facts;
  }

  get state(): RowState {
    return this.place.state;
  }

  get group(): GroupId | null {
    return this.place.group;
  }

  get lateness(): 'overdue' | 'due' | null {
    return this.place.lateness;
  }

  get occasionDay(): Day | null {
    return this.place.occasionDay;
  }

  get isForToday(): boolean {
    return this.place.isForToday;
  }

  get dueDay(): Day | null {
    return this.place.dueDay;
  }

  get daysPast(): number | null {
    return this.dueDay === null ? null : this.on.today - this.dueDay;
  }

  get pausedUntil(): Day | null {
    return this.place.pausedUntil;
  }

  get reasons(): readonly Reason[] {
    return this.whole.reasons;
  }

  get last(): LastContact | null {
    return this.whole.last;
  }

  get person(): PartnerPerson | null {
    return this.whole.person;
  }

  get topics(): readonly Topic[] {
    return this.whole.topics;
  }

  // What rows are filtered, searched and picked by is asked of all of them.

  get persons(): readonly PartnerPerson[] {
    return personsThere(this.of, this.on.today);
  }

  get phase(): PartnerPhase {
    return partnerPhaseOf(this.of, this.on.today).phase;
  }

  get kinds(): readonly string[] {
    return kindsOf(partnerPhaseOf(this.of, this.on.today).live);
  }

  get owners(): readonly string[] {
    return ownersOf(this.of);
  }

  get searchText(): string {
    return (this.memory.searchText ??= searchTextOf(this.of, this.on.today));
  }

  private get whole(): DueRow {
    this.made ??= rowOf(this.of, this.on.today, this.on.rules, this.putOffOn);
    if (this.made === null) throw new Error(`${this.of.path} has a place on the board and no row.`);
    return this.made;
  }
}
