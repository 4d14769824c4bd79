import type { NoteNode } from './note-node';

/**
 * What was worked out of notes as they are now, for all partners who have them in common. It is forgotten as soon as
 * any note says something else or belongs together with others.
 */
export class WorkedOut<T> {
  private readonly known = new Map<NoteNode, T>();

  of<Node extends NoteNode>(node: Node, workOut: (node: Node) => T): T {
    let found = this.known.get(node);
    if (found === undefined) this.known.set(node, (found = workOut(node)));
    return found;
  }

  forget(): void {
    this.known.clear();
  }
}
