import { hasEdge, nodesIn } from './edges';
import type { NoteGraph } from './note-graph';
import type { Meant } from './note-links';
import type { NoteNode } from './note-node';
import { hasEmployer } from './staff';

/** The partners of a cooperation for whom somebody named in it stands: themselves, the persons who are with them, and the names they list. */
export function partnersNamed(graph: NoteGraph, cooperation: NoteNode, persons: readonly Meant[]): ReadonlySet<NoteNode> {
  const named = new Set<NoteNode>();
  for (const meant of persons) for (const partner of partnersBehind(graph, meant)) if (hasEdge(partner.cooperations, cooperation)) named.add(partner);
  return named;
}

/** The partners for whom somebody named in a cooperation stands: themselves, those whom they are with, or those who list the name. */
export function partnersBehind(graph: NoteGraph, meant: Meant): Iterable<NoteNode> {
  if (typeof meant === 'string') return graph.listedByName.get(meant);
  return [meant, ...(hasEmployer(meant) ? meant.links.employers : nodesIn(meant.listedBy))];
}
