import { namesMeant, personKey } from '../../domain/naming';
import type { Partner } from '../../domain/partner';
import type { Reference } from '../../domain/reference';

/** From a name without a note to the partners that have somebody of that name. */
export class Namesakes {
  private readonly partners = new Map<string, Set<string>>();
  private readonly names = new Map<string, readonly string[]>();

  /** What is known of a partner now; `null` where there is none any more. */
  put(path: string, partner: Partner | null): void {
    for (const name of this.names.get(path) ?? []) this.partners.get(name)?.delete(path);
    this.names.delete(path);
    if (partner === null || !partner.persons.some((person) => person.path === null)) return;
    const names = partner.persons.filter((person) => person.path === null).map(({ name }) => personKey(name));
    this.names.set(path, names);
    for (const name of names) {
      const known = this.partners.get(name);
      if (known === undefined) this.partners.set(name, new Set([path]));
      else known.add(path);
    }
  }

  /** Partners with somebody whom a reference may mean, by path. */
  partnersOf(reference: Reference): string[] {
    const found = new Set<string>();
    for (const name of namesMeant(reference)) for (const path of this.partners.get(name) ?? []) found.add(path);
    return [...found].sort();
  }
}
