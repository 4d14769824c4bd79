import type { ContributionStore, StoredShard } from '../../../src/application/ports/contribution-store';

/** Keeps shards as IndexedDB does: what is handed over is a copy, in both directions. */
export class StoreInNode implements ContributionStore {
  private readonly shards = new Map<number, StoredShard>();

  async load(): Promise<ReadonlyMap<number, StoredShard>> {
    return structuredClone(this.shards);
  }

  async save(shards: ReadonlyMap<number, StoredShard>): Promise<void> {
    for (const [number, shard] of structuredClone(shards)) this.shards.set(number, shard);
  }

  async drop(): Promise<void> {
    this.shards.clear();
  }
}
