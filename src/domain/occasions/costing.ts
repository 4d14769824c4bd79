import type { Day } from '../days';
import { urgencyOn, type FindOccasions } from '../occasion';
import type { PartnerCooperation } from '../partner';
import { CLOSING_DAYS_BEFORE, phaseOf } from '../phase';

/** The final costing of cooperations that ended, at the partner whom each names first. */
export const findCostings: FindOccasions = ({ cooperations }, today, { occasions }) =>
  cooperations.flatMap((cooperation) => {
    const { end } = cooperation.course;
    if (!cooperation.isFirst || end === null || costsOn(cooperation, today, occasions.costingDaysAfter) !== 'due') return [];
    const to = end + occasions.costingDaysAfter;
    return [{ reason: { kind: 'costing', ended: end, cooperation }, day: end, from: end, urgency: urgencyOn(today, end, to) }];
  });

/** How the costs of a cooperation stand. */
export type Costs =
  /** It closes, and they will have to be settled. */
  | 'coming'
  /** It ended a while ago at most, and it is time to settle them. */
  | 'due'
  /** It ended long ago, and nobody has settled them. */
  | 'never-settled';

/**
 * How the costs of a cooperation stand on `today`; `null` where they are settled, are far from being an issue, or
 * nobody knows when the cooperation ends.
 */
export function costsOn({ course }: Pick<PartnerCooperation, 'course'>, today: Day, daysAfter: number): Costs | null {
  const { end, settled, status } = course;
  if (end === null || status === 'idea' || isSettled(settled, today)) return null;
  if (today > end + daysAfter) return 'never-settled';
  if (today >= end) return 'due';
  return phaseOf(course, today)?.phase === 'closing' && today >= end - CLOSING_DAYS_BEFORE ? 'coming' : null;
}

function isSettled(settled: Day | boolean, today: Day): boolean {
  return typeof settled === 'number' ? settled <= today : settled;
}
