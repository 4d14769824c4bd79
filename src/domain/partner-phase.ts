import type { Day } from './days';
import type { Partner, PartnerCooperation } from './partner';
import { phaseOf, type CooperationPhase, type PhaseOnDay } from './phase';

/** The phase of a partner: that of the liveliest of its cooperations, else dormant. */
export type PartnerPhase = Exclude<CooperationPhase, 'ended'> | 'dormant';

/** From the liveliest to the quietest. */
const LIVELY: readonly PartnerPhase[] = ['running', 'closing', 'preparing', 'dormant'];

/** A cooperation that is under way, with its phase on the day that was asked for. */
export interface LiveCooperation {
  readonly cooperation: PartnerCooperation;
  readonly phase: Exclude<CooperationPhase, 'ended'>;
  readonly since: Day | null;
}

/** The partner's phase on a day, since when, and the cooperations that are under way, the liveliest first. */
export interface PartnerPhaseOnDay {
  readonly phase: PartnerPhase;
  readonly since: Day | null;
  readonly live: readonly LiveCooperation[];
}

/** The phase of a partner on `today`; a dormant one is so since the last of its cooperations ended. */
export function partnerPhaseOf(partner: Pick<Partner, 'cooperations'>, today: Day): PartnerPhaseOnDay {
  const phases = partner.cooperations.map((cooperation) => ({ cooperation, on: phaseOf(cooperation.course, today) }));
  const live = phases.flatMap(({ cooperation, on }) => liveCooperation(cooperation, on)).sort((one, other) => LIVELY.indexOf(one.phase) - LIVELY.indexOf(other.phase));
  const [liveliest] = live;
  if (liveliest !== undefined) return { phase: liveliest.phase, since: liveliest.since, live };
  const ends = phases.flatMap(({ on }) => (on === null || on.since === null ? [] : [on.since]));
  return { phase: 'dormant', since: ends.length === 0 ? null : Math.max(...ends), live };
}

function liveCooperation(cooperation: PartnerCooperation, on: PhaseOnDay | null): LiveCooperation[] {
  return on === null || on.phase === 'ended' ? [] : [{ cooperation, phase: on.phase, since: on.since }];
}
