import { describe, expect, it } from 'vitest';
import { StoredSettings, UNREADABLE, type SettingsFile } from '../../src/application/settings-store';
import { parseCadence } from '../../src/notes/values/cadence-value';

/** A file in memory on a disk that becomes faster with every write, so that unordered writes overtake each other. */
class SlowFile implements SettingsFile {
  private delay = 30;

  constructor(public content: unknown) {}

  read(): Promise<unknown> {
    return Promise.resolve(this.content);
  }

  async write(stored: unknown): Promise<void> {
    this.delay -= 10;
    for (let waited = 0; waited < this.delay; waited += 1) await Promise.resolve();
    this.content = stored;
  }
}

async function opened(file: SettingsFile): Promise<StoredSettings> {
  const store = new StoredSettings(file, (text) => parseCadence(text) !== null);
  await store.load();
  return store;
}

describe('the store of settings', () => {
  it('takes a change at once and tells everybody', async () => {
    const file = new SlowFile({ version: 1, nowSize: 3 });
    const store = await opened(file);
    const seen: number[] = [];
    const stop = store.onChange((settings) => seen.push(settings.nowSize));
    const update = store.update({ nowSize: 4 });
    expect(store.current().nowSize).toBe(4);
    await update;
    expect(file.content).toEqual({ version: 1, nowSize: 4 });
    stop();
    await store.update({ nowSize: 5 });
    expect(seen).toEqual([4]);
  });

  it('ends with the last of several changes in quick succession', async () => {
    const file = new SlowFile(null);
    const store = await opened(file);
    const updates = [store.update({ nowSize: 4 }), store.update({ moveWeekends: false }), store.update({ nowSize: 6 })];
    await Promise.all(updates);
    expect(file.content).toEqual({ version: 1, nowSize: 6, moveWeekends: false });
  });

  it('knows what the file says in the end, where somebody chooses something while it is being read anew', async () => {
    const file = new SlowFile({ version: 1, nowSize: 3 });
    const store = await opened(file);
    file.content = { version: 1, nowSize: 3, moveWeekends: false };
    const loaded = store.load();
    const updated = store.update({ nowSize: 4 });
    await Promise.all([loaded, updated]);
    expect(store.current().nowSize).toBe(4);
    expect(store.current()).toEqual((await opened(file)).current());
  });

  it('forgets a problem once the setting is chosen anew', async () => {
    const file = new SlowFile({ nowSize: 'many', logOrder: 'sideways' });
    const store = await opened(file);
    expect(store.problems().map((problem) => problem.key)).toEqual(['logOrder', 'nowSize']);
    await store.update({ nowSize: 4 });
    expect(store.problems().map((problem) => problem.key)).toEqual(['logOrder']);
  });

  it('says when a change could not be stored, keeps it in force, and goes on', async () => {
    let isFull = true;
    const written: unknown[] = [];
    const store = await opened({
      read: () => Promise.resolve(null),
      write: (stored) => (isFull ? Promise.reject(new Error('disk full')) : Promise.resolve(void written.push(stored))),
    });
    await expect(store.update({ nowSize: 4 })).rejects.toThrow('disk full');
    expect(store.current().nowSize).toBe(4);
    isFull = false;
    await store.update({ moveWeekends: false });
    expect(written).toEqual([{ version: 1, nowSize: 4, moveWeekends: false }]);
  });

  it('takes over what another device has stored', async () => {
    const file = new SlowFile({ nowSize: 3 });
    const store = await opened(file);
    file.content = { nowSize: 8 };
    await store.load();
    expect(store.current().nowSize).toBe(8);
  });

  it('keeps what it knew where the file cannot be read, says so, and writes all of it when something is chosen', async () => {
    const file = new SlowFile({ version: 1, nowSize: 3, someday: true });
    const store = await opened(file);
    file.content = UNREADABLE;
    await store.load();
    expect(store.current().nowSize).toBe(3);
    expect(store.problems()).toMatchObject([{ key: 'all', code: 'unreadable' }]);
    await store.update({ moveWeekends: false });
    expect(file.content).toEqual({ version: 1, nowSize: 3, someday: true, moveWeekends: false });
    expect(store.problems()).toEqual([]);
  });

  it('starts with the original settings where the file cannot be read, and says so', async () => {
    const store = await opened(new SlowFile(UNREADABLE));
    expect(store.current()).toEqual((await opened(new SlowFile(null))).current());
    expect(store.problems()).toMatchObject([{ key: 'all', code: 'unreadable' }]);
  });
});
