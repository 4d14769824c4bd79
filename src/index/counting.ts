import { meantByLine, type Meant } from './note-links';
import type { NoteGraph } from './note-graph';
import type { KnownNode, NoteNode } from './note-node';
import { isStaff, wasWith } from './staff';
import type { Day } from '../domain/days';
import type { LoggedInteraction } from '../domain/interaction';

/**
 * What another note tells of a partner. In a person's note it is what happened while the person was there; in a
 * cooperation's note each line that names this partner, or no partner at all. What a journal tells counts when it names
 * the partner, or a person who was there on that day.
 */
export function toldBy(teller: KnownNode, partner: NoteNode, graph: NoteGraph): readonly LoggedInteraction[] {
  const { cooperation, journal, interactions } = teller.note;
  if (cooperation === null && journal === null) return interactions.filter(({ day }) => wasWith(teller, partner, day));
  const lines = meantByLine(teller);
  const isTold = ({ day }: LoggedInteraction, persons: readonly Meant[]): boolean => {
    if (cooperation === null) return persons.some((meant) => isWithPartner(meant, day, partner));
    const named = graph.partnersNamed(teller, persons);
    return named.size === 0 || named.has(partner);
  };
  return interactions.flatMap((interaction, at) => {
    const persons = lines[at] ?? NOBODY;
    if (!isTold(interaction, persons)) return NOTHING;
    return journal === null ? interaction : besides(partner, interaction, persons);
  });
}

const NOBODY: readonly Meant[] = [];
const NOTHING: readonly never[] = [];

/** Whom a journal names besides the partner: that the contact was with the partner goes without saying in its own row. */
function besides(partner: NoteNode, interaction: LoggedInteraction, persons: readonly Meant[]): LoggedInteraction {
  return { ...interaction, persons: interaction.persons.filter((_, at) => persons[at] !== partner) };
}

/** Whether somebody named in a journal is the partner, or one of its persons on that day. */
function isWithPartner(named: Meant, day: Day, partner: NoteNode): boolean {
  if (typeof named === 'string') return partner.links.contactNames.includes(named);
  if (named === partner) return true;
  return isStaff(partner, named) ? wasWith(named, partner, day) : partner.links.contacts.includes(named);
}
