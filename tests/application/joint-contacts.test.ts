import { describe, expect, it } from 'vitest';
import { day } from '../support/contributions';
import { MemoryApp } from '../support/memory-vault';

const KRÖGER = '---\ntype: partner\nnext-contact: 2026-12-01\ncontacts: ["[[Anna Schmidt]]"]\n---\n';
const BRANDT = '---\ntype: partner\nnext-contact: 2026-11-25\n---\n';
const NOTES = {
  'Messebau Kröger.md': KRÖGER,
  'Tischlerei Brandt.md': BRANDT,
  'Anna Schmidt.md': '---\ntype: person\npartner: ["[[Messebau Kröger]]", "[[Tischlerei Brandt]]"]\n---\n',
  'Heiko Brandt.md': '---\ntype: person\npartner: "[[Tischlerei Brandt]]"\n---\n',
  'Stand.md': '---\ntype: cooperation\npartners: ["[[Messebau Kröger]]", "[[Tischlerei Brandt]]"]\n---\n',
  'Alone.md': '---\ntype: cooperation\n---\n',
};

async function read(line: string) {
  const app = await MemoryApp.start(NOTES);
  await app.use.days.load();
  return app.use.composing.quickLog(line);
}

describe('the quick log with several names', () => {
  it.each([
    ['Kröger and Tischlerei Brandt met yesterday: the hall', ['Messebau Kröger.md', 'Tischlerei Brandt.md'], [], 'the hall'],
    ['Messebau Kröger, Heiko Brandt call: the hall', ['Messebau Kröger.md', 'Tischlerei Brandt.md'], ['Heiko Brandt'], 'the hall'],
    ['Kröger und Tischlerei: Halle', ['Messebau Kröger.md', 'Tischlerei Brandt.md'], [], 'Halle'],
    // A person of the same partner is no further partner.
    ['Heiko and Tischlerei Brandt: x', ['Tischlerei Brandt.md'], ['Heiko Brandt'], 'x'],
    // The beginning of a name is not enough behind the first one: it may be meant as text.
    ['Kröger, Tisch ordered', ['Messebau Kröger.md'], [], 'Tisch ordered'],
    ['Kröger and nobody else', ['Messebau Kröger.md'], [], 'and nobody else'],
  ])('%s', async (line, partners, persons, text) => {
    expect(await read(line)).toMatchObject({ kind: 'ready', request: { partners, persons, text } });
  });

  it('writes into the note of each, with one undo', async () => {
    const app = await MemoryApp.start(NOTES);
    const line = app.use.composing.quickLog('Kröger and Heiko Brandt meeting: the hall');
    if (line.kind !== 'ready') throw new Error(`Not understood: ${line.kind}`);
    expect(await app.use.logContact.log(line.request)).toBeNull();
    const entry = '- 2026-11-23 meeting with [[Heiko Brandt]]: the hall\n';
    expect(app.vault.text('Messebau Kröger.md')).toBe(`${KRÖGER.replace('next-contact: 2026-12-01\n', '').replace(/---\n$/, 'last-contact: 2026-11-23\n---\n')}## Contact log\n${entry}`);
    expect(app.vault.text('Tischlerei Brandt.md')).toBe(`---\ntype: partner\nlast-contact: 2026-11-23\n---\n## Contact log\n${entry}`);
    await app.use.actions.undoLast();
    expect([app.vault.text('Messebau Kröger.md'), app.vault.text('Tischlerei Brandt.md')]).toEqual([KRÖGER, BRANDT]);
  });
});

describe('what the composer knows', () => {
  it('of a cooperation: all its partners and their persons, and the soonest plan', async () => {
    const app = await MemoryApp.start(NOTES);
    const found = app.use.composing.partner('Stand.md');
    expect(found).toMatchObject({ path: 'Stand.md', name: 'Stand', isCooperation: true, partners: ['Messebau Kröger.md', 'Tischlerei Brandt.md'], plan: day('2026-11-25') });
    expect(found?.persons.map(({ name }) => name)).toEqual(['Anna Schmidt', 'Heiko Brandt']);
    expect(app.use.loggedFrom('Stand.md')).toEqual({ path: 'Stand.md', person: null });
    expect(app.use.loggedFrom('Alone.md')).toBeNull();
  });

  it('are not offered in a note that stands where another one was before it was renamed', async () => {
    const app = await MemoryApp.start({ 'Untitled.md': '' });
    app.vault.rename('Untitled.md', 'Kröger.md');
    app.vault.write('Kröger.md', '---\ntype: partner\n---\n');
    app.vault.write('Untitled.md', 'shopping\n');
    expect(app.use.loggedFrom('Untitled.md')).toBeNull();
  });

  it('of several partners: whoever was there, once each', async () => {
    const app = await MemoryApp.start(NOTES);
    const found = app.use.composing.partner('Tischlerei Brandt.md', null, ['Messebau Kröger.md', 'Tischlerei Brandt.md', 'Gone.md']);
    expect(found).toMatchObject({ path: 'Tischlerei Brandt.md', partners: ['Tischlerei Brandt.md', 'Messebau Kröger.md'] });
    expect(app.use.composing.understand('called Anna: x', 'Tischlerei Brandt.md', ['Messebau Kröger.md']).persons).toEqual(['Anna Schmidt']);
  });

  it('of a person with two employers: the first one, and that there is another', async () => {
    const app = await MemoryApp.start(NOTES);
    const addressee = app.use.loggedFrom('Anna Schmidt.md');
    expect(addressee).toEqual({ path: 'Messebau Kröger.md', person: 'Anna Schmidt' });
    expect(app.use.composing.partner('Messebau Kröger.md', 'Anna Schmidt')?.alternatives).toEqual(['Tischlerei Brandt.md']);
    expect(app.use.composing.partner('Messebau Kröger.md')?.alternatives).toEqual([]);
    expect(app.use.composing.partner('Tischlerei Brandt.md', 'Heiko Brandt')?.alternatives).toEqual([]);
  });
});
