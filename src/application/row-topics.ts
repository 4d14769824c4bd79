import type { Topic } from './due-row';
import type { Day } from '../domain/days';
import type { Partner } from '../domain/partner';

/** What to talk about with a partner. */
export function topicsOf(partner: Partner, today: Day): Topic[] {
  const { needs, offers, nextOpportunity } = partner.facts;
  const lastText = partner.interactions.find((entry) => entry.day <= today && entry.text !== '');
  return [
    ...needs.map((text): Topic => ({ kind: 'need', text })),
    ...offers.map((text): Topic => ({ kind: 'offer', text })),
    ...(nextOpportunity === null || nextOpportunity < today ? [] : [{ kind: 'opportunity', day: nextOpportunity } as const]),
    ...(lastText === undefined ? [] : [{ kind: 'last-text', text: lastText.text, path: lastText.path, line: lastText.line } as const]),
  ];
}
