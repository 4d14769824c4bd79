import type { NoteGraph } from './note-graph';
import type { KnownNode, NoteNode } from './note-node';
import { isStaff, wasWith } from './staff';
import type { Day } from '../domain/days';
import { nameKey } from '../domain/folded-name';
import type { LoggedInteraction } from '../domain/interaction';
import type { Reference } from '../domain/reference';

/**
 * Whether a note's log lines count for a partner: always in the partner's own note; in a person's note while the
 * person was there; in a cooperation's note when the line names this partner, or no partner at all. What a journal
 * tells counts when it names the partner, or a person who was there on that day.
 */
export function countingFrom(teller: KnownNode, partner: NoteNode, graph: NoteGraph): (interaction: LoggedInteraction) => boolean {
  const { cooperation, journal } = teller.note;
  if (teller === partner) return () => true;
  if (cooperation !== null) {
    return ({ persons }) => {
      if (persons.length === 0) return true;
      const named = graph.partnersNamed(teller, persons, (reference) => meantIn(teller, reference));
      return named.size === 0 || named.has(partner);
    };
  }
  if (journal !== null) return ({ persons, day }) => persons.some((reference) => isMeant(teller, reference, day, partner));
  return ({ day }) => wasWith(teller, partner, day);
}

/** The note that somebody named in a journal, or in the log of a cooperation, means; `null` for a name without one. */
export function meantIn({ links }: NoteNode, { target }: Reference): NoteNode | null {
  return links.meant.get(target) ?? null;
}

/** Whether somebody named in a journal is the partner, or one of its persons on that day. */
function isMeant(journal: NoteNode, reference: Reference, day: Day, partner: NoteNode): boolean {
  const named = meantIn(journal, reference);
  if (named === null) return partner.links.contactNames.includes(nameKey(reference.target));
  if (named === partner) return true;
  return isStaff(partner, named) ? wasWith(named, partner, day) : partner.links.contacts.includes(named);
}
