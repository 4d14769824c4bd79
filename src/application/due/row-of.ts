import type { DueRow, GroupId } from './due-row';
import { byWeight, isCelebrated, isForToday, isMissed } from './reason-order';
import { topicsOf } from './row-topics';
import { whomToSpeakTo } from './speak-to';
import { lastContactOf } from '../../domain/contact';
import type { Day } from '../../domain/days';
import { standingOf, type Scheduled, type Standing } from '../../domain/due';
import type { Occasion } from '../../domain/occasion';
import { occasionsOf } from '../../domain/occasions';
import type { Partner } from '../../domain/partner';
import { partnerPhaseOf } from '../../domain/partner-phase';
import { personsThere } from '../../domain/presence';
import { quietPeriodOn } from '../../domain/quiet';
import type { Reason } from '../../domain/reason';
import type { DueRules } from '../../domain/rules';

/** How far ahead "Coming up" looks. */
const COMING_UP_DAYS = 30;

/**
 * The row of a partner on a day, or `null` for a partner that has none: former, or due for occasions only.
 *
 * @param putOffOn the day on which the present plan was made by putting off what was shown; `null` where nobody knows.
 */
export function rowOf(partner: Partner, today: Day, rules: DueRules, putOffOn: Day | null = null): DueRow | null {
  const standing = standingOf(partner, today, rules);
  if (standing.state === 'former') return null;
  const scheduled = 'dueDay' in standing ? standing : null;
  // Quiet days are a pause for everybody.
  const paused = standing.state === 'paused' || quietPeriodOn(today, rules.quietPeriods) !== null;
  const occasions = occasionsOf(partner, today, rules, { paused, planned: isPlanned(partner, today), putOffOn });
  if (standing.state === 'as-needed' && occasions.length === 0) return null;
  const there = personsThere(partner, today);
  const reasons = reasonsOf(scheduled, occasions, today);
  const group = groupOf(partner, standing, occasions, today);
  const { phase, live } = partnerPhaseOf(partner, today);
  return {
    path: partner.path,
    name: partner.name,
    aliases: partner.aliases,
    state: standing.state,
    group,
    lateness: standing.state === 'overdue' || reasons.some((reason) => isMissed(reason, today)) ? 'overdue' : group === 'now' ? 'due' : null,
    dueDay: scheduled?.dueDay ?? null,
    daysPast: scheduled === null ? null : today - scheduled.dueDay,
    occasionDay: occasions.length === 0 ? null : Math.min(...occasions.map(({ day }) => day)),
    isForToday: isDatedToday(scheduled, today) || reasons.some((reason) => isForToday(reason, today)),
    urgency: urgencyOf(scheduled, occasions),
    pausedUntil: standing.state === 'paused' ? standing.until : null,
    reasons,
    last: lastContactOf(partner, today),
    person: whomToSpeakTo(there, reasons, today),
    persons: there,
    partner: { email: partner.facts.email, phone: partner.facts.phone },
    topics: topicsOf(partner, today, rules.occasions).filter(({ kind }) => kind !== 'opportunity' || !reasons.some((reason) => reason.kind === 'opportunity')),
    phase,
    kinds: [...new Set(live.flatMap(({ cooperation }) => cooperation.kind ?? []))],
    owners: partner.facts.owner.map(({ label }) => label),
    tags: partner.tags,
    provisional: partner.provisional,
  };
}

/** Nobody is late for a birthday: what is celebrated does not press. */
function urgencyOf(scheduled: Scheduled | null, occasions: readonly Occasion[]): number {
  const pressing = occasions.filter(({ reason }) => !isCelebrated(reason)).map(({ urgency }) => urgency);
  return Math.max(scheduled?.urgency ?? -Infinity, ...pressing, -1_000_000);
}

/** Planned for today, or an appointment today. */
function isDatedToday(scheduled: Scheduled | null, today: Day): boolean {
  return scheduled?.dueDay === today && ['plan', 'try-again', 'appointment', 'meeting'].includes(scheduled.reason.kind);
}

/** Whether a later contact is planned, be there a meeting before it or not. */
function isPlanned({ facts }: Partner, today: Day): boolean {
  return facts.nextContact !== null && facts.nextContact > today;
}

/** While somebody waits, the reason why they will be due stands behind every occasion that is there now. */
function reasonsOf(scheduled: Scheduled | null, occasions: readonly Occasion[], today: Day): Reason[] {
  const due: Reason[] = scheduled !== null && scheduled.state !== 'waiting' ? [scheduled.reason] : [];
  const soonestFirst = [...occasions].sort((one, other) => one.day - other.day).map(({ reason }): Reason => reason);
  const now = byWeight([...due, ...soonestFirst], today);
  return scheduled?.state === 'waiting' ? [...now, scheduled.reason] : now;
}

function groupOf({ provisional }: Partner, standing: Standing, occasions: readonly Occasion[], today: Day): GroupId | null {
  if (standing.state === 'due' || standing.state === 'overdue') return 'now';
  if (occasions.some(({ reason }) => !isCelebrated(reason))) return 'now';
  if (occasions.length > 0) return 'occasions';
  if (standing.state === 'waiting') return standing.dueDay - today <= COMING_UP_DAYS ? 'coming-up' : null;
  if (standing.state === 'paused') return 'paused';
  // As long as the log is not read, nobody knows whether there was contact.
  return standing.state === 'no-contact-yet' && !provisional ? 'no-contact-yet' : null;
}
