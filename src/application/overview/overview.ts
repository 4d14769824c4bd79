import type { DueBoards } from '../due/due-board';
import type { DueRow } from '../due/due-row';
import type { IndexKeeper } from '../index-keeper';
import type { Clock } from '../ports/clock';
import type { Day } from '../../domain/days';
import type { Partner } from '../../domain/partner';
import type { DueRules } from '../../domain/rules';
import { overviewRowOf, type OverviewRow } from './overview-row';

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
    private readonly clock: Clock,
    private readonly rules: () => DueRules,
  ) {}

  /** One row for every partner, former ones included, in no order. */
  rows(): readonly OverviewRow[] {
    const today = this.clock.today();
    const rules = this.rules();
    return this.partners().map((partner) => this.rowOf(partner, today, rules));
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
