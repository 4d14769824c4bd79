import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Partner } from '../../../src/domain/partner';
import { StoreTooSlow } from '../../../src/application/ports/contribution-store';
import { MemoryStore } from '../../support/memory-store';
import { MemoryApp, MemoryVault } from '../../support/memory-vault';

const NOTES = {
  'Kröger.md': '---\ntype: partner\n---\n## Contact log\n- 2026-11-02 call: prices\n',
  'Brandt.md': '---\ntype: partner\ncontacts: [Anna]\n---\n- [ ] offer\n',
  'Anna.md': '---\ntype: person\npartner: "[[Kröger]]"\n---\n## Contact log\n- 2026-11-09 mail: drawings\n',
  'Recipe.md': '- flour\n',
};

/** An app started, and closed again when everything was written. */
async function openAndClose(vault: MemoryVault, store: MemoryStore, readerVersion = '1'): Promise<MemoryApp> {
  const app = new MemoryApp(vault, { store, readerVersion });
  await app.use.keeper.start();
  await app.use.keeper.save();
  app.use.keeper.stop();
  return app;
}

function partnersOf(app: MemoryApp): Partner[] {
  return [...app.use.keeper.current.partners()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** What an app without a store makes of the vault. */
async function fromScratch(vault: MemoryVault): Promise<Partner[]> {
  const app = new MemoryApp(vault);
  await app.use.keeper.start();
  app.use.keeper.stop();
  return partnersOf(app);
}

describe('a start with a store', () => {
  it('reads no text that did not change, and writes nothing', async () => {
    const [vault, store] = [new MemoryVault(NOTES), new MemoryStore()];
    const first = await openAndClose(vault, store);
    expect(vault.reads).toBe(3);
    const { writes } = store;
    const second = await openAndClose(vault, store);
    expect(vault.reads).toBe(3);
    expect(store.writes).toBe(writes);
    expect(partnersOf(second)).toEqual(partnersOf(first));
    expect(second.use.keeper.reading).toBe(false);
  });

  it('does not read a daily note again that tells of nobody', async () => {
    const [vault, store] = [new MemoryVault({ 'Daily/2026-11-20.md': '- bought [[Milk]]\n' }), new MemoryStore()];
    await openAndClose(vault, store);
    const { reads } = vault;
    await openAndClose(vault, store);
    expect([reads, vault.reads]).toEqual([1, 1]);
  });

  it('reads what changed, and knows nothing of what was deleted', async () => {
    const [vault, store] = [new MemoryVault(NOTES), new MemoryStore()];
    await openAndClose(vault, store);
    vault.lay('Kröger.md', '---\ntype: partner\n---\n## Contact log\n- 2026-11-20 visit: the hall\n');
    vault.notes.delete('Brandt.md');
    const { reads } = vault;
    const second = await openAndClose(vault, store);
    expect(vault.reads).toBe(reads + 1);
    expect(partnersOf(second).map(({ name, interactions }) => [name, interactions.map(({ text }) => text)])).toEqual([['Kröger', ['the hall', 'drawings']]]);
    expect(JSON.stringify([...store.shards])).not.toContain('Brandt');
  });

  it('equals a rebuild, whatever happened between the starts', async () => {
    const paths = ['Kröger.md', 'Brandt.md', 'Anna.md', 'Recipe.md', 'New.md'];
    const texts = [...Object.values(NOTES), '---\ntype: cooperation\npartners: [Kröger, Brandt]\n---\n## Contact log\n- 2026-11-11 call\n', '---\ntype: [\n---\n', 'nothing\n'];
    const change = fc.record({ path: fc.constantFrom(...paths), text: fc.option(fc.constantFrom(...texts)), isOpen: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), async (days) => {
        const [vault, store] = [new MemoryVault(NOTES), new MemoryStore()];
        for (const changes of days) {
          const app = await openAndClose(vault, store);
          expect(partnersOf(app)).toEqual(await fromScratch(vault));
          // Some of it happens while the app runs, and is crashed out of; the rest while it is closed.
          const running = new MemoryApp(vault, { store });
          await running.use.keeper.start();
          for (const { path, text, isOpen } of changes) {
            if (text === null) vault.notes.delete(path);
            else if (isOpen) vault.write(path, text);
            else vault.lay(path, text);
          }
          running.use.keeper.stop();
        }
        expect(partnersOf(await openAndClose(vault, store))).toEqual(await fromScratch(vault));
      }),
      { numRuns: 40 },
    );
  });

  it.each<[string, (store: MemoryStore) => void]>([
    ['a shard of another shape', ({ shards }) => shards.forEach((_, number) => shards.set(number, 'what is this?'))],
    ['a text that was cut', ({ shards }) => shards.forEach((shard, number) => shards.set(number, { ...(shard as object), notes: '[["Kröger.md",' }))],
    ['a text that was altered', ({ shards }) => shards.forEach((shard, number) => shards.set(number, JSON.parse(JSON.stringify(shard).replaceAll('prices', 'PRICES').replaceAll('drawings', 'DRAWINGS').replaceAll('offer', 'OFFER').replaceAll('flour', '')) as unknown))],
    ['a store that cannot be opened', (store) => (store.failure = new Error('no leave'))],
  ])('does without %s', async (_, damage) => {
    const [vault, store] = [new MemoryVault(NOTES), new MemoryStore()];
    await openAndClose(vault, store);
    damage(store);
    expect(partnersOf(await openAndClose(vault, store))).toEqual(await fromScratch(vault));
  });

  it('leaves a store alone that answers too late, and finds it whole the next time', async () => {
    const [vault, store] = [new MemoryVault(NOTES), new MemoryStore()];
    await openAndClose(vault, store);
    const { writes } = store;
    vi.spyOn(store, 'load').mockRejectedValueOnce(new StoreTooSlow());
    expect(partnersOf(await openAndClose(vault, store))).toEqual(await fromScratch(vault));
    expect([store.drops, store.writes]).toEqual([0, writes]);
    const { reads } = vault;
    await openAndClose(vault, store);
    expect(vault.reads).toBe(reads);
  });

  it('believes nothing that another version made, or other settings, or that was read another way by the app', async () => {
    const [vault, store] = [new MemoryVault(NOTES), new MemoryStore()];
    await openAndClose(vault, store);
    await openAndClose(vault, store, '2');
    expect(vault.reads).toBe(6);
    vault.readBy = 'another app';
    await openAndClose(vault, store, '2');
    expect(vault.reads).toBe(9);
    const app = new MemoryApp(vault, { store, readerVersion: '2' });
    await app.settings.update({ logHeading: 'Gesagt' });
    app.use.rules.forget();
    await app.use.keeper.start();
    expect(vault.reads).toBe(12);
  });

  it('writes only the shards of what changed', async () => {
    const notes = Object.fromEntries(Array.from({ length: 400 }, (_, number) => [`P${number}.md`, `---\ntype: partner\n---\n## Contact log\n- 2026-11-02 call: ${number}\n`]));
    const [vault, store] = [new MemoryVault(notes), new MemoryStore()];
    const app = new MemoryApp(vault, { store });
    await app.use.keeper.start();
    await app.use.keeper.save();
    const { writes } = store;
    expect(writes).toBeLessThanOrEqual(256);
    vault.write('P7.md', '---\ntype: partner\n---\n');
    await app.use.keeper.save();
    expect(store.writes).toBe(writes + 1);
    await app.use.keeper.save();
    expect(store.writes).toBe(writes + 1);
  });

  it('keeps nothing of a text that is no longer what the file holds', async () => {
    const [vault, store] = [new MemoryVault(NOTES), new MemoryStore()];
    const app = new MemoryApp(vault, { store });
    await app.use.keeper.start();
    // The file is written again before the app tells of the first writing.
    const told = '---\ntype: partner\n---\n## Contact log\n- 2026-11-20 call: first\n';
    vault.write('Kröger.md', told);
    vault.lay('Kröger.md', `${told}- 2026-11-21 call: second\n`);
    await app.use.keeper.save();
    app.use.keeper.stop();
    const next = await openAndClose(vault, store);
    expect(partnersOf(next)).toEqual(await fromScratch(vault));
  });

  it('reads a note after all that somebody opens, as its file may only seem unchanged', async () => {
    const [vault, store] = [new MemoryVault(NOTES), new MemoryStore()];
    await openAndClose(vault, store);
    vault.notes.set('Kröger.md', (vault.notes.get('Kröger.md') ?? '').replace('prices', 'PRICES'));
    const app = new MemoryApp(vault, { store });
    await app.use.keeper.start();
    const text = (): string | undefined => app.use.keeper.current.partner('Kröger.md')?.interactions.at(-1)?.text;
    expect(text()).toBe('prices');
    await app.use.keeper.verify('Kröger.md');
    expect(text()).toBe('PRICES');
    const { reads } = vault;
    await app.use.keeper.verify('Kröger.md');
    await app.use.keeper.verify('Recipe.md');
    expect(vault.reads).toBe(reads + 1);
  });

  it('tells nobody of a note that somebody opens and that says what it said', async () => {
    const [vault, store] = [new MemoryVault(NOTES), new MemoryStore()];
    await openAndClose(vault, store);
    const app = new MemoryApp(vault, { store });
    await app.use.keeper.start();
    let told = 0;
    app.use.keeper.onChange(() => (told += 1));
    for (const path of vault.notes.keys()) await app.use.keeper.verify(path);
    expect(told).toBe(0);
    expect(vault.reads).toBeGreaterThan(0);
  });

  it('finds a note of ours in one that was none, even if its file seems unchanged', async () => {
    const text = '---\ntype: partner\n---\n';
    const [vault, store] = [new MemoryVault({ 'Kröger.md': text.replace('partner', 'recipes') }), new MemoryStore()];
    await openAndClose(vault, store);
    vault.notes.set('Kröger.md', text);
    const app = new MemoryApp(vault, { store });
    await app.use.keeper.start();
    await app.use.keeper.verify('Kröger.md');
    expect(partnersOf(app)).toHaveLength(1);
  });
});
