import { StoreTooSlow, type ContributionStore, type StoredShard } from '../ports/contribution-store';
import type { NoteStamp } from '../ports/note-source';
import type { Slices } from './slices';
import { pack, unpack, type PackedContribution } from './packed-contribution';
import type { Contribution } from '../../domain/contribution';

/**
 * Over how many shards notes are spread, by their path: few enough to be read in a moment, enough that a change
 * writes little anew.
 */
const SHARDS = 256;

/** How many shards are written together, as every writing has to wait for the disk; and from how many characters on no other is added, as handing them over takes its time. */
const WRITTEN_TOGETHER = 32;
const LENGTH_TOGETHER = 200_000;

/** A note as it stands in a shard: path, when it was modified, its size, and what it says; `null` where it is none of ours. */
type StoredNote = readonly [path: string, modified: number, size: number, packed: PackedContribution | null];

/** A note as it was read at an earlier start, with the stamp of its file. */
export interface RememberedNote extends NoteStamp {
  /** Whether it was made another way, by other sources or under other settings: then nothing holds but what its file was like. */
  readonly isOutdated: boolean;
  /** `null` where it is none of ours. */
  readonly contribution: Contribution | null;
}

/** The same notes where what is made of them has become another meanwhile. */
export function outdated(remembered: ReadonlyMap<string, RememberedNote>): ReadonlyMap<string, RememberedNote> {
  return new Map([...remembered].map(([path, note]) => [path, { ...note, isOutdated: true, contribution: null }]));
}

/**
 * The parsed notes that are kept between starts: knows for each note what its file was like when it was read, and
 * which shards have to be written anew. Whatever goes wrong with the store, the notes are read instead.
 */
export class StoredNotes {
  private readonly shards = Array.from({ length: SHARDS }, () => new Map<string, NoteStamp>());
  private readonly changed = new Set<number>();
  private saving: Promise<void> | null = null;
  /** What was recorded while what is stored is being loaded: it is newer. */
  private recordedMeanwhile: Set<string> | null = null;
  /** Counts how often everything was read anew, so that a saving of what was read before ends. */
  private generation = 0;

  constructor(private store: ContributionStore | null) {}

  /** Whether anything is kept at all. */
  get isKept(): boolean {
    return this.store !== null;
  }

  /** What is there from earlier starts, by path; of what was made another way only what the files were like. */
  async load(madeBy: string, slices: Slices): Promise<Map<string, RememberedNote>> {
    const remembered = new Map<string, RememberedNote>();
    if (this.store === null) return remembered;
    const newer = (this.recordedMeanwhile = new Set());
    try {
      for (const [number, shard] of await this.store.load()) {
        if (slices.isOver) await slices.rest();
        const read = readShard(shard);
        const isOutdated = read?.madeBy !== madeBy;
        if (isOutdated) this.changed.add(number);
        await slices.forEach(read?.notes ?? [], ([path, modified, size, packed]) => {
          if (!isOutdated && !newer.has(path)) this.shards[number]?.set(path, { modified, size });
          remembered.set(path, { modified, size, isOutdated, contribution: isOutdated || packed === null ? null : unpack(path, packed) });
        });
      }
    } catch (error) {
      // On a slow device the next start may find it in time: it is left as it is.
      if (error instanceof StoreTooSlow) this.store = null;
      else await this.dropStore();
    }
    this.recordedMeanwhile = null;
    return remembered;
  }

  /** A note was read to its end, from a file like this; without a stamp it was not, or is gone. */
  record(path: string, stamp: NoteStamp | null): void {
    if (this.store === null) return;
    const number = shardOf(path);
    const shard = this.shards[number];
    const known = shard?.get(path);
    if (stamp === null) shard?.delete(path);
    else shard?.set(path, stamp);
    this.recordedMeanwhile?.add(path);
    if (known !== undefined || stamp !== null || this.recordedMeanwhile !== null) this.changed.add(number);
  }

  /** Everything will be read anew: nothing that was recorded holds. */
  forgetAll(): void {
    this.generation += 1;
    for (const [number, shard] of this.shards.entries()) {
      if (shard.size > 0) this.changed.add(number);
      shard.clear();
    }
  }

  /** Writes the shards that changed, one after the other; at most one such run at a time. */
  save(madeBy: string, contributionOf: (path: string) => Contribution | null, slices: Slices): Promise<void> {
    this.saving ??= this.saveChanged(madeBy, contributionOf, slices).finally(() => (this.saving = null));
    return this.saving;
  }

  private async saveChanged(madeBy: string, contributionOf: (path: string) => Contribution | null, slices: Slices): Promise<void> {
    const { generation } = this;
    while (this.changed.size > 0) {
      const shards = new Map<number, StoredShard>();
      let length = 0;
      for (const number of this.changed) {
        if (shards.size === WRITTEN_TOGETHER || length >= LENGTH_TOGETHER) break;
        this.changed.delete(number);
        const shard = await this.writeShard(number, madeBy, contributionOf, slices);
        if (generation !== this.generation) return;
        shards.set(number, shard);
        length += shard.notes.length;
      }
      if (slices.isOver) await slices.rest();
      try {
        await this.store?.save(shards);
      } catch {
        // No room, or closed for another window's sake: what is there stays right, and the rest is read at the next start.
        this.store = null;
        return;
      }
    }
  }

  /** A note that changes while its shard is put together makes the shard one that has changed again. */
  private async writeShard(number: number, madeBy: string, contributionOf: (path: string) => Contribution | null, slices: Slices): Promise<StoredShard> {
    const entries: StoredNote[] = [];
    await slices.forEach(this.shards[number] ?? [], ([path, { modified, size }]) => {
      const contribution = contributionOf(path);
      entries.push([path, modified, size, contribution === null ? null : pack(contribution)]);
    });
    const notes = JSON.stringify(entries);
    if (slices.isOver) await slices.rest();
    return { madeBy, notes, check: checksum(notes) };
  }

  private async dropStore(): Promise<void> {
    try {
      await this.store?.drop();
    } catch {
      this.store = null;
    }
  }
}

/** What is in a shard, and what made it; `null` where it is damaged. */
function readShard(shard: unknown): { readonly madeBy: unknown; readonly notes: readonly StoredNote[] } | null {
  if (typeof shard !== 'object' || shard === null) return null;
  const { madeBy, notes, check }: Partial<Record<keyof StoredShard, unknown>> = shard;
  if (typeof notes !== 'string' || check !== checksum(notes)) return null;
  try {
    const read: unknown = JSON.parse(notes);
    return Array.isArray(read) && read.every(isStoredNote) ? { madeBy, notes: read } : null;
  } catch {
    return null;
  }
}

/** Whether it may be a note of ours: what it says is looked at only where the very same sources made it. */
function isStoredNote(entry: unknown): entry is StoredNote {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number' && typeof entry[2] === 'number';
}

function shardOf(path: string): number {
  return hashOf(path) % SHARDS;
}

/** By which a shard is known to be whole: all of them are looked through at every start, so it is as short as will do. */
function checksum(text: string): string {
  return `${text.length}-${hashOf(text).toString(36)}`;
}

/** After FNV-1a (Fowler, Noll, Vo). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
