import type { Follower, IndexKeeper } from '../index-keeper';
import { Namesakes } from './namesakes';
import { RoundCount } from './round-count';
import type { Contribution } from '../../domain/contribution';
import type { Day } from '../../domain/days';
import type { Recipient } from '../../domain/gatherings/greeting-round';
import type { RoundDays } from '../../domain/gatherings/round-days';
import type { Partner } from '../../domain/partner';
import type { Reference } from '../../domain/reference';
import type { GreetingRound } from '../../domain/rules';
import type { RelationshipIndex } from '../../index/relationship-index';

/** Whom of one partner a round goes to on a day. */
export type RecipientsAt = (partner: Partner, round: GreetingRound, days: RoundDays, today: Day) => readonly Recipient[];

/** Above this part of all that is known, looking at everything again is less work than following each change. */
const MANY = 4;

/**
 * All that greeting rounds and events are put together from, kept in step with the index: after a change only what
 * it touches is looked at again, however many notes there are.
 */
export class KnownGatherings implements Follower {
  /** The index that all of this is known of; another one is begun when all notes are read anew. */
  private index: RelationshipIndex | null = null;
  private readonly changed = new Set<string>();
  private readonly dated = new Map<string, Contribution>();
  /** Partners that a round may go to, by their own note or by that of somebody there. */
  private readonly greeted = new Set<string>();
  private readonly namesakes = new Namesakes();
  private counts = new Map<string, RoundCount>();
  private size = 0;

  constructor(
    private readonly keeper: IndexKeeper,
    private readonly recipientsAt: RecipientsAt,
  ) {
    keeper.addFollower(this);
  }

  follow(changed: ReadonlySet<string>): void {
    for (const path of changed) this.changed.add(path);
  }

  /** The notes of events that have a date. */
  events(): Iterable<Contribution> {
    this.upToDate();
    return this.dated.values();
  }

  /** The partners that a round may go to. */
  *greetedPartners(): Iterable<Partner> {
    const index = this.upToDate();
    for (const path of this.greeted) {
      const partner = index.partner(path);
      if (partner !== null) yield partner;
    }
  }

  /** The partners that may have somebody without a note whom a name means. */
  partnersNaming(reference: Reference): readonly Partner[] {
    const index = this.upToDate();
    return this.namesakes.partnersOf(reference).flatMap((path) => index.partner(path) ?? []);
  }

  /** How far a round is on a day. */
  count(round: GreetingRound, days: RoundDays, today: Day): RoundCount {
    this.upToDate();
    const key = `${days.year} ${round.names.join('\n')}`;
    const known = this.counts.get(key);
    if (known?.isOf(round, today) === true) {
      if (known.today < today) this.goOn(known, today);
      return known;
    }
    const count = new RoundCount(round, days, today);
    for (const partner of this.greetedPartners()) this.countAt(partner.path, count);
    this.counts.set(key, count);
    return count;
  }

  /** Goes on to a later day: only where days are at hand may more have been sent, or others be there. */
  private goOn(count: RoundCount, today: Day): void {
    const { today: before } = count;
    count.today = today;
    for (const partner of this.greetedPartners()) if (hasDaysAfter(partner, before)) this.countAt(partner.path, count);
  }

  private upToDate(): RelationshipIndex {
    const { current } = this.keeper;
    if (this.index !== current || this.changed.size > this.size / MANY) this.lookAtAll(current);
    else if (this.changed.size > 0) this.lookAgain(current);
    this.changed.clear();
    return current;
  }

  private lookAtAll(index: RelationshipIndex): void {
    this.index = index;
    this.size = 0;
    this.dated.clear();
    this.greeted.clear();
    this.namesakes.clear();
    this.counts = new Map();
    for (const note of index.notes()) {
      this.size += 1;
      if (isDated(note)) this.dated.set(note.path, note);
    }
    for (const partner of index.partners()) {
      if (isGreeted(partner)) this.greeted.add(partner.path);
      this.namesakes.put(partner.path, partner);
    }
  }

  /** The index names as changed as well who has somebody in common with a partner: the first of a person's employers gets the card. */
  private lookAgain(index: RelationshipIndex): void {
    const toCount = new Set<string>();
    for (const path of this.changed) {
      const note = index.contribution(path);
      if (note !== null && isDated(note)) this.dated.set(path, note);
      else this.dated.delete(path);
      const partner = index.partner(path);
      this.namesakes.put(path, partner);
      const wasGreeted = this.greeted.delete(path);
      if (partner !== null && isGreeted(partner)) this.greeted.add(path);
      if (wasGreeted || this.greeted.has(path)) toCount.add(path);
    }
    for (const count of this.counts.values()) for (const path of toCount) this.countAt(path, count);
  }

  private countAt(path: string, count: RoundCount): void {
    const partner = this.greeted.has(path) ? (this.index?.partner(path) ?? null) : null;
    count.put(path, partner === null ? [] : this.recipientsAt(partner, count.round, count.days, count.today));
  }
}

function isDated({ event }: Contribution): boolean {
  return event !== null && event.start !== null;
}

function isGreeted({ facts, persons }: Partner): boolean {
  return isChoosing(facts.greetings) || persons.some((person) => isChoosing(person.facts?.greetings));
}

function isChoosing(greetings: readonly string[] | undefined): boolean {
  return greetings !== undefined && greetings.length > 0;
}

/** Whether what is sent, or who is there, may be another on some day after one, with the same notes. */
function hasDaysAfter({ interactions: [newest], persons, departures }: Partner, day: Day): boolean {
  return (newest !== undefined && newest.day > day) || departures.some(({ left }) => left !== null && left >= day) || persons.some(({ facts }) => facts?.left != null && facts.left >= day);
}
