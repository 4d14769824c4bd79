import { hasEdge, nodesIn } from './edges';
import { partnersBehind } from './named-partners';
import type { NoteGraph } from './note-graph';
import type { Meant } from './note-links';
import type { NoteNode, OurNode } from './note-node';
import { isStaff, wasWith } from './staff';
import type { Day } from '../domain/days';
import { fileUnder } from '../domain/file-under';
import type { LoggedInteraction } from '../domain/interaction';
import { NOTHING } from '../domain/nothing';

/** A line of a note that tells of several partners. */
export interface ToldLine {
  readonly interaction: LoggedInteraction;
  /** Who is meant by the persons it names, in their order. */
  readonly persons: readonly Meant[];
  /** Where it stands among the note's lines. */
  readonly at: number;
}

/** The lines of a cooperation or a journal, worked out once for all whom they concern. */
export interface ToldLines {
  /** In the log of a cooperation: those that name none of the partners, so that they tell of all. */
  readonly ofAll: readonly ToldLine[];
  readonly by: ReadonlyMap<NoteNode, readonly ToldLine[]>;
}

/** What a cooperation or a journal tells of a partner, in the order of its lines. */
export function toldLines(graph: NoteGraph, teller: OurNode, partner: NoteNode): readonly ToldLine[] {
  const { ofAll, by } = graph.toldLines.of(teller, (node) => workedOut(graph, node));
  const own = by.get(partner) ?? NOTHING;
  if (own.length === 0 || ofAll.length === 0) return own.length === 0 ? ofAll : own;
  return [...ofAll, ...own].sort((one, other) => one.at - other.at);
}

function workedOut(graph: NoteGraph, teller: OurNode): ToldLines {
  const { cooperation, mentions, interactions } = teller.note;
  const ofAll: ToldLine[] = [];
  const by = new Map<NoteNode, ToldLine[]>();
  let from = mentions.length;
  for (const [at, interaction] of interactions.entries()) {
    const persons = teller.links.meant.slice(from, (from += interaction.persons.length));
    const line: ToldLine = { interaction, persons, at };
    let namesOne = false;
    for (const meant of persons) {
      for (const partner of cooperation === null ? partnersWith(graph, meant, interaction.day) : partnersBehind(graph, meant)) {
        namesOne ||= hasEdge(partner.cooperations, teller);
        if (by.get(partner)?.at(-1) !== line) fileUnder(by, partner, line);
      }
    }
    if (cooperation !== null && !namesOne) ofAll.push(line);
  }
  return { ofAll, by };
}

/** The partners for whom somebody named in a journal stands: themselves, those whom they were with on that day, and those who list the name. */
function partnersWith(graph: NoteGraph, meant: Meant, day: Day): Iterable<NoteNode> {
  if (typeof meant === 'string') return graph.listedByName.get(meant);
  const { listedBy, links } = meant;
  if (listedBy === null && links.employers.length + links.formerEmployers.length === 0) return [meant];
  const others = [...nodesIn(listedBy), ...links.employers, ...links.formerEmployers];
  return [meant, ...others.filter((partner) => (isStaff(partner, meant) ? wasWith(meant, partner, day) : hasEdge(listedBy, partner)))];
}
