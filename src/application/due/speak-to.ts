import type { Day } from '../../domain/days';
import type { PartnerPerson } from '../../domain/partner';
import type { Reason } from '../../domain/reason';

/**
 * Whom to speak to next: whom the first reason is about, a successor who was not introduced yet, else the first in
 * `contacts` who is still there. Nobody is congratulated early, so a birthday to come changes nothing.
 */
export function whomToSpeakTo(there: readonly PartnerPerson[], reasons: readonly Reason[], today: Day): PartnerPerson | null {
  const [first] = reasons;
  const introduction = reasons.find((reason) => reason.kind === 'introduction');
  if (introduction !== undefined) return introduction.successor;
  const meant = first?.kind === 'person-due' || (first?.kind === 'birthday' && first.day <= today) ? first.person : null;
  return meant ?? there[0] ?? null;
}
