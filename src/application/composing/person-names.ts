import type { NamedPerson } from './named-person';
import type { Reference } from '../../domain/reference';
import { linkAtStart } from '../../notes/values/link-text';

/**
 * The names by which the known persons of a partner may be called: the whole name, and the first or last
 * name where only one of them has it.
 */
export class PersonNames {
  /** From the shortened name in lower case to the whole name, longest first. */
  private readonly names: readonly (readonly [string, string])[];

  constructor(
    persons: readonly string[],
    private readonly leadsElsewhere: (link: Reference) => boolean,
  ) {
    const owners = new Map<string, Set<string>>();
    for (const person of persons) {
      const words = person.split(/\s+/u).filter((word) => !word.endsWith('.'));
      for (const name of [person, words.join(' '), words[0] ?? '', words.at(-1) ?? '']) {
        if (name === '') continue;
        const key = name.toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(person));
      }
    }
    this.names = [...owners]
      .filter(([, of]) => of.size === 1)
      .map(([name, of]) => [name, [...of][0] ?? ''] as const)
      .sort(([one], [other]) => other.length - one.length);
  }

  /**
   * The person that a text begins with, in plain words or by a link, and how much of the text that takes. Who is
   * linked need not be known, nor have a note.
   *
   * @example
   * new PersonNames(['Anna Schmidt'], leadsElsewhere).leading('Anna: hello') // { name: 'Anna Schmidt', length: 4 }
   */
  leading(text: string): { readonly name: NamedPerson; readonly length: number } | null {
    const link = linkAtStart(text);
    if (link !== null) return this.leadsElsewhere(link.reference) ? null : { name: text.slice(0, link.to), length: link.to };
    const lower = text.toLowerCase();
    for (const [name, person] of this.names) {
      if (lower.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))) return { name: person, length: name.length };
    }
    return null;
  }
}
