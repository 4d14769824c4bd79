import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/domain/days';
import { MemoryApp } from '../../support/memory-vault';

const partner = (properties: string): string => `---\ntype: partner\n${properties}\n---\nText.\n`;
const NOTES = {
  'A.md': partner('owner: "[[Lea]]" # until spring'),
  'B.md': partner('betreut-von: [Tom, lea]\nnext-contact: 2026-11-24'),
  'C.md': partner('owner: Tom'),
  'D.md': partner('owner: Lea\nstatus: former'),
  'E.md': partner('owner:\n  - Lea\n  - Mia\npaused: yes'),
};

describe('handing partners over', () => {
  it('knows who looks after how many', async () => {
    const app = await MemoryApp.start(NOTES);
    expect(app.use.handOverOwner.owners()).toEqual([
      { name: 'Lea', count: 4 },
      { name: 'Mia', count: 1 },
      { name: 'Tom', count: 2 },
    ]);
  });

  it('knows whether anybody looks after anybody', async () => {
    expect((await MemoryApp.start(NOTES)).use.handOverOwner.hasOwners).toBe(true);
    expect((await MemoryApp.start({ 'A.md': partner('needs: paper') })).use.handOverOwner.hasOwners).toBe(false);
  });

  it('changes that one owner only, link for link and name for name, and plans introductions', async () => {
    const app = await MemoryApp.start(NOTES);
    expect(await app.use.handOverOwner.handOver('Lea', 'Mia')).toBeNull();
    expect(app.vault.text('A.md')).toBe(partner('owner: "[[Mia]]" # until spring\nnext-contact: 2026-12-01'));
    // An earlier plan stays.
    expect(app.vault.text('B.md')).toBe(partner('betreut-von: [Tom, Mia]\nnext-contact: 2026-11-24'));
    expect(app.vault.text('C.md')).toBe(NOTES['C.md']);
    expect(app.vault.text('D.md')).toBe(partner('owner: Mia\nstatus: former'));
    expect(app.vault.text('E.md')).toBe(partner('owner:\n  - Mia\npaused: yes'));
    expect(app.announced).toEqual([{ kind: 'handed-over', from: 'Lea', to: 'Mia', count: 4 }]);
  });

  it('is one action with one undo, and nothing at all where one note refuses', async () => {
    const app = await MemoryApp.start(NOTES);
    await app.use.handOverOwner.handOver('Lea', 'Mia');
    await app.use.actions.undoLast();
    expect(Object.fromEntries(app.vault.notes)).toEqual(NOTES);
    app.vault.write('D.md', partner('owner: Lea\nbetreut-von: Lea'));
    const before = Object.fromEntries(app.vault.notes);
    expect(await app.use.handOverOwner.handOver('Lea', 'Mia')).toMatchObject({ kind: 'refused', path: 'D.md' });
    expect(Object.fromEntries(app.vault.notes)).toEqual(before);
  });

  it('spreads the introductions over the working days of two weeks', async () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`P${String(at).padStart(2, '0')}.md`, partner('owner: Lea')]));
    const app = await MemoryApp.start(many);
    const days = app.use.handOverOwner.planFor('lea').map(({ day }) => (day === null ? '' : formatDay(day)));
    expect([...new Set(days)]).toEqual(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07']);
    expect(Math.max(...[...new Set(days)].map((day) => days.filter((other) => other === day).length))).toBe(3);
  });

  it('takes nothing from an owner who is named as the new one by another name', async () => {
    const notes = { 'A.md': partner('owner: "[[Lea Sand|Lea]]"'), 'B.md': partner('owner: [Mia, Lea Sand]'), 'Lea Sand.md': 'Ours.\n' };
    const app = await MemoryApp.start(notes);
    for (const to of ['Lea Sand', 'lea sand', 'team/Lea Sand']) await app.use.handOverOwner.handOver('Lea Sand', to);
    expect(Object.fromEntries(app.vault.notes)).toEqual(notes);
  });

  it('tells two owners apart whom links call the same', async () => {
    const notes = { 'A.md': partner('owner: "[[Lea Sand|Lea]]"\npaused: yes'), 'B.md': partner('owner: "[[Lea Thal|Lea]]"\npaused: yes'), 'Lea Sand.md': '', 'Lea Thal.md': '' };
    const app = await MemoryApp.start(notes);
    expect(app.use.handOverOwner.owners()).toEqual([{ name: 'Lea Sand', count: 1 }, { name: 'Lea Thal', count: 1 }]);
    await app.use.handOverOwner.handOver('Lea Sand', 'Mia');
    expect(app.vault.text('A.md')).toBe(partner('owner: "[[Mia]]"\npaused: yes'));
    expect(app.vault.text('B.md')).toBe(notes['B.md']);
    await app.use.handOverOwner.handOver('Lea Thal', 'Mia | [[x]]');
    expect(app.vault.text('B.md')).toBe(partner('owner: "Mia | [[x]]"\npaused: yes'));
  });

  it('names the new owner once where the old one stands there twice', async () => {
    const app = await MemoryApp.start({ 'A.md': partner('owner:\n  - Lea\n  - "[[Lea]]"\n  - Tom\npaused: yes') });
    await app.use.handOverOwner.handOver('Lea', 'Mia');
    expect(app.vault.text('A.md')).toBe(partner('owner:\n  - Mia\n  - Tom\npaused: yes'));
  });
});
