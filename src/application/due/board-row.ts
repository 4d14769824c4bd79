import { conversationWith, topicsBeside, type Conversation } from './conversation';
import type { DueRow, GroupId, RowState, Topic } from './due-row';
import { urgencyAt, type Place } from './place-of';
import { searchTextOf } from './search-text';
import type { BoardContext, PlacedPartner } from './placed-partner';
import type { Reachability } from '../../domain/contribution';
import type { Day } from '../../domain/days';
import type { LastContact, PartnerPerson } from '../../domain/partner';
import { partnerPhaseOf, type PartnerPhase } from '../../domain/partner-phase';
import { personsThere } from '../../domain/presence';
import type { Reason } from '../../domain/reason';

/** Where the row of a partner is found that holds now, whichever row one has. */
export interface PresentRow {
  readonly row: BoardRow | null;
}

/**
 * The row of one partner on one day. The board has thousands, of which a screen shows twenty: what places the row
 * is there at once, and the rest is made when somebody first looks at it.
 */
export class BoardRow implements DueRow {
  readonly urgency: number;
  private made: Conversation | null = null;

  /** @param on the day of the board, which may be later than the one by which the partner was placed: what was found then still holds */
  constructor(
    readonly seat: PresentRow,
    private readonly placed: PlacedPartner,
    private readonly place: Place,
    private readonly on: BoardContext,
  ) {
    this.urgency = urgencyAt(place, on.today);
  }

  get path(): string {
    return this.placed.partner.path;
  }

  get name(): string {
    return this.placed.partner.name;
  }

  get sortName(): string {
    return this.placed.sortName;
  }

  get aliases(): readonly string[] {
    return this.placed.partner.aliases;
  }

  get tags(): readonly string[] {
    return this.placed.partner.tags;
  }

  get provisional(): boolean {
    return this.placed.partner.provisional;
  }

  get partner(): Reachability {
    return this.placed.partner.facts;
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
    return this.conversation.reasons;
  }

  get last(): LastContact | null {
    return this.conversation.last;
  }

  get person(): PartnerPerson | null {
    return this.conversation.person;
  }

  get topics(): readonly Topic[] {
    return topicsBeside(this.reasons, this.placed.partner, this.on.today, this.on.rules);
  }

  // What rows are filtered, searched and picked by is asked of all of them.

  get persons(): readonly PartnerPerson[] {
    return personsThere(this.placed.partner, this.on.today);
  }

  get phase(): PartnerPhase {
    return partnerPhaseOf(this.placed.partner, this.on.today).phase;
  }

  get kinds(): readonly string[] {
    const { live } = partnerPhaseOf(this.placed.partner, this.on.today);
    return [...new Set(live.flatMap(({ cooperation }) => cooperation.kind ?? []))];
  }

  get owners(): readonly string[] {
    return this.placed.partner.facts.owner.map(({ label }) => label);
  }

  get searchText(): string {
    return (this.placed.searchText ??= searchTextOf(this.placed.partner, this.on.today));
  }

  private get conversation(): Conversation {
    return (this.made ??= conversationWith(this.placed.partner, this.on.today, this.on.rules, this.placed.putOffOn));
  }
}
