import type { DueRow, RowState, Topic } from './due-row';
import { lastContactOf } from '../domain/contact';
import type { Day } from '../domain/days';
import { standingOf } from '../domain/due';
import type { Partner, PartnerPerson } from '../domain/partner';
import type { DueRules } from '../domain/rules';

/** The row of a partner on a day, or `null` for a partner that has none: former, or due for occasions only. */
export function rowOf(partner: Partner, today: Day, rules: DueRules): DueRow | null {
  const standing = standingOf(partner, today, rules);
  if (standing.state === 'former' || standing.state === 'as-needed') return null;
  const scheduled = 'dueDay' in standing ? standing : null;
  const there = personsThere(partner, today);
  return {
    path: partner.path,
    name: partner.name,
    aliases: partner.aliases,
    state: standing.state satisfies RowState,
    dueDay: scheduled?.dueDay ?? null,
    daysPast: scheduled === null ? null : today - scheduled.dueDay,
    urgency: scheduled?.urgency ?? 0,
    pausedUntil: standing.state === 'paused' ? standing.until : null,
    reasons: scheduled === null ? [] : [scheduled.reason],
    last: lastContactOf(partner, today),
    person: there[0] ?? null,
    persons: there,
    partner: { email: partner.facts.email, phone: partner.facts.phone },
    topics: topicsOf(partner, today),
    provisional: partner.provisional,
  };
}

/** The partner's persons who have not left, most important first. */
export function personsThere(partner: Partner, today: Day): PartnerPerson[] {
  return partner.persons.filter(({ facts }) => facts === null || facts.left === null || facts.left >= today);
}

function topicsOf(partner: Partner, today: Day): Topic[] {
  const { needs, offers, nextOpportunity } = partner.facts;
  const lastText = partner.interactions.find((entry) => entry.day <= today && entry.text !== '');
  return [
    ...needs.map((text): Topic => ({ kind: 'need', text })),
    ...offers.map((text): Topic => ({ kind: 'offer', text })),
    ...(nextOpportunity === null || nextOpportunity < today ? [] : [{ kind: 'opportunity', day: nextOpportunity } as const]),
    ...(lastText === undefined ? [] : [{ kind: 'last-text', text: lastText.text, path: lastText.path, line: lastText.line } as const]),
  ];
}
