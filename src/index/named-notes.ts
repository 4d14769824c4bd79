import { nodesIn, withEdge, withoutEdge, type Edges } from './edges';
import type { NoteNode } from './note-node';

/** From the key of a name to the notes that have to do with it. */
export class NamedNotes {
  private readonly notes = new Map<string, Edges>();

  add(key: string, node: NoteNode): void {
    this.notes.set(key, withEdge(this.notes.get(key) ?? null, node));
  }

  delete(key: string, node: NoteNode): void {
    const left = withoutEdge(this.notes.get(key) ?? null, node);
    if (left === null) this.notes.delete(key);
    else this.notes.set(key, left);
  }

  /** The notes of a key, in the order in which they were added. */
  get(key: string): Iterable<NoteNode> {
    return nodesIn(this.notes.get(key) ?? null);
  }
}
