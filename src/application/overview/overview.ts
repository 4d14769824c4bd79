import type { DueBoards } from '../due/due-board';
import type { DueRow } from '../due/due-row';
import type { IndexKeeper } from '../index-keeper';
import type { Gatherings } from '../gatherings/gatherings';
import { guarded } from '../keeping/guarded';
import { Slices } from '../keeping/slices';
import type { Clock } from '../ports/clock';
import type { Pacing } from '../ports/pacing';
import { dateOf, type Day } from '../../domain/days';
import type { Partner } from '../../domain/partner';
import type { DueRules } from '../../domain/rules';
import { makeReadyForQuestions } from './asked-for';
import { contactMonthsOf, lastMonths, type ContactMonths } from './contact-months';
import { overviewRowOf, type OverviewRow } from './overview-row';
import { PerPartner } from '../per-partner';
import { roundProgressOf, type RoundProgress } from './round-progress';
import { weekLoadOf, type DueOn, type WeekLoad } from './week-load';
import { daysLookedBackOn, yearReviewOf, type YearReview } from './year-review';
import { yearsWithContact, yearWith, type YearWith } from './year-with';

/**
 * All partners at a glance, in step with the index, the due pane and the day. Whatever has to look at every one of them
 * does so by slices, and keeps what it found of those that stay the same.
 */
export class Overview {
  private readonly knownRows = new PerPartner<OverviewRow>();
  private readonly knownYears = new PerPartner<ReadonlySet<number>>();
  private readonly knownReviews = new PerPartner<YearWith>();

  constructor(
    private readonly keeper: IndexKeeper,
    private readonly boards: DueBoards,
    private readonly gatherings: Gatherings,
    private readonly clock: Clock,
    private readonly pacing: Pacing,
    private readonly rules: () => DueRules,
  ) {}

  /** Somebody is about to look at the rows: what takes long is done before. */
  async makeReady(): Promise<void> {
    const today = this.clock.today();
    const rules = this.rules();
    await this.eachPartner((partner) => this.rowOf(partner, this.boards.row(partner.path), today, rules));
  }

  /** Somebody is about to search through the rows: what takes long is done before the first key. */
  makeReadyForQuestions(): Promise<void> {
    const today = this.clock.today();
    const rules = this.rules();
    return this.eachPartner((partner) => makeReadyForQuestions(this.rowOf(partner, this.boards.row(partner.path), today, rules)));
  }

  /** One row for every partner, former ones included, in no order. */
  rows(): readonly OverviewRow[] {
    const today = this.clock.today();
    const rules = this.rules();
    const dueRow = this.boards.rowsNow();
    return this.partners().map((partner) => this.rowOf(partner, dueRow(partner.path), today, rules));
  }

  /** The contacts of a partner in each of the last twelve months; `null` where there is no such partner any more. */
  contactMonths(path: string): ContactMonths | null {
    const today = this.clock.today();
    const partner = this.keeper.current.partner(path);
    return partner === null ? null : contactMonthsOf(partner, lastMonths(today), today);
  }

  /** Who becomes due in the weeks to come, as far as the notes are read: everybody whom the due pane knows. */
  async weekLoad(): Promise<WeekLoad> {
    const due: DueOn[] = [];
    await new Slices(this.pacing).forEach([...this.keeper.current.partners()], ({ path }) => {
      const row = this.boards.row(path);
      if (row !== null && row.dueDay !== null && !row.provisional) due.push({ path, name: row.name, day: row.dueDay });
    });
    return weekLoadOf(due, this.clock.today());
  }

  roundProgress(): readonly RoundProgress[] {
    return roundProgressOf(this.gatherings);
  }

  /** The years with a contact, and this one; the newest first. */
  async years(): Promise<readonly number[]> {
    const today = this.clock.today();
    const years = new Set([dateOf(today).year]);
    await this.eachPartner((partner) => {
      for (const year of this.knownYears.get(partner, [today], () => yearsWithContact(partner, today))) years.add(year);
    });
    return [...years].sort((one, other) => other - one);
  }

  async yearReview(year: number): Promise<YearReview> {
    const today = this.clock.today();
    const days = daysLookedBackOn(year, today);
    const all: YearWith[] = [];
    await this.eachPartner((partner) => all.push(this.knownReviews.get(partner, [year, days.until], () => yearWith(partner, days))));
    return yearReviewOf(all, year, today);
  }

  private async eachPartner(work: (partner: Partner) => void): Promise<void> {
    await new Slices(this.pacing).forEach(this.partners(), (partner) => guarded(() => work(partner)));
  }

  private partners(): readonly Partner[] {
    return [...this.keeper.current.partners()].filter(({ kind }) => kind === 'partner');
  }

  private rowOf(partner: Partner, due: DueRow | null, today: Day, rules: DueRules): OverviewRow {
    return this.knownRows.get(partner, [today, due, rules], () => overviewRowOf(partner, due, today, rules));
  }
}
