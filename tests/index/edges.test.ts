import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasEdge, nodesIn, withEdge, withoutEdge, type Edges } from '../../src/index/edges';
import { NamedNotes } from '../../src/index/named-notes';
import { NoteNode } from '../../src/index/note-node';

const nodes = Array.from({ length: 15 }, (_, number) => new NoteNode(`${number}.md`));
const node = fc.constantFrom(...nodes);

describe('the edges of a note', () => {
  it('hold what a set would hold, in the same order, be they few or many', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ adds: fc.boolean(), node }), { maxLength: 80 }), (steps) => {
        let edges: Edges = null;
        const plain = new Set<NoteNode>();
        for (const { adds, node: other } of steps) {
          edges = adds ? withEdge(edges, other) : withoutEdge(edges, other);
          if (adds) plain.add(other);
          else plain.delete(other);
          expect([...nodesIn(edges)]).toEqual([...plain]);
          expect(nodes.filter((each) => hasEdge(edges, each))).toEqual(nodes.filter((each) => plain.has(each)));
        }
      }),
    );
  });
});

describe('notes by a name', () => {
  it('are those that were added under it and not taken away again', () => {
    const named = new NamedNotes();
    const [anna, brandt] = [new NoteNode('Anna.md'), new NoteNode('Brandt.md')];
    named.add('anna', anna);
    named.add('anna', brandt);
    named.add('brandt', brandt);
    named.delete('anna', anna);
    named.delete('nobody', anna);
    expect([...named.get('anna')]).toEqual([brandt]);
    named.delete('anna', brandt);
    expect([...named.get('anna')]).toEqual([]);
    expect([...named.get('brandt')]).toEqual([brandt]);
  });
});
