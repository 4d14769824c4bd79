import type { Contribution } from '../domain/contribution';
import type { PartnerPerson } from '../domain/partner';
import type { Reference } from '../domain/reference';
import { NOTHING } from '../domain/nothing';

/** A person as their note tells of them. */
export function personOf({ name, path, aliases, person: facts }: Contribution): PartnerPerson {
  return { name, path, aliases, facts };
}

/** A person by name only, or whose note nothing is known of but where it is. */
export function personByName({ label }: Reference, path: string | null = null): PartnerPerson {
  return { name: label, path, aliases: NOTHING, facts: null };
}
