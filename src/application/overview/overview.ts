import type { DueBoards } from '../due/due-board';
import type { DueRow } from '../due/due-row';
import type { IndexKeeper } from '../index-keeper';
import type { Gatherings } from '../gatherings/gatherings';
import type { Clock } from '../ports/clock';
import type { Day } from '../../domain/days';
import type { Partner } from '../../domain/partner';
import type { DueRules } from '../../domain/rules';
import { contactMonthsOf, lastMonths, type ContactMonths } from './contact-months';
import { overviewRowOf, type OverviewRow } from './overview-row';
import { roundProgressOf, type RoundProgress } from './round-progress';
import { weekLoadOf, type WeekLoad } from './week-load';
import { yearReviewOf, yearsWithContact, type YearReview } from './year-review';

interface KnownRow {
  readonly today: Day;
  readonly due: DueRow | null;
  readonly row: OverviewRow;
}

/** All partners at a glance, in step with the index, the due pane and the day. */
export class Overview {
  /** Rows of partners that did not change are kept: the index makes a new partner of each that did. */
  private readonly known = new WeakMap<Partner, KnownRow>();

  constructor(
    private readonly keeper: IndexKeeper,
    private readonly boards: DueBoards,
    private readonly gatherings: Gatherings,
    private readonly clock: Clock,
    private readonly rules: () => DueRules,
  ) {}

  /** One row for every partner, former ones included, in no order. */
  rows(): readonly OverviewRow[] {
    const today = this.clock.today();
    const rules = this.rules();
    return this.partners().map((partner) => this.rowOf(partner, today, rules));
  }

  /** The contacts of a partner in each of the last twelve months; `null` where there is no such partner any more. */
  contactMonths(path: string): ContactMonths | null {
    const today = this.clock.today();
    const partner = this.keeper.current.partner(path);
    return partner === null ? null : contactMonthsOf(partner, lastMonths(today), today);
  }

  /** Who becomes due in the weeks to come, as far as the notes are read: everybody whom the due pane knows. */
  weekLoad(): WeekLoad {
    const due = [...this.keeper.current.partners()].flatMap(({ path }) => {
      const row = this.boards.row(path);
      return row === null || row.dueDay === null || row.provisional ? [] : [{ path, name: row.name, day: row.dueDay }];
    });
    return weekLoadOf(due, this.clock.today());
  }

  roundProgress(): readonly RoundProgress[] {
    return roundProgressOf(this.gatherings);
  }

  years(): readonly number[] {
    return yearsWithContact(this.partners(), this.clock.today());
  }

  yearReview(year: number): YearReview {
    return yearReviewOf(this.partners(), year, this.clock.today());
  }

  private partners(): readonly Partner[] {
    return [...this.keeper.current.partners()].filter(({ kind }) => kind === 'partner');
  }

  private rowOf(partner: Partner, today: Day, rules: DueRules): OverviewRow {
    const due = this.boards.row(partner.path);
    const known = this.known.get(partner);
    if (known !== undefined && known.today === today && known.due === due) return known.row;
    const row = overviewRowOf(partner, due, today, rules);
    this.known.set(partner, { today, due, row });
    return row;
  }
}
