import { isContactBy } from './contact';
import type { Day } from './days';
import { calledBy, foldedName, nameKey } from './folded-name';
import type { LoggedInteraction } from './interaction';
import type { Partner, PartnerPerson } from './partner';
import type { Reference } from './reference';
import { remembering } from './remembering';

/** Everybody named in a log is held against everybody at the partner. */
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

/** Whether an interaction was with one of a partner's persons: the line names them, or stands in their own note. */
export function isWith(interaction: LoggedInteraction, person: PartnerPerson, { persons }: Pick<Partner, 'persons'>): boolean {
  if (person.path !== null && interaction.path === person.path) return true;
  // Who has moved on, or follows by name only, is none of the partner's persons.
  const among = (): PartnerPerson[] => [person, ...persons.filter(({ path, name }) => path !== person.path || name !== person.name)];
  return interaction.persons.some((reference) => means(reference, person) || (isHalfOf(reference, person) && personNamed(reference, among()) === person));
}

/** The contacts with a person as of a day, the newest first, those told of by another partner of theirs as well; attempts and remarks are none. */
export function contactsWith(person: PartnerPerson, partner: Pick<Partner, 'path' | 'interactions' | 'elsewhere' | 'persons'>, from: Day = -Infinity, to: Day = Infinity): LoggedInteraction[] {
  const contacts = partner.interactions.filter((entry) => entry.day >= from && isContactBy(entry, to) && isWith(entry, person, partner));
  const elsewhere = partner.elsewhere.find(({ path }) => path === person.path)?.lines ?? [];
  const further: LoggedInteraction[] = [];
  for (const entry of elsewhere) {
    if (entry.day < from) break;
    if (entry.path !== partner.path && isContactBy(entry, to)) further.push(entry);
  }
  return further.length === 0 ? contacts : [...contacts, ...further].sort((one, other) => other.day - one.day);
}

/** Whether a person is listed in the partner's `contacts`. */
export function isListed(person: PartnerPerson, { facts }: Pick<Partner, 'facts'>): boolean {
  return facts.contacts.some((reference) => means(reference, person));
}

/** Whether plain words are somebody's first or last name; a link leads to somebody, whatever it calls them. */
function isHalfOf({ label, linked }: Reference, { name }: PartnerPerson): boolean {
  if (linked) return false;
  const words = fold(name).split(/\s+/);
  const called = fold(label);
  return called === words[0] || called === words.at(-1);
}
