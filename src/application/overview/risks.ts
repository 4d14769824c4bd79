import { findContinuity, lastOneThere } from '../../domain/continuity';
import type { Day } from '../../domain/days';
import { findAgreements } from '../../domain/occasions/agreement';
import type { Partner } from '../../domain/partner';
import type { AgreementReason } from '../../domain/reason';
import { reciprocityOf, UNANSWERED_IN_A_ROW } from '../../domain/reciprocity';
import type { DueRules } from '../../domain/rules';
import type { RowState } from '../due/due-row';

/** What may make a relationship break off, as data. */
export type Risk =
  /** Everybody who was there has left; `person` was the last. */
  | { readonly kind: 'contact-lost'; readonly person: string }
  | { readonly kind: 'agreement'; readonly what: AgreementReason['what']; readonly day: Day; readonly cooperation: string }
  | { readonly kind: 'departure'; readonly person: string; readonly day: Day }
  | { readonly kind: 'introduction'; readonly person: string }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'unanswered'; readonly count: number }
  | { readonly kind: 'no-contact-yet' }
  | { readonly kind: 'only-one'; readonly person: string };

export type RiskKind = Risk['kind'];

/** The heaviest first. */
export const RISK_KINDS: readonly RiskKind[] = ['contact-lost', 'agreement', 'departure', 'introduction', 'overdue', 'unanswered', 'no-contact-yet', 'only-one'];

/**
 * What may make the contact with a partner break off, the heaviest first, each kind once. A plan or a pause silences
 * none of it; while a note of the partner has not been read nothing is said.
 *
 * @example
 * // Anna Schmidt left, nobody else is there
 * risksOf(partner, 'waiting', today, rules) // [{ kind: 'contact-lost', person: 'Anna Schmidt' }]
 */
export function risksOf(partner: Partner, state: RowState, today: Day, rules: DueRules): Risk[] {
  if (partner.provisional || partner.facts.former) return [];
  const only = lastOneThere(partner, today);
  const { unanswered } = reciprocityOf(partner, today);
  const found: Risk[] = [
    ...findContinuity(partner, today, rules).flatMap(({ reason }) => continuityRisk(reason)),
    ...[...findAgreements(partner, today, rules)]
      .sort((one, other) => one.day - other.day)
      .flatMap(({ reason }): Risk[] => (reason.kind === 'agreement' ? [{ kind: 'agreement', what: reason.what, day: reason.day, cooperation: reason.cooperation.name }] : [])),
    ...(state === 'overdue' || state === 'no-contact-yet' ? [{ kind: state }] : []),
    ...(unanswered.length >= UNANSWERED_IN_A_ROW ? [{ kind: 'unanswered', count: unanswered.length } as const] : []),
    ...(only === null ? [] : [{ kind: 'only-one', person: only.name } as const]),
  ];
  return RISK_KINDS.flatMap((kind) => found.find((risk) => risk.kind === kind) ?? []);
}

function continuityRisk(reason: ReturnType<typeof findContinuity>[number]['reason']): Risk[] {
  switch (reason.kind) {
    case 'contact-lost':
      return [{ kind: 'contact-lost', person: reason.person.name }];
    case 'departure':
      return [{ kind: 'departure', person: reason.person.name, day: reason.day }];
    case 'introduction':
      return [{ kind: 'introduction', person: reason.successor.name }];
    default:
      return [];
  }
}
