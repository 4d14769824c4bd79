import type { ContributionStore, StoredShard } from '../../src/application/ports/contribution-store';

/** A store that outlives the apps of a test, and counts what is written. */
export class MemoryStore implements ContributionStore {
  readonly shards = new Map<number, unknown>();
  writes = 0;
  drops = 0;
  /** What the next call fails with. */
  failure: Error | null = null;

  async load(): Promise<ReadonlyMap<number, unknown>> {
    this.failIfAsked();
    return new Map(this.shards);
  }

  async save(shards: ReadonlyMap<number, StoredShard>): Promise<void> {
    this.failIfAsked();
    this.writes += shards.size;
    for (const [number, shard] of shards) this.shards.set(number, structuredClone(shard));
  }

  async drop(): Promise<void> {
    this.failIfAsked();
    this.drops += 1;
    this.shards.clear();
  }

  private failIfAsked(): void {
    if (this.failure !== null) throw this.failure;
  }
}
