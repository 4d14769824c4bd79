import { latestBoundDays, type Cadence } from './cadence';
import { baselineOf, contactDaysOf } from './contact';
import type { Day } from './days';
import { standingOfSeries } from './held';
import type { Partner } from './partner';
import { partnerPhaseOf, type LiveCooperation, type PartnerPhase, type PartnerPhaseOnDay } from './partner-phase';
import type { DueRules } from './rules';

/** Where a cadence comes from, so that the row can say so. */
export type CadenceOrigin =
  | { readonly kind: 'partner' }
  | { readonly kind: 'cooperation'; readonly name: string; readonly path: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'phase'; readonly phase: PartnerPhase };

/** The cadence that applies to a partner on a day. */
export interface AppliedCadence {
  readonly cadence: Cadence;
  readonly origin: CadenceOrigin;
  /** The day before which it does not count: the beginning of the cooperation's or partner's phase. */
  readonly since: Day | null;
  /** The days between which the appointments of a rhythm lie. */
  readonly start: Day | null;
  readonly end: Day | null;
}

/** Stands for a phase of which nobody wrote down when it began. */
const EVER: Day = Number.MIN_SAFE_INTEGER;

/**
 * Which cadence applies on `today`: the tightest of those written at the partner and at its live cooperations;
 * else that of its tag or folder; else that of its phase.
 *
 * @param further a day of contact that no note tells of yet
 */
export function appliedCadenceOf(partner: Partner, today: Day, rules: DueRules, further: Day | null = null): AppliedCadence {
  const phase = partnerPhaseOf(partner, today);
  const written = [...ownCadence(partner), ...phase.live.flatMap(cooperationCadence)].filter((applied) => !isOver(applied, partner, today, further));
  const [tightest] = written.sort((one, other) => tightness(one.cadence) - tightness(other.cadence));
  if (tightest !== undefined) return tightest;
  const unbound = { since: null, start: null, end: null };
  const group = partner.groupCadence;
  if (group !== null) {
    return { cadence: group.cadence, origin: group.by === 'tag' ? { kind: 'tag', tag: group.tag } : { kind: 'folder', folder: group.folder }, ...unbound };
  }
  const { cadence, since } = phaseCadence(phase, rules);
  return { cadence, origin: { kind: 'phase', phase: phase.phase }, ...unbound, since };
}

/** The cadence of the partner's phase; of several cooperations in it, the one that asks for contact most often decides. */
function phaseCadence({ phase, since, live }: PartnerPhaseOnDay, rules: DueRules): Pick<AppliedCadence, 'cadence' | 'since'> {
  const asked = live
    .filter((cooperation) => cooperation.phase === phase)
    .map(({ cooperation, since }) => ({ since, cadence: rules.phaseCadences[phase === 'running' && cooperation.course.end !== null ? 'running-with-end' : phase] }));
  const [tightest] = asked.sort((one, other) => tightness(one.cadence) - tightness(other.cadence) || (one.since ?? EVER) - (other.since ?? EVER));
  return tightest ?? { cadence: rules.phaseCadences[phase], since };
}

function ownCadence({ facts }: Partner): AppliedCadence[] {
  if (facts.cadence === null) return [];
  const { start = null, end = null } = facts.undertaking?.course ?? {};
  return [{ cadence: facts.cadence, origin: { kind: 'partner' }, since: null, start, end }];
}

/** What was agreed for a cooperation goes on while it closes: that its end comes near makes nobody less due. */
function cooperationCadence({ cooperation, phase, since }: LiveCooperation): AppliedCadence[] {
  const { name, path, cadence, course } = cooperation;
  if (cadence === null) return [];
  return [{ cadence, origin: { kind: 'cooperation', name, path }, since: phase === 'closing' ? course.start : since, start: course.start, end: course.end }];
}

/** A series of appointments that has ended leads to none, and neither does one of which the last was held. */
function isOver({ cadence, since, start, end }: AppliedCadence, partner: Partner, today: Day, further: Day | null): boolean {
  if (cadence.kind !== 'rhythm' || end === null) return false;
  if (end < today) return true;
  const known = contactDaysOf(partner, today);
  const contacts = further === null ? known : [...known, further];
  const baseline = baselineOf(partner, contacts.length === 0 ? null : Math.max(...contacts), today);
  if (baseline === null) return false;
  return standingOfSeries({ rhythm: cadence.rhythm, start, end }, contacts, today, Math.max(baseline, since ?? EVER)).dueDay === null;
}

/** The latest bound in days; a partner of occasions only comes last. */
function tightness(cadence: Cadence): number {
  return cadence.kind === 'never' ? Infinity : latestBoundDays(cadence);
}
