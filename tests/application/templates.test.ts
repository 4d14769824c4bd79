import { describe, expect, it } from 'vitest';
import { MemoryApp } from '../support/memory-vault';

const PARTNER = '---\ntype: partner\nturnus:\nowner:\n---\n\n# {{title}}\n';
const request = { name: 'Süd', cadence: '6 weeks', lastContact: null, contactPerson: null };

async function start(notes: Record<string, string>, templateFolder = 'Templates') {
  const app = await MemoryApp.start(notes);
  await app.settings.update({ templateFolder });
  await app.use.applySettings();
  return app;
}

describe('templates of one’s own', () => {
  it('make new notes, by their names, and are no notes of anybody', async () => {
    const app = await start({ 'Templates/Vorlage Partner.md': PARTNER, 'Templates/Kooperation.md': '---\ntype: Kooperation\n---\n' });
    expect([...app.use.keeper.current.partners()]).toEqual([]);
    expect(await app.use.newNotes.createPartner(request)).toBeNull();
    expect(app.vault.text('Süd.md')).toBe('---\ntype: partner\nturnus: 6 weeks\nowner:\n---\n\n# Süd\n');
    expect(app.opened).toEqual([['Süd.md', 3]]);
    expect(await app.use.newNotes.createCooperation({ name: 'Press', partners: ['Süd.md'], kind: null, start: null, end: null, status: null, cadence: null })).toBeNull();
    expect(app.vault.text('Press.md')).toBe('---\ntype: Kooperation\npartners:\n  - "[[Süd]]"\n---\n');
    await app.use.actions.undoLast();
    await app.use.actions.undoLast();
    expect([...app.vault.notes.keys()]).toEqual(['Templates/Vorlage Partner.md', 'Templates/Kooperation.md']);
  });

  it('are not needed for every kind', async () => {
    const app = await start({ 'Templates/Person.md': '---\ntype: person\n---\n' });
    expect(await app.use.newNotes.createPartner(request)).toBeNull();
    expect(app.vault.text('Süd.md')).toBe('---\ntype: partner\ncadence: 6 weeks\n---\n');
    expect(app.opened).toEqual([['Süd.md', undefined]]);
  });

  it('say so when they cannot be used, and nothing is made', async () => {
    const broken = await start({ 'Templates/Partner.md': '---\ntype: "partner\n---\n' });
    expect(await broken.use.newNotes.createPartner(request)).toMatchObject({ kind: 'template-refused', path: 'Templates/Partner.md', reason: { code: 'front-matter-malformed' } });
    const gone = await start({ 'Notes/Partner.md': PARTNER });
    expect(await gone.use.newNotes.createPartner(request)).toEqual({ kind: 'no-templates', path: 'Templates' });
    for (const app of [broken, gone]) expect(app.vault.notes.has('Süd.md')).toBe(false);
  });
});
