import { partnersNamed } from './named-partners';
import type { NoteGraph } from './note-graph';
import type { Meant } from './note-links';
import type { OurNode } from './note-node';
import type { LoggedInteraction } from '../domain/interaction';

/** A line of a note that tells of several partners. */
export interface ToldLine {
  readonly interaction: LoggedInteraction;
  /** Who is meant by the persons it names, in their order. */
  readonly persons: readonly Meant[];
  /** In the log of a cooperation: whether it names none of the partners, so that it tells of all. */
  readonly isForAll: boolean;
}

/** The lines of a cooperation or a journal, worked out once for all whom they concern. */
export function toldLines(graph: NoteGraph, teller: OurNode): readonly ToldLine[] {
  return graph.toldLines.of(teller, ({ note: { cooperation, mentions, interactions }, links: { meant } }) => {
    let from = mentions.length;
    return interactions.map((interaction): ToldLine => {
      const count = interaction.persons.length;
      if (count === 0) return { interaction, persons: NOBODY, isForAll: cooperation !== null };
      const persons = meant.slice(from, (from += count));
      return { interaction, persons, isForAll: cooperation !== null && partnersNamed(graph, teller, persons).size === 0 };
    });
  });
}

const NOBODY: readonly Meant[] = [];
