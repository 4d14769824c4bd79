import { means } from '../naming';
import type { PartnerPerson } from '../partner';
import type { Reference } from '../reference';

/**
 * Which of a partner's persons a line names: by note, name or alias, or by a first or last name that only one of
 * them has. `null` for somebody else.
 *
 * @example
 * personNamed({ target: 'Anna', label: 'Anna', linked: false }, [annaSchmidt, jonasKröger]) // annaSchmidt
 */
export function personNamed(reference: Reference, persons: readonly PartnerPerson[]): PartnerPerson | null {
  const known = persons.find((person) => means(reference, person));
  if (known !== undefined) return known;
  const called = foldName(reference.label);
  const [partly, another] = persons.filter(({ name }) => firstAndLast(name).includes(called));
  return another === undefined ? (partly ?? null) : null;
}

function firstAndLast(name: string): string[] {
  const words = foldName(name).split(' ');
  return [words[0] ?? '', words.at(-1) ?? ''];
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
