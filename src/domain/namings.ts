import { fileUnder } from './file-under';
import type { LoggedInteraction } from './interaction';
import { keysMeant, keysOf } from './naming';
import type { PartnerPerson } from './partner';
import type { Reference } from './reference';

/** Somebody who is named in the entry at a place. */
export interface Naming {
  readonly place: number;
  readonly reference: Reference;
}

/** Who is named where, by the keys of all who may be meant: there may be many persons, and many entries, and each is held against few of the other. */
export type Namings = Map<string, Naming[]>;

/** Files those whom an entry names. */
export function addNamings(namings: Namings, place: number, { persons }: Pick<LoggedInteraction, 'persons'>): void {
  for (const reference of persons) for (const key of new Set(keysMeant(reference))) fileUnder(namings, key, { place, reference });
}

/** Adds the places where a person is meant to those that are known. */
export function addPlaces(places: Set<number>, namings: Namings, person: PartnerPerson, isMeant: (reference: Reference, person: PartnerPerson) => boolean): void {
  for (const key of new Set(keysOf(person))) {
    for (const { place, reference } of namings.get(key) ?? []) if (!places.has(place) && isMeant(reference, person)) places.add(place);
  }
}
