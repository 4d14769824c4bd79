import { fileUnder } from './file-under';
import { keysMeant, keysOf, personNamed } from './naming';
import type { PartnerPerson } from './partner';
import type { Reference } from './reference';
import { NOTHING } from './nothing';

/** A person and where they stand among all. */
interface PlacedPerson {
  readonly person: PartnerPerson;
  readonly place: number;
}

/**
 * A partner's persons by what means them: there may be hundreds of them, and as many names to be held against each.
 *
 * @example
 * new PersonLookup([annaSchmidt, jonasKröger]).named({ target: 'Anna', label: 'Anna', linked: false }) // annaSchmidt
 */
export class PersonLookup {
  /** Filed when somebody asks: most partners have few persons, and lines that name nobody. */
  private byKey: ReadonlyMap<string, readonly PlacedPerson[]> | null = null;
  private byPath: ReadonlyMap<string | null, readonly PartnerPerson[]> | null = null;

  constructor(private readonly persons: readonly PartnerPerson[]) {}

  /** Whom a reference names, as `personNamed` has it. */
  named(reference: Reference): PartnerPerson | null {
    return personNamed(reference, this.mayBeMeant(reference));
  }

  /** All whom a reference may mean, by their whole name or half of it, or by an alias; in their order. */
  mayBeMeant(reference: Reference): PartnerPerson[] {
    const found = new Set(keysMeant(reference).flatMap((key) => this.under(key)));
    return [...found].sort((one, other) => one.place - other.place).map(({ person }) => person);
  }

  /** Whether somebody is asked for among those whom a reference may mean; goes no further than to the first. */
  mayMean(reference: Reference, isAsked: (person: PartnerPerson) => boolean): boolean {
    return keysMeant(reference).some((key) => this.under(key).some(({ person }) => isAsked(person)));
  }

  /** Those whose note it is. */
  withNote(path: string): readonly PartnerPerson[] {
    this.byPath ??= filed(this.persons, (person) => [person.path], (person) => person);
    return this.byPath.get(path) ?? NOTHING;
  }

  private under(key: string): readonly PlacedPerson[] {
    this.byKey ??= filed(this.persons, keysOf, (person, place) => ({ person, place }));
    return this.byKey.get(key) ?? NOTHING;
  }
}

function filed<Key, Thing>(persons: readonly PartnerPerson[], keys: (person: PartnerPerson) => readonly Key[], thing: (person: PartnerPerson, place: number) => Thing): ReadonlyMap<Key, readonly Thing[]> {
  const known = new Map<Key, Thing[]>();
  persons.forEach((person, place) => {
    const own = thing(person, place);
    for (const key of new Set(keys(person))) fileUnder(known, key, own);
  });
  return known;
}
