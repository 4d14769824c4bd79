import { describe, expect, it, vi } from 'vitest';
import { formatDay } from '../../src/domain/days';
import { MemoryApp } from '../support/memory-vault';

describe('at start', () => {
  it('only notes are read whose text matters, and their tasks and links are known then', async () => {
    const app = await MemoryApp.start({
      'Kröger.md': '---\ntype: partner\n---\n- [ ] Angebot 📅 2026-12-04\n',
      'Brandt.md': '---\ntype: partner\n---\nJust words, and [[Kröger]].\n- an item\n',
      'Fair.md': '---\ntype: event\ndate: 2026-12-02\n---\nCoffee with [[Kröger]]\n',
      'Party.md': '---\ntype: event\ndate: 2026-12-02\n---\nNobody yet\n',
      'Recipe.md': '- [ ] flour\n',
    });
    expect(app.vault.reads).toBe(2);
    const index = app.use.keeper.current;
    expect(index.partner('Kröger.md')).toMatchObject({ provisional: false, tasks: [{ text: 'Angebot', path: 'Kröger.md', line: 3 }] });
    expect(index.contribution('Fair.md')?.event?.linked.map(({ target }) => target)).toEqual(['Kröger']);
    expect(index.contribution('Recipe.md')).toBeNull();
  });
});

describe('settings that change before the start', () => {
  it('hold from the start', async () => {
    const app = new MemoryApp({ 'Kröger.md': '---\ntype: partner\ntags: [supplier]\n---\n' });
    await app.settings.update({ groupCadences: [{ by: 'tag', name: 'supplier', cadence: '6 weeks' }] });
    await app.use.applySettings();
    await app.use.keeper.start();
    expect(app.use.keeper.current.partner('Kröger.md')?.groupCadence).toMatchObject({ by: 'tag', tag: 'supplier' });
  });
});

describe('a vault in which there is nobody', () => {
  it('is told of when it has been gone through', async () => {
    const app = new MemoryApp({ 'Recipe.md': 'Flour\n' });
    expect(app.use.keeper.reading).toBe(true);
    const told: boolean[] = [];
    app.use.keeper.onChange(() => told.push(app.use.keeper.reading));
    await app.use.keeper.start();
    expect(told).toEqual([false]);
  });
});

describe('journals', () => {
  it('count for those they name from the start, and follow what is written, renamed and removed', async () => {
    const app = await MemoryApp.start({
      'Kröger.md': '---\ntype: partner\ncadence: 6 weeks\n---\n',
      'Anna.md': '---\ntype: person\npartner: Kröger\n---\n',
      'Meetings/2026-10-12 Stand.md': '---\ntype: meeting\n---\nWith [[Anna]]\n',
      'Daily/2026-10-14.md': '- Anruf bei [[Kröger]]: Preise\n',
      'Daily/2026-10-15.md': 'About [[Kröger]]\n',
      '2026-10-16.md': '- Anruf bei [[Kröger]]: no daily note, by its folder\n',
      'Recipes.md': '- [[Flour]]\n',
    });
    const days = (): string[] => (app.use.keeper.current.partner('Kröger.md')?.interactions ?? []).map((counted) => `${formatDay(counted.day)} ${counted.source}`);
    expect(days()).toEqual(['2026-10-14 daily', '2026-10-12 meeting']);
    expect(app.vault.reads).toBe(2);
    app.vault.write('Daily/2026-10-15.md', '- 9:00 mail to [[Anna]]: prices\n');
    expect(days()).toEqual(['2026-10-15 daily', '2026-10-14 daily', '2026-10-12 meeting']);
    app.vault.write('Daily/2026-10-15.md', 'Nothing\n');
    app.vault.write('Anna.md', '---\ntype: person\n---\n');
    expect(days()).toEqual(['2026-10-14 daily']);
    app.vault.rename('Daily/2026-10-14.md', 'Daily/2026-10-20.md');
    await vi.waitFor(() => expect(days()).toEqual(['2026-10-20 daily']));
    app.vault.write('Daily/2026-10-20.md', 'gone');
    expect(days()).toEqual([]);
  });
});
