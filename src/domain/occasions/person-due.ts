import type { Day } from '../days';
import { standingOf } from '../due';
import { contactsWith } from '../naming';
import type { FindOccasions, Occasion } from '../occasion';
import type { Partner, PartnerPerson } from '../partner';
import { isThere } from '../presence';
import type { DueRules } from '../rules';

/**
 * Persons with a cadence or plan of their own who are due: by the contacts with them alone, whatever was spoken with
 * others at the same partner.
 */
export const findPersonsDue: FindOccasions = (partner, today, rules) =>
  // Of a partner who is a person the cadence is the partner's.
  partner.persons.filter(({ path }) => path !== partner.path).flatMap((person) => personDue(person, partner, today, rules) ?? []);

function personDue(person: PartnerPerson, partner: Partner, today: Day, rules: DueRules): Occasion | null {
  const { facts } = person;
  if (facts === null || (facts.cadence === null && facts.nextContact === null) || !isThere(person, partner.departures, today)) return null;
  const standing = standingOf(asPartner(person, partner), today, rules);
  if (standing.state !== 'due' && standing.state !== 'overdue') return null;
  const { dueDay, urgency, reason } = standing;
  return { reason: { kind: 'person-due', person, dueDay, last: 'last' in reason ? reason.last : null }, day: dueDay, from: dueDay, urgency };
}

/** The person as if they were a partner: what is due by their own cadence is due by the same rules. */
export function asPartner(person: PartnerPerson, partner: Partner): Partner {
  const { facts } = person;
  return {
    ...partner,
    facts: {
      ...partner.facts,
      cadence: facts?.cadence ?? { kind: 'never' },
      lastContact: facts?.lastContact ?? null,
      nextContact: facts?.nextContact ?? null,
      since: facts?.joined ?? null,
      pause: facts?.pause ?? null,
      undertaking: null,
    },
    // An attempt to reach somebody plans another try at the partner already.
    interactions: contactsWith(person, partner),
    cooperations: [],
    groupCadence: null,
  };
}
