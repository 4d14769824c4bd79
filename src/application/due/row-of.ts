import type { DueRow } from './due-row';
import { placeOf, urgencyAt } from './place-of';
import { byWeight } from './reason-order';
import { topicsOf } from './row-topics';
import { searchTextOf } from './search-text';
import { whomToSpeakTo } from './speak-to';
import { lastContactOf } from '../../domain/contact';
import type { Day } from '../../domain/days';
import type { Scheduled } from '../../domain/due';
import type { Occasion } from '../../domain/occasion';
import type { Partner } from '../../domain/partner';
import { partnerPhaseOf, type LiveCooperation } from '../../domain/partner-phase';
import { personsThere } from '../../domain/presence';
import type { Reason } from '../../domain/reason';
import type { DueRules } from '../../domain/rules';

/**
 * The row of a partner on a day, or `null` for a partner that has none: former, or due for occasions only.
 *
 * @param putOffOn the day on which the present plan was made by putting off what was shown; `null` where nobody knows.
 */
export function rowOf(partner: Partner, today: Day, rules: DueRules, putOffOn: Day | null = null): DueRow | null {
  const placed = placeOf(partner, today, rules, putOffOn);
  if (placed === null) return null;
  const { place, scheduled, occasions } = placed;
  const { state, group, lateness, dueDay, occasionDay, isForToday, pausedUntil } = place;
  const there = personsThere(partner, today);
  const reasons = reasonsOf(scheduled, occasions, today);
  const { phase, live } = partnerPhaseOf(partner, today);
  return {
    path: partner.path,
    name: partner.name,
    aliases: partner.aliases,
    state,
    group,
    lateness,
    dueDay,
    daysPast: dueDay === null ? null : today - dueDay,
    occasionDay,
    isForToday,
    urgency: urgencyAt(place, today),
    pausedUntil,
    reasons,
    last: lastContactOf(partner, today),
    person: whomToSpeakTo(there, reasons, today),
    persons: there,
    partner: { email: partner.facts.email, phone: partner.facts.phone },
    topics: topicsOf(partner, today, rules.occasions).filter(({ kind }) => kind !== 'opportunity' || !reasons.some((reason) => reason.kind === 'opportunity')),
    phase,
    kinds: kindsOf(live),
    owners: ownersOf(partner),
    tags: partner.tags,
    provisional: partner.provisional,
    get searchText() {
      return searchTextOf(partner, today);
    },
  };
}

/** What the cooperations are that are under way, each kind once. */
export function kindsOf(live: readonly LiveCooperation[]): string[] {
  return [...new Set(live.flatMap(({ cooperation }) => cooperation.kind ?? []))];
}

export function ownersOf({ facts }: Pick<Partner, 'facts'>): string[] {
  return facts.owner.map(({ label }) => label);
}

/** While somebody waits, the reason why they will be due stands behind every occasion that is there now. */
function reasonsOf(scheduled: Scheduled | null, occasions: readonly Occasion[], today: Day): Reason[] {
  const due: Reason[] = scheduled !== null && scheduled.state !== 'waiting' ? [scheduled.reason] : [];
  const soonestFirst = [...occasions].sort((one, other) => one.day - other.day).map(({ reason }): Reason => reason);
  const now = byWeight([...due, ...soonestFirst], today);
  return scheduled?.state === 'waiting' ? [...now, scheduled.reason] : now;
}
