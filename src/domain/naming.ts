import { calledBy, foldedName, nameKey } from './folded-name';
import type { PartnerPerson } from './partner';
import type { Reference } from './reference';
import { remembering } from './remembering';

/** The same names are held against each other again and again. */
const fold = remembering(foldedName);

/**
 * Whether a reference means a person: by the name of the person's note, one of its aliases or its path, or by
 * the bare name of somebody without a note. Upper and lower case are the same, as they are in links.
 *
 * @example
 * means({ target: 'People/Anna Schmidt', label: 'Anna', linked: true }, anna) // true
 */
export function means(reference: Reference, { name, path, aliases }: PartnerPerson): boolean {
  const own = fold(name);
  // Whoever has no note may be called by the words of a link that leads nowhere.
  if (path === null) return fold(reference.label) === own || calledBy(reference) === own;
  const target = fold(reference.target);
  if (aliases.some((alias) => fold(alias) === target)) return true;
  const called = nameKey(target);
  if (called !== own && !aliases.some((alias) => fold(alias) === called)) return false;
  const inFolder = target.replace(/^(?:\.{0,2}\/)+/, '');
  return !inFolder.includes('/') || `/${fold(path)}`.endsWith(`/${inFolder}`);
}

/**
 * Which of a partner's persons a line names: by note, name or alias, or in plain words by a first or last name that
 * only one of them has. `null` for somebody else.
 *
 * @example
 * personNamed({ target: 'Anna', label: 'Anna', linked: false }, [annaSchmidt, jonasKröger]) // annaSchmidt
 */
export function personNamed(reference: Reference, persons: readonly PartnerPerson[]): PartnerPerson | null {
  const known = persons.find((person) => means(reference, person));
  if (known !== undefined) return known;
  const [partly, another] = persons.filter((person) => isHalfOf(reference, person));
  return another === undefined ? (partly ?? null) : null;
}

/** The key under which somebody without a note is found by the names of `namesMeant`. */
export function personKey(name: string): string {
  return fold(name);
}

/** The keys of all by whose name alone a reference may mean them, as `means` decides it for each. */
export function namesMeant(reference: Reference): readonly string[] {
  return [...new Set([fold(reference.label), calledBy(reference)])];
}

/** Whether plain words are somebody's first or last name; a link leads to somebody, whatever it calls them. */
export function isHalfOf({ label, linked }: Reference, { name }: PartnerPerson): boolean {
  if (linked) return false;
  const [first, last] = endsOf(fold(name));
  const called = fold(label);
  return called === first || called === last;
}

/**
 * The keys under which a person is found by whatever may mean them: `means` and `isHalfOf` are true only where one of
 * these is among the `keysMeant` of the reference.
 */
export function keysOf({ name, aliases }: PartnerPerson): readonly string[] {
  const own = fold(name);
  return [own, ...endsOf(own), ...aliases.map((alias) => fold(alias))];
}

/** The keys of all whom a reference may mean, by their whole name or half of it, or by an alias. */
export function keysMeant(reference: Reference): readonly string[] {
  const target = fold(reference.target);
  return [...namesMeant(reference), target, nameKey(target)];
}

/** The first and the last word of a name. */
function endsOf(name: string): readonly [first: string, last: string] {
  const words = name.split(/\s+/);
  return [words[0] ?? '', words.at(-1) ?? ''];
}
