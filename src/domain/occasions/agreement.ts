import type { Day } from '../days';
import { urgencyOn, type FindOccasions, type Occasion } from '../occasion';
import type { PartnerCooperation } from '../partner';
import { phaseOf } from '../phase';
import type { AgreementReason } from '../reason';

/** Agreements that are to be looked at, at the partner whom a cooperation names first. */
export const findAgreements: FindOccasions = ({ cooperations }, today, { occasions }) =>
  cooperations
    .filter((cooperation) => cooperation.isFirst)
    .flatMap((cooperation) => agreementsOf(cooperation, today, occasions.agreementDaysBefore));

/**
 * What of a cooperation's agreement is to be looked at on `today`: its review, its notice, its end, each from some
 * days before. A day that passed stays until somebody writes another one. Nobody is asked about what is over, or
 * is only an idea; but an agreement that is dormant can be renewed by its own terms no less than others.
 */
export function agreementsOf(cooperation: PartnerCooperation, today: Day, daysBefore: number): Occasion<AgreementReason>[] {
  const { agreement, course } = cooperation;
  const byTerms = course.status === 'dormant' ? { ...course, status: null } : course;
  if (course.status === 'idea' || phaseOf(byTerms, today)?.phase === 'ended') return [];
  const occasion = (what: AgreementReason['what'], day: Day | null): Occasion<AgreementReason>[] => {
    if (day === null || today < day - daysBefore) return [];
    const from = day - daysBefore;
    const urgency = urgencyOn(today, from, day);
    // A chance to give notice passes for good, so it weighs more while it lasts; a review can be made up for.
    return [{ reason: { kind: 'agreement', what, day, cooperation }, day, from, urgency: what === 'notice' && today <= day ? 2 * urgency : urgency }];
  };
  return [...occasion('notice', agreement.noticeBy), ...occasion('end', agreement.ends), ...occasion('review', agreement.review)];
}
