import type { CountedContribution } from './counted-contribution';
import type { Contribution } from '../domain/contribution';
import { means } from '../domain/naming';
import type { Departure, PartnerPerson } from '../domain/partner';
import { lastDayAtFormer } from './counting';
import { staffNote, type PartnerSources } from './partner-sources';
import { byName, personNamed, personOf } from './person-of';

/**
 * Who left a partner or is going to: whose note says so, and whoever works for somebody else by now.
 * A person's own note counts for more than `contacts`. Nobody leaves a self-employed partner.
 */
export function departuresOf(sources: PartnerSources, persons: readonly PartnerPerson[]): Departure[] {
  const { note, contacts, employees, formerEmployees } = sources;
  if (note.person !== null) return [];
  const leaving = (person: CountedContribution | null): person is CountedContribution => person !== null && (person.person?.left != null || formerEmployees.has(person));
  const notes = new Set([...contacts.filter(leaving), ...[...employees].filter(leaving).sort(byName), ...[...formerEmployees].sort(byName)]);
  return [...notes].flatMap((person) => departureOf(person, sources, persons) ?? []);
}

function departureOf(note: CountedContribution, sources: PartnerSources, persons: readonly PartnerPerson[]): Departure | null {
  const { person } = note;
  if (person === null) return null;
  const hasMovedOn = sources.formerEmployees.has(note) && !sources.employees.has(note);
  if (!hasMovedOn && person.left === null) return null;
  // Who is leaving another partner now, or left several, names a successor who need not be one here.
  const isAmbiguous = hasMovedOn && (person.formerPartners.length > 1 || (person.partners.length > 0 && person.left !== null));
  const successor = successorOf(note, sources, persons);
  return {
    person: personOf(note),
    left: hasMovedOn ? lastDayAtFormer(person) : person.left,
    successor: isAmbiguous && !persons.some((other) => isSame(other, successor)) ? null : successor,
  };
}

/** The successor among those who are or were with the partner, else by what the note says. */
function successorOf(note: Contribution, sources: PartnerSources, persons: readonly PartnerPerson[]): PartnerPerson | null {
  const reference = note.person?.successor ?? null;
  if (reference === null) return null;
  const path = sources.successorOf(note);
  if (path === null) return persons.find((person) => person.path === null && means(reference, person)) ?? personNamed(reference);
  const known = staffNote(sources, path);
  return known === null || known.person === null ? personNamed(reference, path) : personOf(known);
}

function isSame(one: PartnerPerson, other: PartnerPerson | null): boolean {
  return other !== null && one.path === other.path && one.name === other.name;
}
