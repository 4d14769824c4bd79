import { describe, expect, it } from 'vitest';
import { MemoryApp } from '../../support/memory-vault';

const NOTES = {
  'Adler.md': '---\ntype: Partner\nletzter-kontakt: 2026-11-20\n---\n',
  'Brandt.md': '---\nType: partner\nLast contact: 2026-11-20\nturnus: monatlich\n---\n',
  'Claas.md': '---\ntype: partner\nletzter-kontakt: 2026-11-20\n---\n',
};

describe('creating a base', () => {
  it('uses the names and words that stand in the notes, and the note language’s where there are none', async () => {
    const app = await MemoryApp.start(NOTES);
    expect(await app.use.createBase.create()).toBeNull();
    const text = app.vault.text('Partners.base');
    expect(text).toContain('last_contact: if(note["letzter-kontakt"], note["letzter-kontakt"], note["Last contact"])');
    expect(text).toContain('planned: note["next-contact"]');
    expect(text).toContain('cadence: note["turnus"]');
    expect(text).toContain('list(note["type"]).containsAny("Partner", "partner")');
    expect(text).toContain('list(note["Type"]).containsAny("partner")');
    expect(app.opened).toEqual([['Partners.base', undefined]]);
    expect(app.announced.at(-1)).toEqual({ kind: 'base-created', path: 'Partners.base' });
  });

  it('never writes over a file, and can be taken back', async () => {
    const app = await MemoryApp.start({ ...NOTES, 'Partners.base': 'mine' });
    await app.use.createBase.create();
    await app.use.createBase.create();
    expect(app.vault.text('Partners.base')).toBe('mine');
    expect(app.vault.text('Partners 2.base')).toBe(app.vault.text('Partners 3.base'));
    await app.use.actions.undoLast();
    expect([...app.vault.notes.keys()].filter((path) => path.endsWith('.base'))).toEqual(['Partners.base', 'Partners 2.base']);
  });

  it('is no note, wherever it lies', async () => {
    const app = await MemoryApp.start(NOTES);
    await app.settings.update({ recognition: { ...app.settings.current().recognition, partner: [{ by: 'folder', folder: '' }] } });
    await app.use.applySettings();
    await app.use.createBase.create();
    expect([...app.use.keeper.current.partners()].map(({ path }) => path)).not.toContain('Partners.base');
  });

  it('speaks the note language', async () => {
    const app = new MemoryApp(NOTES);
    await app.settings.update({ noteLanguage: 'de' });
    app.use.rules.forget();
    await app.use.keeper.start();
    await app.use.createBase.create();
    expect(app.vault.text('Partner im Überblick.base')).toContain('displayName: Tage seit dem Kontakt');
  });
});
