import type { Day } from './days';
import type { Partner } from './partner';
import type { OccasionReason } from './reason';
import type { DueRules } from './rules';

/** A dated reason for a sign of life, for as long as it is shown. */
export interface Occasion<R extends OccasionReason = OccasionReason> {
  readonly reason: R;
  /** The day it is about. */
  readonly day: Day;
  /** The first day on which it is shown. */
  readonly from: Day;
  /** Comparable with the urgency of a cadence: 1 when the time that there was is used up. */
  readonly urgency: number;
}

/** Finds the occasions of one kind that a partner has on a day; what is settled is none. */
export type FindOccasions = (partner: Partner, today: Day, rules: DueRules) => readonly Occasion[];

/**
 * How urgent an occasion is whose time runs from one day to another: 0 on the first day, 1 on the last, and no
 * more than `most` however long ago that was, so that what nobody deals with does not stand before all else for good.
 */
export function urgencyOn(today: Day, from: Day, to: Day, most = 1): number {
  return Math.min(most, (today - from) / Math.max(1, to - from));
}
