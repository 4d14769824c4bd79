import type { Day } from '../days';
import { standingOf } from '../due';
import { LogByPerson } from '../log-by-person';
import type { FindOccasions, Occasion } from '../occasion';
import type { Partner, PartnerPerson } from '../partner';
import { isThere } from '../presence';
import type { DueRules } from '../rules';

/**
 * Persons with a cadence or plan of their own who are due: by the contacts with them alone, whatever was spoken with
 * others at the same partner.
 */
export const findPersonsDue: FindOccasions = (partner, today, rules) => {
  const log = new LogByPerson(partner);
  return partner.persons.flatMap((person) => personDue(person, partner, log, today, rules) ?? []);
};

/** Whether a person is spoken to by a cadence or plan of their own; of a partner who is a person the cadence is the partner's. */
export function hasOwnSchedule({ path, facts }: PartnerPerson, partner: Partner): boolean {
  return path !== partner.path && facts !== null && (facts.cadence !== null || facts.nextContact !== null);
}

function personDue(person: PartnerPerson, partner: Partner, log: LogByPerson, today: Day, rules: DueRules): Occasion | null {
  if (!hasOwnSchedule(person, partner) || !isThere(person, partner.departures, today)) return null;
  const standing = standingOf(asPartner(person, partner, log, today), today, rules);
  if (standing.state !== 'due' && standing.state !== 'overdue') return null;
  const { dueDay, urgency, reason } = standing;
  return { reason: { kind: 'person-due', person, dueDay, last: 'last' in reason ? reason.last : null }, day: dueDay, from: dueDay, urgency };
}

/** The person as if they were a partner, as far as it matters on a day: what is due by their own cadence is due by the same rules. */
export function asPartner(person: PartnerPerson, partner: Partner, log: LogByPerson, today: Day): Partner {
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
    // An attempt to reach somebody plans another try at the partner already. What was before the newest contact is no longer of interest, in a series of appointments either.
    interactions: log.newestContactsWith(person, today),
    // What is told elsewhere is among them, and of the days in it the partner is reminded anyway.
    elsewhere: [],
    cooperations: [],
    groupCadence: null,
  };
}
