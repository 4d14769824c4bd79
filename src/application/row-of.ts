import type { DueRow, GroupId } from './due-row';
import { topicsOf } from './row-topics';
import { lastContactOf } from '../domain/contact';
import type { Day } from '../domain/days';
import { standingOf, type Scheduled, type Standing } from '../domain/due';
import type { Occasion } from '../domain/occasion';
import { occasionsOf } from '../domain/occasions';
import type { Partner } from '../domain/partner';
import { personsThere } from '../domain/presence';
import type { Reason, ReasonKind } from '../domain/reason';
import type { DueRules } from '../domain/rules';

/** How far ahead "Coming up" looks. */
const COMING_UP_DAYS = 30;

/** What matters most stands first: what passes for good, then who is left to talk to, then what is agreed, then the mere length of time. */
const BY_WEIGHT: readonly ReasonKind[] = [
  'agreement',
  'promise',
  'contact-lost',
  'introduction',
  'departure',
  'costing',
  'kick-off',
  'plan',
  'try-again',
  'meeting',
  'appointment',
  'pause-over',
  'person-due',
  'birthday',
  'opportunity',
  'cadence',
  'anniversary',
];

/** Kinds that nobody is late for: they stand in a group of their own. */
const CELEBRATED: ReadonlySet<ReasonKind> = new Set(['birthday', 'anniversary']);

/**
 * The row of a partner on a day, or `null` for a partner that has none: former, or due for occasions only.
 *
 * @param putOffOn the day on which the present plan was made by putting off what was shown; `null` where nobody knows.
 */
export function rowOf(partner: Partner, today: Day, rules: DueRules, putOffOn: Day | null = null): DueRow | null {
  const standing = standingOf(partner, today, rules);
  if (standing.state === 'former') return null;
  const scheduled = 'dueDay' in standing ? standing : null;
  const silence = { paused: standing.state === 'paused', planned: isPlanned(scheduled, today), putOffOn };
  const occasions = occasionsOf(partner, today, rules, silence);
  if (standing.state === 'as-needed' && occasions.length === 0) return null;
  const there = personsThere(partner, today);
  return {
    path: partner.path,
    name: partner.name,
    aliases: partner.aliases,
    state: standing.state,
    group: groupOf(partner, standing, occasions, today),
    dueDay: scheduled?.dueDay ?? null,
    daysPast: scheduled === null ? null : today - scheduled.dueDay,
    occasionDay: occasions.length === 0 ? null : Math.min(...occasions.map(({ day }) => day)),
    urgency: Math.max(scheduled?.urgency ?? -Infinity, ...occasions.map(({ urgency }) => urgency), -1_000_000),
    pausedUntil: standing.state === 'paused' ? standing.until : null,
    reasons: reasonsOf(scheduled, occasions),
    last: lastContactOf(partner, today),
    person: there[0] ?? null,
    persons: there,
    partner: { email: partner.facts.email, phone: partner.facts.phone },
    topics: topicsOf(partner, today),
    provisional: partner.provisional,
  };
}

function isPlanned(scheduled: Scheduled | null, today: Day): boolean {
  return scheduled?.reason.kind === 'plan' && scheduled.dueDay > today;
}

/** While somebody waits, the reason why they will be due stands behind every occasion that is there now. */
function reasonsOf(scheduled: Scheduled | null, occasions: readonly Occasion[]): Reason[] {
  const due: Reason[] = scheduled !== null && scheduled.state !== 'waiting' ? [scheduled.reason] : [];
  const now = [...due, ...[...occasions].sort((one, other) => one.day - other.day).map(({ reason }): Reason => reason)];
  const sorted = now.sort((one, other) => BY_WEIGHT.indexOf(one.kind) - BY_WEIGHT.indexOf(other.kind));
  return scheduled?.state === 'waiting' ? [...sorted, scheduled.reason] : sorted;
}

function groupOf({ provisional }: Partner, standing: Standing, occasions: readonly Occasion[], today: Day): GroupId | null {
  if (standing.state === 'due' || standing.state === 'overdue') return 'now';
  if (occasions.some(({ reason }) => !CELEBRATED.has(reason.kind))) return 'now';
  if (occasions.length > 0) return 'occasions';
  if (standing.state === 'waiting') return standing.dueDay - today <= COMING_UP_DAYS ? 'coming-up' : null;
  if (standing.state === 'paused') return 'paused';
  // As long as the log is not read, nobody knows whether there was contact.
  return standing.state === 'no-contact-yet' && !provisional ? 'no-contact-yet' : null;
}
