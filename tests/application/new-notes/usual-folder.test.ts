import { describe, expect, it } from 'vitest';
import { day } from '../../support/contributions';
import { MemoryApp } from '../../support/memory-vault';

const note = (type: string): string => `---\ntype: ${type}\n---\n`;

const NOTES = {
  'Work/Firms/Adler.md': note('partner'),
  'Work/Firms/Brandt.md': note('partner'),
  'Old/Former.md': note('partner'),
  'Work/People/Anna.md': note('person'),
  'Fairs/2025/Spring.md': note('event'),
  'Fairs/2026/Spring 26.md': note('event'),
  'Fairs/2026/Autumn 26.md': note('event'),
};

const EVENT = { name: 'Winter', date: day('2026-12-01'), end: null, place: null, partners: [] };

describe('a new note', () => {
  it('lies where most of its kind do', async () => {
    const app = await MemoryApp.start(NOTES);
    await app.use.newNotes.createPartner({ name: 'Clemens', cadence: null, lastContact: null, contactPerson: null });
    await app.use.newNotes.createPerson({ name: 'Bert', partner: null, role: null, email: null, phone: null });
    await app.use.newNotes.createEvent(EVENT);
    expect(app.opened.map(([path]) => path)).toEqual(['Work/Firms/Clemens.md', 'Work/People/Bert.md', 'Fairs/2026/Winter.md']);
  });

  it('lies where Obsidian makes notes while there is none of its kind, and always where the settings say', async () => {
    const app = await MemoryApp.start({ 'Adler.md': note('partner') });
    await app.use.newNotes.createEvent(EVENT);
    await app.settings.update({ newEventFolder: 'Dates' });
    await app.use.newNotes.createEvent({ ...EVENT, name: 'Summer' });
    expect(app.opened.map(([path]) => path)).toEqual(['Winter.md', 'Dates/Summer.md']);
  });
});
