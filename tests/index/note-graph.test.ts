import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../src/domain/contribution';
import { NoteGraph } from '../../src/index/note-graph';
import { cooperationNote, link, logged, note, partnerNote, personNote } from '../support/contributions';

/** Every link leads to a note, be it one of ours or not. */
const resolve = (target: string): string => `${target}.md`;

function linked(graph: NoteGraph, said: Contribution): () => void {
  const node = graph.nodeAt(said.path);
  node.note = said;
  graph.link(node, said);
  return () => graph.unlink(node, said);
}

describe('the graph of all notes', () => {
  it.each([
    ['a partner’s contact', partnerNote('A.md', { contacts: [link('B')] })],
    ['a person’s partner', personNote('A.md', { partners: [link('B')] })],
    ['a person’s former partner', personNote('A.md', { formerPartners: [link('B')] })],
    ['a person’s successor', personNote('A.md', { successor: link('B') })],
    ['a cooperation’s partner', cooperationNote('A.md', [link('B')])],
    ['whoever a journal names', note('A.md', { journal: 'daily', interactions: [logged('2026-10-12', { persons: [link('B')] })] })],
  ])('drops a note that is none of ours when nobody names it any more: %s', (_, said) => {
    const graph = new NoteGraph(resolve);
    const unlink = linked(graph, said);
    const unlinkOther = linked(graph, personNote('Other.md', { partners: [link('B')] }));
    unlink();
    expect(graph.find('B.md')).not.toBeNull();
    unlinkOther();
    expect([...graph.all()].map(({ path }) => path)).toEqual(['A.md', 'Other.md']);
  });

  it('keeps a note of ours that nobody names', () => {
    const graph = new NoteGraph(resolve);
    linked(graph, partnerNote('B.md'));
    linked(graph, personNote('A.md', { partners: [link('B')] }))();
    expect(graph.find('B.md')?.isPartner).toBe(true);
  });
});
