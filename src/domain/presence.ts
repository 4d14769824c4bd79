import type { Day } from './days';
import type { Departure, Partner, PartnerPerson } from './partner';

type Staff = Pick<Partner, 'persons' | 'departures'>;

/** The partner's persons who are there on a day, most important first; the last day of somebody who leaves is one of them. */
export function personsThere({ persons, departures }: Staff, today: Day): PartnerPerson[] {
  if (departures.length === 0) return [...persons];
  const known = new Set(persons.map(personId));
  const movingOn = departures.map(({ person }) => person).filter((person) => !known.has(personId(person)));
  return [...persons, ...movingOn].filter((person) => isThere(person, departures, today));
}

/** Those who follow somebody and are not among the partner's persons yet, as long as they are there. */
export function successorsThere({ persons, departures }: Staff, today: Day): PartnerPerson[] {
  const known = new Set([...persons, ...departures.map(({ person }) => person)].map(personId));
  const successors = new Map<string, PartnerPerson>();
  for (const { successor } of departures) if (successor !== null && !known.has(personId(successor)) && !successors.has(personId(successor))) successors.set(personId(successor), successor);
  return [...successors.values()].filter((person) => isThere(person, departures, today));
}

/** Whether a person is with the partner on a day, by what is known. */
export function isThere(person: PartnerPerson, departures: readonly Departure[], today: Day): boolean {
  const departure = departureOf(person, departures);
  return departure === null || !isGone(departure, today);
}

const byPerson = new WeakMap<readonly Departure[], ReadonlyMap<string, Departure>>();

/** How a person leaves a partner, or has left, as it is told first; `null` for everybody else. */
export function departureOf(person: PartnerPerson, departures: readonly Departure[]): Departure | null {
  if (departures.length === 0) return null;
  let known = byPerson.get(departures);
  if (known === undefined) {
    // The first of several is put in last, and stays.
    known = new Map([...departures].reverse().map((departure) => [personId(departure.person), departure]));
    byPerson.set(departures, known);
  }
  return known.get(personId(person)) ?? null;
}

/** Whether the last day has passed; who left on a day that nobody knows has gone. */
export function isGone({ left }: Departure, today: Day): boolean {
  return left === null || left < today;
}

/** Whether two are the same person: by their note or, where they have none, by name. */
export function isSamePerson(one: PartnerPerson, other: PartnerPerson): boolean {
  return personId(one) === personId(other);
}

/** The same for the same person only. No path begins with a slash. */
export function personId({ path, name }: PartnerPerson): string {
  return path ?? `/${name}`;
}
