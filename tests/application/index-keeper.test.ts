import { describe, expect, it } from 'vitest';
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
