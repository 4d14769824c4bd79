import type { Day } from './days';
import type { Departure, Partner, PartnerPerson } from './partner';

type Staff = Pick<Partner, 'persons' | 'departures'>;

/** The partner's persons who are there on a day, most important first; the last day of somebody who leaves is one of them. */
export function personsThere({ persons, departures }: Staff, today: Day): PartnerPerson[] {
  const movingOn = departures.map(({ person }) => person).filter((person) => !persons.some((other) => isSamePerson(other, person)));
  return [...persons, ...movingOn].filter((person) => isThere(person, departures, today));
}

/** Those who follow somebody and are not among the partner's persons yet, as long as they are there. */
export function successorsThere({ persons, departures }: Staff, today: Day): PartnerPerson[] {
  const successors = departures.flatMap(({ successor }) => successor ?? []);
  const known = [...persons, ...departures.map(({ person }) => person)];
  return successors.filter((person, at) => successors.findIndex((other) => isSamePerson(other, person)) === at && !known.some((other) => isSamePerson(other, person)) && isThere(person, departures, today));
}

/** Whether a person is with the partner on a day, by what is known. */
export function isThere(person: PartnerPerson, departures: readonly Departure[], today: Day): boolean {
  const departure = departures.find((candidate) => isSamePerson(candidate.person, person));
  return departure === undefined || !isGone(departure, today);
}

/** Whether the last day has passed; who left on a day that nobody knows has gone. */
export function isGone({ left }: Departure, today: Day): boolean {
  return left === null || left < today;
}

/** Whether two are the same person: by their note or, where they have none, by name. */
export function isSamePerson(one: PartnerPerson, other: PartnerPerson): boolean {
  return one.path === other.path && (one.path !== null || one.name === other.name);
}
