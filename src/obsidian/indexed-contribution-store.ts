import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { App } from 'obsidian';
import { StoreTooSlow, type ContributionStore, type StoredShard } from '../application/ports/contribution-store';

/** Under which the name of this vault's database is kept; names of vaults are no names, as two vaults may share one. */
const KEY = 'jour-fixe-store';

/** A database that does not open, or does not answer, by then is done without until the next start: no longer does a start wait for it. */
const PATIENCE_MILLISECONDS = 1_500;

/** As many shards as are taken out of the database at once, so that none of it takes long. */
const SHARDS_TOGETHER = 32;

interface Schema extends DBSchema {
  readonly shards: { key: number; value: StoredShard };
}

/** Keeps parsed notes in the browser's IndexedDB, in a database of this vault on this device. */
export class IndexedContributionStore implements ContributionStore {
  private opened: Promise<IDBPDatabase<Schema>> | null = null;

  constructor(private readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>) {}

  async load(): Promise<ReadonlyMap<number, unknown>> {
    const shards = new Map<number, unknown>();
    const database = await this.open();
    for (let last = -1; ; ) {
      const after = IDBKeyRange.lowerBound(last, true);
      const transaction = database.transaction('shards');
      const answer = Promise.all([transaction.store.getAllKeys(after, SHARDS_TOGETHER), transaction.store.getAll(after, SHARDS_TOGETHER)]);
      const [keys, values] = await within(PATIENCE_MILLISECONDS, answer);
      for (const [position, key] of keys.entries()) shards.set(key, values[position]);
      if (keys.length < SHARDS_TOGETHER) return shards;
      last = keys[keys.length - 1] ?? last;
    }
  }

  async save(shards: ReadonlyMap<number, StoredShard>): Promise<void> {
    const transaction = (await this.open()).transaction('shards', 'readwrite');
    const puts = [...shards].map(([number, shard]) => transaction.store.put(shard, number));
    await Promise.all([...puts, transaction.done]);
  }

  async drop(): Promise<void> {
    const name = this.name();
    const opened = this.opened;
    this.opened = null;
    (await opened?.catch(() => null))?.close();
    this.app.saveLocalStorage(KEY, null);
    await within(PATIENCE_MILLISECONDS, deleteDB(name));
  }

  /** Opens the database once; after it was closed for somebody else's sake, not again. */
  private open(): Promise<IDBPDatabase<Schema>> {
    this.opened ??= within(
      PATIENCE_MILLISECONDS,
      openDB<Schema>(this.name(), 1, {
        upgrade: (database) => void database.createObjectStore('shards'),
        // Another window wants to change or delete it: it need not wait for us.
        blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
      }),
    );
    return this.opened;
  }

  private name(): string {
    const known: unknown = this.app.loadLocalStorage(KEY);
    const id = typeof known === 'string' && known !== '' ? known : window.crypto.randomUUID();
    if (id !== known) this.app.saveLocalStorage(KEY, id);
    return `jour-fixe-${id}`;
  }
}

/** An answer that is there already is taken, though the page was too busy to see it in time. */
function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  const tooLate = new Promise<never>((_, reject) => {
    const giveUp = (): void => reject(new StoreTooSlow(`The database did not answer within ${milliseconds} ms.`));
    window.setTimeout(() => window.setTimeout(giveUp), milliseconds);
  });
  return Promise.race([promise, tooLate]);
}
