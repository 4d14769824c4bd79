import type { Day } from './days';
import type { Partner } from './partner';
import type { OccasionReason } from './reason';
import type { DueRules } from './rules';

/** A dated reason for a sign of life, for as long as it is shown. */
export interface Occasion {
  readonly reason: OccasionReason;
  /** The day it is about. */
  readonly day: Day;
  /** The first day on which it is shown. */
  readonly from: Day;
  /** Comparable with the urgency of a cadence: 1 when the time that there was is used up. */
  readonly urgency: number;
}

/** Finds the occasions of one kind that a partner has on a day; what is settled is none. */
export type FindOccasions = (partner: Partner, today: Day, rules: DueRules) => readonly Occasion[];
