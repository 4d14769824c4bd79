import type { Contribution } from '../domain/contribution';
import type { PartnerPerson } from '../domain/partner';
import type { Reference } from '../domain/reference';

/** A person as their note tells of them. */
export function personOf({ name, path, aliases, person: facts }: Contribution): PartnerPerson {
  return { name, path, aliases, facts };
}

/** A person by name only, or whose note nothing is known of but where it is. */
export function personNamed({ label }: Reference, path: string | null = null): PartnerPerson {
  return { name: label, path, aliases: [], facts: null };
}

/** The order of notes by name, and by path where two have the same name. */
export function byName(one: Contribution, other: Contribution): number {
  return compare(one.name, other.name) || compare(one.path, other.path);
}

/** The order of texts that is the same in every language. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
