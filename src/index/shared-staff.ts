import { nodesIn } from './edges';
import type { NoteNode } from './note-node';

/** Persons whom a partner has in common with others, and these others. */
export interface SharedStaff {
  readonly persons: ReadonlySet<NoteNode>;
  readonly partners: Set<NoteNode>;
}

/** The persons whom a partner has in common with others; `null` where there are none, as mostly. */
export function sharedBy(partner: NoteNode): SharedStaff | null {
  const persons = new Set<NoteNode>();
  const partners = new Set<NoteNode>();
  const look = (person: NoteNode): void => {
    for (const others of [person.links.employers, nodesIn(person.listedBy)]) {
      for (const other of others) {
        if (other === partner) continue;
        persons.add(person);
        partners.add(other);
      }
    }
  };
  for (const person of nodesIn(partner.employees)) look(person);
  for (const person of partner.links.contacts) if (person !== null) look(person);
  return persons.size === 0 ? null : { persons, partners };
}
