import type { NoteNode } from './note-node';

/** Of how many notes something is known at once: more than partners ever have in common, and not all of a large vault. */
const KEPT = 1_024;

/**
 * What was worked out of notes as they are now, for all partners who have them in common. It is forgotten as soon as
 * any note says something else or belongs together with others.
 */
export class WorkedOut<T> {
  private readonly known = new Map<NoteNode, T>();

  of<Node extends NoteNode>(node: Node, workOut: (node: Node) => T): T {
    let found = this.known.get(node);
    if (found !== undefined) return found;
    found = workOut(node);
    if (this.known.size >= KEPT) this.known.clear();
    this.known.set(node, found);
    return found;
  }

  forget(): void {
    if (this.known.size > 0) this.known.clear();
  }
}
