import 'fake-indexeddb/auto';
import { setImmediate } from 'node:timers';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreTooSlow } from '../../src/application/ports/contribution-store';
import { IndexedContributionStore } from '../../src/obsidian/indexed-contribution-store';
import { MemoryApp, MemoryVault } from '../support/memory-vault';

beforeEach(() => vi.stubGlobal('window', globalThis));
afterEach(() => vi.unstubAllGlobals());

const NOTES = {
  'Kröger.md': '---\ntype: partner\n---\n## Contact log\n- 2026-11-02 call: prices\n',
  'Brandt.md': '---\ntype: partner\n---\n## Contact log\n- 2026-11-09 mail: drawings\n',
};

/** The app's storage for one vault. */
function newVaultStorage(): { loadLocalStorage(key: string): unknown; saveLocalStorage(key: string, data: unknown): void } {
  const kept = new Map<string, unknown>();
  return { loadLocalStorage: (key) => kept.get(key) ?? null, saveLocalStorage: (key, data) => void (data === null ? kept.delete(key) : kept.set(key, data)) };
}

const shard = (notes: string) => ({ madeBy: 'us', notes, check: notes });

async function openAndSave(vault: MemoryVault, store: IndexedContributionStore): Promise<MemoryApp> {
  const app = new MemoryApp(vault, { store });
  await app.use.keeper.start();
  await app.use.keeper.save();
  return app;
}

describe('the store in IndexedDB', () => {
  it('gives back every shard, however many there are', async () => {
    const app = newVaultStorage();
    const store = new IndexedContributionStore(app);
    await store.save(new Map(Array.from({ length: 40 }, (_, number) => [number, shard(String(number))])));
    await store.save(new Map([[7, shard('again')]]));
    const loaded = await new IndexedContributionStore(app).load();
    expect([...loaded.keys()]).toEqual(Array.from({ length: 40 }, (_, number) => number));
    expect(loaded.get(7)).toEqual(shard('again'));
    expect((await new IndexedContributionStore(newVaultStorage()).load()).size).toBe(0);
  });

  it('keeps the notes of a vault from one start to the next', async () => {
    const [app, vault] = [newVaultStorage(), new MemoryVault(NOTES)];
    await openAndSave(vault, new IndexedContributionStore(app));
    const { reads } = vault;
    const second = await openAndSave(vault, new IndexedContributionStore(app));
    expect(vault.reads).toBe(reads);
    expect([...second.use.keeper.current.partners()].map(({ interactions }) => interactions[0]?.text).sort()).toEqual(['drawings', 'prices']);
  });

  it('is shared by two windows without harm: the last one to write has its say, and nothing wrong is believed', async () => {
    const [app, vault] = [newVaultStorage(), new MemoryVault(NOTES)];
    const [one, other] = [await openAndSave(vault, new IndexedContributionStore(app)), await openAndSave(vault, new IndexedContributionStore(app))];
    vault.write('Kröger.md', NOTES['Kröger.md'].replace('prices', 'the hall'));
    await Promise.all([one.use.keeper.save(), other.use.keeper.save()]);
    // A window that has heard of nothing writes what it knew.
    other.use.keeper.stop();
    vault.write('Brandt.md', NOTES['Brandt.md'].replace('drawings', 'the roof, and more'));
    await one.use.keeper.save();
    await other.use.keeper.save();
    const third = await openAndSave(vault, new IndexedContributionStore(app));
    expect([...third.use.keeper.current.partners()].map(({ interactions }) => interactions[0]?.text).sort()).toEqual(['the hall', 'the roof, and more']);
  });

  it('stands in nobody’s way: whoever wants to change or delete it gets it at once', async () => {
    const app = newVaultStorage();
    const [one, other] = [new IndexedContributionStore(app), new IndexedContributionStore(app)];
    await one.save(new Map([[1, shard('one')]]));
    expect((await other.load()).size).toBe(1);
    await one.drop();
    await expect(other.save(new Map([[2, shard('other')]]))).rejects.toThrow();
    expect((await new IndexedContributionStore(app).load()).size).toBe(0);
  });

  it('is begun anew where the database is another than ours', async () => {
    const [app, vault] = [newVaultStorage(), new MemoryVault(NOTES)];
    app.saveLocalStorage('jour-fixe-store', 'strange');
    (await openDB('jour-fixe-strange', 1, { upgrade: (database) => void database.createObjectStore('something else') })).close();
    const first = await openAndSave(vault, new IndexedContributionStore(app));
    expect([...first.use.keeper.current.partners()]).toHaveLength(2);
    const { reads } = vault;
    await openAndSave(vault, new IndexedContributionStore(app));
    expect(vault.reads).toBe(reads);
  });

  it('is left as it is where it does not open in time', async () => {
    const [app, vault] = [newVaultStorage(), new MemoryVault(NOTES)];
    await openAndSave(vault, new IndexedContributionStore(app));
    const deleting = vi.spyOn(indexedDB, 'deleteDatabase');
    const opening = vi.spyOn(indexedDB, 'open').mockReturnValue(Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } }) as IDBOpenDBRequest);
    vi.stubGlobal('setTimeout', (late: () => void) => void queueMicrotask(late));
    const slow = await openAndSave(vault, new IndexedContributionStore(app));
    vi.unstubAllGlobals();
    vi.stubGlobal('window', globalThis);
    opening.mockRestore();
    expect([...slow.use.keeper.current.partners()]).toHaveLength(2);
    expect(deleting).not.toHaveBeenCalled();
    const { reads } = vault;
    await openAndSave(vault, new IndexedContributionStore(app));
    expect(vault.reads).toBe(reads);
  });

  it('is not waited for where it opens and then does not answer', async () => {
    const app = newVaultStorage();
    await new IndexedContributionStore(app).save(new Map([[1, shard('one')]]));
    const asked = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockReturnValue(Object.create(IDBRequest.prototype, { addEventListener: { value: () => undefined } }) as IDBRequest<unknown[]>);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const refused = expect(new IndexedContributionStore(app).load()).rejects.toBeInstanceOf(StoreTooSlow);
    while (asked.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(2_000);
    await refused;
    vi.useRealTimers();
    asked.mockRestore();
    expect((await new IndexedContributionStore(app).load()).size).toBe(1);
  });

  it('is done without where there is none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const vault = new MemoryVault(NOTES);
    const app = await openAndSave(vault, new IndexedContributionStore(newVaultStorage()));
    expect([...app.use.keeper.current.partners()]).toHaveLength(2);
  });
});
