import { hasEdge } from './edges';
import { standsFor } from './named-partners';
import type { NoteGraph } from './note-graph';
import type { Meant } from './note-links';
import type { OurNode, NoteNode } from './note-node';
import { isStaff, wasWith } from './staff';
import { toldLines, type ToldLine } from './told-lines';
import type { Day } from '../domain/days';
import type { LoggedInteraction } from '../domain/interaction';

/**
 * What another note tells of a partner: in a person's note, what happened while the person was there; in the log of a
 * cooperation, each line that names this partner, or no partner at all; in a journal, what names the partner, or a
 * person who was there on that day.
 */
export function toldBy(teller: OurNode, partner: NoteNode, graph: NoteGraph): readonly LoggedInteraction[] {
  const { cooperation, journal, interactions } = teller.note;
  if (cooperation === null && journal === null) return interactions.filter(({ day }) => wasWith(teller, partner, day));
  const told: LoggedInteraction[] = [];
  for (const line of toldLines(graph, teller)) {
    const { interaction, persons, isForAll } = line;
    const counts =
      isForAll || (cooperation === null ? persons.some((meant) => isWithPartner(graph, meant, interaction.day, partner)) : persons.some((meant) => standsFor(graph, meant, partner)));
    if (counts) told.push(journal === null ? interaction : besides(partner, line));
  }
  return told;
}

/** Whom a journal names besides the partner: that the contact was with the partner goes without saying in its own row. */
function besides(partner: NoteNode, { interaction, persons }: ToldLine): LoggedInteraction {
  return { ...interaction, persons: interaction.persons.filter((_, at) => persons[at] !== partner) };
}

/** Whether somebody named in a journal is the partner, or one of its persons on that day. */
function isWithPartner(graph: NoteGraph, meant: Meant, day: Day, partner: NoteNode): boolean {
  if (typeof meant === 'string') return graph.listedByName.has(meant, partner);
  if (meant === partner) return true;
  return isStaff(partner, meant) ? wasWith(meant, partner, day) : hasEdge(meant.listedBy, partner);
}
