import { weekdayOf, type Day } from '../../domain/days';

/** Somebody with a day on which they come up. */
export interface DueOn {
  readonly path: string;
  readonly name: string;
  readonly day: Day;
}

/** Who becomes due in a week, the soonest first. */
export interface Week {
  /** The first day that counts: a Monday or, in the first week, today. */
  readonly from: Day;
  /** A Sunday. */
  readonly to: Day;
  readonly due: readonly DueOn[];
}

/** Who is due already, and who becomes so in the weeks to come. */
export interface WeekLoad {
  readonly before: readonly DueOn[];
  readonly weeks: readonly Week[];
}

export const WEEKS_SHOWN = 8;

/** How the days on which partners come up fall into weeks; each partner counts once, with the next of its days. */
export function weekLoadOf(due: readonly DueOn[], today: Day, count: number = WEEKS_SHOWN): WeekLoad {
  const sunday = today + 7 - weekdayOf(today);
  const weeks = Array.from({ length: count }, (_, index) => {
    const to = sunday + 7 * index;
    return { from: index === 0 ? today : to - 6, to };
  });
  const between = (from: Day, to: Day): DueOn[] => due.filter(({ day }) => day >= from && day <= to).sort(soonestFirst);
  return { before: between(-Infinity, today - 1), weeks: weeks.map(({ from, to }) => ({ from, to, due: between(from, to) })) };
}

function soonestFirst(one: DueOn, other: DueOn): number {
  return one.day - other.day || one.name.localeCompare(other.name);
}
