import type { Reference } from '../../domain/reference';
import { wholeLink } from '../../notes/values/link-text';
import { namesOf } from '../../notes/values/reference-value';

/** A person as an entry names them that is not written yet: by name, or by a link as it was typed. */
export type NamedPerson = string;

/**
 * Whom a named person means.
 *
 * @example
 * referenceOf('[[Anna Schmidt|Frau Schmidt]]') // { target: 'Anna Schmidt', label: 'Frau Schmidt', linked: true }
 */
export function referenceOf(person: NamedPerson): Reference {
  return wholeLink(person) ?? { target: person, label: person, linked: false };
}

/** The words for a named person that people see. */
export function labelOf(person: NamedPerson): string {
  return referenceOf(person).label;
}

/** Whether a named person is the one of that name. */
export function isCalled(person: NamedPerson, name: string): boolean {
  return namesOf(referenceOf(person)).includes(name);
}
