import { nodesIn } from './edges';
import type { NoteNode } from './note-node';

/** The other partners with whom a partner has persons in common. */
export function partnersSharing(partner: NoteNode): ReadonlySet<NoteNode> {
  const partners = new Set<NoteNode>();
  const look = (person: NoteNode): void => {
    if (person.note === null || person.note.person === null) return;
    for (const others of [person.links.employers, nodesIn(person.listedBy)]) {
      for (const other of others) {
        if (other !== partner) partners.add(other);
      }
    }
  };
  for (const person of nodesIn(partner.employees)) look(person);
  for (const person of partner.links.contacts) if (person !== null) look(person);
  return partners;
}
