import { countsAsContact } from './channel';
import type { Day } from './days';
import type { CountedInteraction, Partner, PartnerPerson } from './partner';
import type { Reference } from './reference';

/**
 * Whether a reference means a person: by the name of the person's note, one of its aliases or its path, or by
 * the bare name of somebody without a note. Upper and lower case are the same, as they are in links.
 *
 * @example
 * means({ target: 'People/Anna Schmidt', label: 'Anna', linked: true }, anna) // true
 */
export function means({ target, label }: Reference, { name, path, aliases }: PartnerPerson): boolean {
  // Whoever has no note may be called by the words of a link that leads nowhere.
  if (path === null && fold(label) === fold(name)) return true;
  const folded = fold(target);
  const called = folded.slice(folded.lastIndexOf('/') + 1);
  if (![name, ...aliases].some((known) => fold(known) === called)) return false;
  const inFolder = folded.replace(/^(?:\.{0,2}\/)+/, '');
  return path === null || !inFolder.includes('/') || `/${fold(path)}`.endsWith(`/${inFolder}`);
}

/** Whether an interaction was with a person: the line names them, or stands in their own note. */
export function isWith(interaction: CountedInteraction, person: PartnerPerson): boolean {
  return (person.path !== null && interaction.path === person.path) || interaction.persons.some((reference) => means(reference, person));
}

/** The contacts with a person from one day through another, the newest first; attempts and remarks are none. */
export function contactsWith(person: PartnerPerson, { interactions }: Pick<Partner, 'interactions'>, from: Day, to: Day): CountedInteraction[] {
  return interactions.filter((entry) => entry.day >= from && entry.day <= to && countsAsContact(entry.channel) && isWith(entry, person));
}

/** Whether a person is listed in the partner's `contacts`. */
export function isListed(person: PartnerPerson, { facts }: Pick<Partner, 'facts'>): boolean {
  return facts.contacts.some((reference) => means(reference, person));
}

function fold(name: string): string {
  return name.normalize('NFC').trim().replace(/\.md$/i, '').toLowerCase();
}
