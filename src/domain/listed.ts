import { fileUnder } from './file-under';
import { keysMeant, keysOf, means } from './naming';
import type { PartnerPerson } from './partner';
import type { Reference } from './reference';

/**
 * Whom a partner lists in `contacts`: there may be thousands of them, and each is held against every name.
 *
 * @example
 * new Listed([{ target: 'Anna Schmidt', label: 'Anna', linked: true }]).has(annaSchmidt) // true
 */
export class Listed {
  /** Filed when somebody asks: mostly nobody does. */
  private byKey: ReadonlyMap<string, readonly Reference[]> | null = null;

  constructor(private readonly contacts: readonly Reference[]) {}

  /** Whether one of the names means a person. */
  has(person: PartnerPerson): boolean {
    const byKey = (this.byKey ??= filed(this.contacts));
    return keysOf(person).some((key) => byKey.get(key)?.some((reference) => means(reference, person)) === true);
  }
}

function filed(contacts: readonly Reference[]): ReadonlyMap<string, readonly Reference[]> {
  const byKey = new Map<string, Reference[]>();
  for (const reference of contacts) for (const key of new Set(keysMeant(reference))) fileUnder(byKey, key, reference);
  return byKey;
}
