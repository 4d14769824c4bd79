import { isContactBy } from '../contact';
import type { EventFacts } from '../contribution';
import type { Day } from '../days';
import type { LoggedInteraction } from '../interaction';
import type { Partner, PartnerPerson } from '../partner';
import { isThere } from '../presence';
import type { Reference } from '../reference';
import type { LeadTime } from '../rules';

/** The days of an event, and those on which it is shown; all inclusive. */
export interface EventDays {
  readonly start: Day;
  readonly end: Day;
  readonly from: Day;
  readonly until: Day;
}

/** The days of an event, or `null` where its note has no date. An end before the beginning is none. */
export function eventDays({ start, end }: EventFacts, lead: LeadTime): EventDays | null {
  if (start === null) return null;
  const last = Math.max(start, end ?? start);
  return { start, end: last, from: start - lead.before, until: last + lead.after };
}

export function isShown(days: EventDays, today: Day): boolean {
  return days.from <= today && today <= days.until;
}

/** Whom a name in an event's note means: partners, each with the person that was named. */
export type FindMet = (reference: Reference) => readonly { readonly partner: Partner; readonly person: PartnerPerson | null }[];

/** A partner one will meet, may meet, or met at an event. */
export interface Attendee {
  readonly partner: Partner;
  /** The persons of the partner whom the event names. */
  readonly persons: readonly PartnerPerson[];
  /** The newest contact on the days of the event. */
  readonly met: LoggedInteraction | null;
  readonly notMet: boolean;
}

/**
 * Whom one meets at an event: the partners, persons and notes its note names, each partner once, in their order.
 * A partner is settled by any contact on the days of the event up to `today`, or as not met. Who left before the
 * event began is not to be met there.
 */
export function attendeesOf(facts: EventFacts, days: EventDays, today: Day, find: FindMet): Attendee[] {
  const persons = new Map<Partner, Set<PartnerPerson>>();
  for (const reference of [...facts.partners, ...facts.persons, ...facts.linked]) {
    for (const { partner, person } of find(reference)) {
      if (person !== null && !isThere(person, partner.departures, days.start)) continue;
      const known = persons.get(partner) ?? new Set();
      persons.set(partner, person === null || person.path === partner.path ? known : known.add(person));
    }
  }
  const notMet = new Set(facts.notMet.flatMap((reference) => find(reference).map(({ partner }) => partner)));
  return [...persons].map(([partner, named]) => ({
    partner,
    persons: [...named],
    met: partner.interactions.find((entry) => days.start <= entry.day && entry.day <= days.end && isContactBy(entry, today)) ?? null,
    notMet: notMet.has(partner),
  }));
}

/** Whether nothing is left to do about a partner at an event. */
export function isSettled({ met, notMet }: Attendee): boolean {
  return met !== null || notMet;
}
