import { findContinuity } from './continuity';
import type { Day } from './days';
import type { FindOccasions, Occasion } from './occasion';
import type { Partner } from './partner';
import { findAgreements } from './occasions/agreement';
import { findAnniversaries } from './occasions/anniversary';
import { findBirthdays } from './occasions/birthday';
import { findCostings } from './occasions/costing';
import { findKickOffs } from './occasions/kick-off';
import { findOpportunities } from './occasions/opportunity';
import { findPersonsDue } from './occasions/person-due';
import { findPromises } from './occasions/promise';
import type { OccasionReason } from './reason';
import type { DueRules } from './rules';

/** Every kind of occasion; a new one is added here. */
const KINDS: readonly FindOccasions[] = [
  findAgreements,
  findPromises,
  findContinuity,
  findCostings,
  findKickOffs,
  findPersonsDue,
  findBirthdays,
  findOpportunities,
  findAnniversaries,
];

/** What keeps occasions silent: a pause, or a reminder that was put off. */
export interface Silence {
  readonly paused: boolean;
  /** A later contact is planned: whoever planned it has dealt with what was shown on `putOffOn`. */
  readonly planned: boolean;
  readonly putOffOn: Day | null;
}

/** The occasions that a partner has on `today`, in no order. Nothing but agreements breaks a pause. */
export function occasionsOf(partner: Partner, today: Day, rules: DueRules, silence: Silence): Occasion[] {
  return KINDS.flatMap((find) => find(partner, today, rules)).filter((occasion) => !isSilenced(occasion, silence));
}

/** A plan keeps who is to be spoken to silent as well; a birthday stays one. */
const SILENCED_BY_PLAN: ReadonlySet<OccasionReason['kind']> = new Set(['contact-lost', 'departure', 'introduction', 'person-due']);

function isSilenced({ reason, from }: Occasion, { paused, planned, putOffOn }: Silence): boolean {
  if (reason.kind === 'agreement') return false;
  if (paused) return true;
  return planned && (SILENCED_BY_PLAN.has(reason.kind) || (putOffOn !== null && from <= putOffOn));
}
