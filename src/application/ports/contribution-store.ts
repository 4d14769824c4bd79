/** Some of the parsed notes as they are kept between starts. */
export interface StoredShard {
  /** What made them: the program's version and the settings that shape reading. From anything else they are of no use. */
  readonly madeBy: string;
  /** The parsed notes, each with what its file was like when it was read. */
  readonly notes: string;
  /** A mark of `notes`, by which damage is noticed. */
  readonly check: string;
}

/** The store gave no answer in the time that a start can wait for. What is in it may be whole all the same. */
export class StoreTooSlow extends Error {}

/**
 * Keeps parsed notes on this device, so that a start need not read them again. Nothing depends on it: what is lost
 * here is read from the notes, and every call may fail.
 */
export interface ContributionStore {
  /**
   * Every shard by its number, as it was found: nobody has looked whether it is whole.
   *
   * @throws {StoreTooSlow} where it did not answer in time
   */
  load(): Promise<ReadonlyMap<number, unknown>>;
  /** Replaces some shards, all of them or none; the others stay as they are. */
  save(shards: ReadonlyMap<number, StoredShard>): Promise<void>;
  /** Throws everything away. */
  drop(): Promise<void>;
}
