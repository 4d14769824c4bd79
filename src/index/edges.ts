import type { NoteNode } from './note-node';
import { NOTHING } from '../domain/nothing';

/** From how many notes on they are kept as a set: a few are found as fast in a list, which takes a third of the room. */
const SET_FROM = 8;

/**
 * The notes at the other ends of some links, each once, in the order in which they were added. Most have none or one,
 * which then takes no list.
 */
export type Edges = NoteNode | readonly NoteNode[] | Set<NoteNode> | null;

export function nodesIn(edges: Edges): Iterable<NoteNode> {
  if (edges === null) return NOTHING;
  return isSeveral(edges) ? edges : [edges];
}

export function hasEdge(edges: Edges, node: NoteNode): boolean {
  if (edges === null || edges === node) return edges === node;
  return isSeveral(edges) && (edges instanceof Set ? edges.has(node) : edges.includes(node));
}

export function withEdge(edges: Edges, node: NoteNode): Edges {
  if (edges === null || edges === node) return node;
  if (edges instanceof Set) return edges.add(node);
  if (!isSeveral(edges)) return [edges, node];
  if (edges.includes(node)) return edges;
  return edges.length < SET_FROM ? [...edges, node] : new Set([...edges, node]);
}

export function withoutEdge(edges: Edges, node: NoteNode): Edges {
  if (edges === null || edges === node) return null;
  if (!isSeveral(edges)) return edges;
  if (edges instanceof Set) {
    edges.delete(node);
    return edges.size === 0 ? null : edges;
  }
  const left = edges.filter((other) => other !== node);
  return left.length > 1 ? left : (left[0] ?? null);
}

function isSeveral(edges: NoteNode | readonly NoteNode[] | Set<NoteNode>): edges is readonly NoteNode[] | Set<NoteNode> {
  return Array.isArray(edges) || edges instanceof Set;
}
