import { describe, expect, it } from 'vitest';
import type { NoteLens } from '../../src/application/note-lens';
import { MemoryApp } from '../support/memory-vault';

const NOTES = {
  'Kröger.md': '---\ntype: partner\ncadence: 6 weeks\nlast-contact: 2026-09-01\n---\n',
  'Brandt.md': '---\ntype: partner\ncadence: yearly\nlast-contact: 2026-11-01\n---\n',
  'Old.md': '---\ntype: partner\nstatus: former\n---\n',
  'Anna.md': '---\ntype: person\npartner: ["[[Brandt]]", "[[Kröger]]"]\n---\n',
  'Mill.md': '---\ntype: cooperation\npartners: ["[[Brandt]]", "[[Kröger]]"]\n---\n',
  'Meeting.md': '---\ntype: meeting\ndate: 2026-01-01\npartners: "[[Kröger]]"\n---\n',
  'Fair.md': '---\ntype: event\ndate: 2026-12-01\npartners: "[[Kröger]]"\n---\n',
  'Else.md': 'Nothing to do with [[Kröger]].\n',
};

async function lensesOf(...paths: readonly (keyof typeof NOTES)[]): Promise<(NoteLens | null)[]> {
  const app = new MemoryApp(NOTES);
  app.clock.set('2026-11-23');
  await app.use.keeper.start();
  return paths.map((path) => app.use.noteLens(path));
}

describe('the line above a note', () => {
  it('tells how things stand with the partner whose note it is', async () => {
    const [lens] = await lensesOf('Kröger.md');
    expect(lens).toMatchObject({ name: 'Kröger', isOwnNote: true, others: 0, phase: 'running', standing: { state: 'overdue' }, addressee: { path: 'Kröger.md', person: null }, provisional: false });
    expect(lens?.cadence.origin).toEqual({ kind: 'partner' });
  });

  it('tells above a person’s note of the first partner, with whom an entry is logged', async () => {
    const [lens] = await lensesOf('Anna.md');
    expect(lens).toMatchObject({ name: 'Brandt', isOwnNote: false, others: 0, addressee: { path: 'Brandt.md', person: 'Anna' } });
  });

  it('tells above a cooperation’s note of the most urgent partner, and logs with the cooperation', async () => {
    const [lens] = await lensesOf('Mill.md');
    expect(lens).toMatchObject({ name: 'Kröger', isOwnNote: false, others: 1, addressee: { path: 'Mill.md', person: null } });
  });

  it('says of a former partner no more than that', async () => {
    const [lens] = await lensesOf('Old.md');
    expect(lens).toMatchObject({ phase: 'former', standing: { state: 'former' }, row: null });
  });

  it('stands above no other note', async () => {
    expect(await lensesOf('Meeting.md', 'Fair.md', 'Else.md')).toEqual([null, null, null]);
  });
});
