import type { NamedPerson } from './named-person';
import { letterOrDigitAt } from '../../domain/letters';
import type { Reference } from '../../domain/reference';
import { linkAtStart } from '../../notes/values/link-text';

/**
 * The names by which the known persons of a partner may be called: the whole name, and the first or last
 * name where only one of them has it.
 */
export class PersonNames {
  /** What somebody may be called, in lower case, with the whole name, longest first. */
  private readonly names: readonly { readonly called: string; readonly person: string; readonly isShortened: boolean }[];

  constructor(
    persons: readonly string[],
    private readonly leadsElsewhere: (link: Reference) => boolean,
  ) {
    const owners = new Map<string, Set<string>>();
    const whole = new Set<string>();
    for (const person of persons) {
      const words = person.split(/\s+/u).filter((word) => !word.endsWith('.'));
      for (const name of [person, words.join(' ')]) whole.add(name.toLowerCase());
      for (const name of [person, words.join(' '), words[0] ?? '', words.at(-1) ?? '']) {
        if (name === '') continue;
        const key = name.toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(person));
      }
    }
    this.names = [...owners]
      .filter(([, of]) => of.size === 1)
      .map(([called, of]) => ({ called, person: [...of][0] ?? '', isShortened: !whole.has(called) }))
      .sort((one, other) => other.called.length - one.called.length);
  }

  /**
   * The person that a text begins with, in plain words or by a link, and how much of the text that takes. Who is
   * linked need not be known, nor have a note. "Anna-Lena" and "Anna's" are not Anna.
   *
   * @example
   * new PersonNames(['Anna Schmidt'], leadsElsewhere).leading('Anna: hello') // { name: 'Anna Schmidt', length: 4, isShortened: true }
   */
  leading(text: string): { readonly name: NamedPerson; readonly length: number; readonly isShortened: boolean } | null {
    const link = linkAtStart(text);
    if (link !== null) return this.leadsElsewhere(link.reference) ? null : { name: text.slice(0, link.to), length: link.to, isShortened: false };
    const lower = text.toLowerCase();
    for (const { called, person, isShortened } of this.names) {
      if (!lower.startsWith(called)) continue;
      const length = lower.length === text.length ? called.length : lengthBefore(text, called);
      if (!goesOn(text, length)) return { name: person, length, isShortened };
    }
    return null;
  }
}

/** Whether a word goes on at an offset, as it also does behind a hyphen or an apostrophe. */
function goesOn(text: string, at: number): boolean {
  return letterOrDigitAt(text, JOINTS.has(text.charAt(at)) ? at + 1 : at);
}

const JOINTS: ReadonlySet<string> = new Set(["-", "'", '’']);

/** How much of a text a name takes that it begins with in lower case: some letters, such as İ, become longer by that. */
function lengthBefore(text: string, lowered: string): number {
  let left = lowered.length;
  let length = 0;
  for (const letter of text) {
    if (left <= 0) break;
    left -= letter.toLowerCase().length;
    length += letter.length;
  }
  return length;
}
