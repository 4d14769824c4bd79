import { means } from '../domain/naming';
import type { Departure, PartnerPerson } from '../domain/partner';
import type { OurNode } from './note-node';
import { personByName, personOf } from './person-of';
import { isStaff, lastDayAtFormer, namesFormer, namesPartner, worksElsewhere, type Staff } from './staff';
import { NOTHING } from '../domain/nothing';

/**
 * Who left a partner or is going to: whose note says so, and whoever works for somebody else by now.
 * A person's own note counts for more than `contacts`. Nobody leaves a self-employed partner.
 */
export function departuresOf(partner: OurNode, { contacts, employees, former }: Staff, persons: readonly PartnerPerson[]): readonly Departure[] {
  if (partner.note.person !== null) return NOTHING;
  const leaving = new Set<OurNode>();
  for (const person of contacts) if (person !== null && (namesFormer(person, partner) || (isLeaving(person) && !worksElsewhere(person, partner)))) leaving.add(person);
  for (const person of employees) if (isLeaving(person)) leaving.add(person);
  for (const person of former) leaving.add(person);
  return leaving.size === 0 ? NOTHING : [...leaving].flatMap((person) => departureOf(person, partner, persons) ?? []);
}

function isLeaving({ note }: OurNode): boolean {
  return note.person !== null && note.person.left !== null;
}

function departureOf(node: OurNode, partner: OurNode, persons: readonly PartnerPerson[]): Departure | null {
  const { person } = node.note;
  if (person === null) return null;
  const hasMovedOn = namesFormer(node, partner) && !namesPartner(node, partner);
  if (!hasMovedOn && person.left === null) return null;
  // Who is leaving another partner now, or left several, names a successor who need not be one here.
  const isAmbiguous = hasMovedOn && (person.formerPartners.length > 1 || (person.partners.length > 0 && person.left !== null));
  const successor = successorOf(node, partner, persons);
  return {
    person: personOf(node.note),
    left: hasMovedOn ? lastDayAtFormer(person) : person.left,
    successor: isAmbiguous && !persons.some((other) => isSame(other, successor)) ? null : successor,
  };
}

/** The successor among those who are or were with the partner, else by what the note says. */
function successorOf({ note, links }: OurNode, partner: OurNode, persons: readonly PartnerPerson[]): PartnerPerson | null {
  const reference = note.person?.successor ?? null;
  if (reference === null) return null;
  const node = links.successor;
  if (node === null) return persons.find((person) => person.path === null && means(reference, person)) ?? personByName(reference);
  return isStaff(partner, node) ? personOf(node.note) : personByName(reference, node.path);
}

function isSame(one: PartnerPerson, other: PartnerPerson | null): boolean {
  return other !== null && one.path === other.path && one.name === other.name;
}
