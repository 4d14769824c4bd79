import type { IndexKeeper } from '../index-keeper';
import type { Slices } from '../keeping/slices';
import type { Follower } from '../keeping/news';
import { InvolvedNotes } from './involved-notes';
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
const GREAT_SHARE = 1 / 4;

/**
 * All that greeting rounds and events are put together from, kept in step with the index: after a change only what
 * it touches is looked at again, however many notes there are.
 */
export class KnownGatherings implements Follower {
  /** Those of the index as it was when somebody last asked; another index is begun when all notes are read anew. */
  private involved: InvolvedNotes | null = null;
  private readonly changed = new Set<string>();
  private counts = new Map<string, RoundCount>();

  constructor(
    private readonly keeper: IndexKeeper,
    private readonly recipientsAt: RecipientsAt,
  ) {
    keeper.addFollower(this);
  }

  follow(changed: ReadonlySet<string>): void {
    for (const path of changed) this.changed.add(path);
  }

  async prepare(index: RelationshipIndex, changed: ReadonlySet<string>, slices: Slices): Promise<() => void> {
    if (!this.isGreat(index, changed.size)) return () => this.follow(changed);
    const involved = new InvolvedNotes(index);
    await slices.forEach(index.notes(), (note) => involved.addNote(note));
    await slices.forEach(index.partners(), (partner) => involved.addPartner(partner));
    return () => this.begin(involved);
  }

  /** The notes of events that have a date. */
  events(): Iterable<Contribution> {
    return this.upToDate().events();
  }

  /** The partners that a round may go to. */
  greetedPartners(): Iterable<Partner> {
    return this.upToDate().greetedPartners();
  }

  /** The partners that may have somebody without a note whom a name means. */
  partnersNaming(reference: Reference): readonly Partner[] {
    return this.upToDate().partnersNaming(reference);
  }

  /** How far a round is on a day. */
  count(round: GreetingRound, days: RoundDays, today: Day): RoundCount {
    const involved = this.upToDate();
    const key = `${days.year} ${round.names.join('\n')}`;
    const known = this.counts.get(key);
    if (known?.isOf(round, today) === true) {
      if (known.today < today) this.goOn(known, today, involved);
      return known;
    }
    const count = new RoundCount(round, days, today);
    for (const partner of involved.greetedPartners()) this.countAt(partner.path, partner, count);
    this.counts.set(key, count);
    return count;
  }

  /** Goes on to a later day: only where days are at hand may more have been sent, or others be there. */
  private goOn(count: RoundCount, today: Day, involved: InvolvedNotes): void {
    const { today: before } = count;
    count.today = today;
    for (const partner of involved.greetedPartners()) if (hasDaysAfter(partner, before)) this.countAt(partner.path, partner, count);
  }

  private upToDate(): InvolvedNotes {
    const { current } = this.keeper;
    const { involved } = this;
    if (involved === null || this.isGreat(current, this.changed.size)) return this.begin(InvolvedNotes.of(current));
    // The index names as changed as well who has somebody in common with a partner: the first of a person's employers gets the card.
    for (const path of this.changed) {
      if (involved.lookAgain(path)) for (const count of this.counts.values()) this.countAt(path, involved.greetedPartner(path), count);
    }
    this.changed.clear();
    return involved;
  }

  private isGreat(index: RelationshipIndex, changes: number): boolean {
    return this.involved?.index !== index || changes > this.involved.size * GREAT_SHARE;
  }

  private begin(involved: InvolvedNotes): InvolvedNotes {
    this.involved = involved;
    this.changed.clear();
    this.counts = new Map();
    return involved;
  }

  private countAt(path: string, partner: Partner | null, count: RoundCount): void {
    count.put(path, partner === null ? [] : this.recipientsAt(partner, count.round, count.days, count.today));
  }
}

/** Whether what is sent, or who is there, may be another on some day after one, with the same notes. */
function hasDaysAfter({ interactions: [newest], persons, departures }: Partner, day: Day): boolean {
  return (newest !== undefined && newest.day > day) || departures.some(({ left }) => left !== null && left >= day) || persons.some(({ facts }) => facts?.left != null && facts.left >= day);
}
