import type { NoteGraph } from './note-graph';
import type { OurNode, NoteNode } from './note-node';
import { wasWith } from './staff';
import { toldLines, type ToldLine } from './told-lines';
import type { LoggedInteraction } from '../domain/interaction';

/**
 * What another note tells of a partner: in a person's note, what happened while the person was there; in the log of a
 * cooperation, each line that names this partner, or no partner at all; in a journal, what names the partner, or a
 * person who was there on that day.
 */
export function toldBy(teller: OurNode, partner: NoteNode, graph: NoteGraph): readonly LoggedInteraction[] {
  const { cooperation, journal, interactions } = teller.note;
  if (cooperation === null && journal === null) return interactions.filter(({ day }) => wasWith(teller, partner, day));
  return toldLines(graph, teller, partner).map((line) => (journal === null ? line.interaction : besides(partner, line)));
}

/** Whom a journal names besides the partner: that the contact was with the partner goes without saying in its own row. */
function besides(partner: NoteNode, { interaction, persons }: ToldLine): LoggedInteraction {
  return { ...interaction, persons: interaction.persons.filter((_, at) => persons[at] !== partner) };
}
