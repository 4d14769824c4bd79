import type { Pacing } from '../ports/pacing';
import { findText, type FoundText } from './found-text';
import { guarded } from './guarded';
import { LiveIndex, type LiveIndexMeans } from './live-index';
import { Slices } from './slices';
import type { NotePaths } from './note-paths';
import type { RememberedNote } from './stored-notes';
import type { Telling } from './telling';
import type { ReadingProgress, UnreadNote } from './unread-notes';

/** What a filling needs. */
export interface FillMeans extends LiveIndexMeans {
  readonly pacing: Pacing;
  /** Every note there is. */
  readonly paths: NotePaths;
  /** What reads the notes, and by which rules: what another reads may say something else. */
  readonly madeBy: string;
}

/**
 * The way of an index from empty to complete: first every note as it is remembered, or as far as its metadata tells;
 * then the texts that matter, some at a time. Changes may come at any moment, and are newer than what is found on the
 * way.
 */
export class IndexFill {
  readonly live: LiveIndex;
  private reading: Promise<void> | null = null;

  constructor(private readonly means: FillMeans) {
    this.live = new LiveIndex(means);
  }

  get madeBy(): string {
    return this.means.madeBy;
  }

  get progress(): ReadingProgress | null {
    return this.live.isFilled ? this.live.unread.progress : null;
  }

  /** Whether texts are being read: then those that come to be read meanwhile are as well. */
  get isReadingTexts(): boolean {
    return this.reading !== null;
  }

  /** Takes in all notes, a slice at a time, as far as they are known without their texts, and puts the partners together. */
  async lookThrough(remembered: ReadonlyMap<string, RememberedNote>): Promise<void> {
    const { live } = this;
    const { source, paths, stored, pacing } = this.means;
    const slices = new Slices(pacing);
    for (const path of source.paths()) {
      if (slices.isOver) await slices.rest();
      if (live.isStopped) return;
      if (live.hasChangedEarly(path)) continue;
      guarded(() => live.lookAt(path, remembered.get(path)));
    }
    for (const path of remembered.keys()) {
      if (slices.isOver) await slices.rest();
      if (!paths.has(path)) stored.record(path, null);
    }
    live.endLookingThrough();
    await this.settle(slices);
    if (!live.isStopped) live.endFilling();
  }

  /**
   * Reads the texts that matter. Resolves when none is left. Only when telling is due, and at the end, the partners
   * that changed are put together: until then the next text may change them again.
   */
  async readTexts(telling: Telling): Promise<void> {
    const { live } = this;
    while (live.isFilled && live.hasUnread && !live.isStopped) {
      this.reading ??= this.readUnread(telling).finally(() => (this.reading = null));
      await this.reading;
    }
  }

  private async readUnread(telling: Telling): Promise<void> {
    const { live } = this;
    const { source, pacing } = this.means;
    // Kept from one handful to the next: texts that need not be fetched from a disk come without the app getting a turn.
    const slices = new Slices(pacing);
    const find = async (unread: UnreadNote): Promise<readonly [UnreadNote, FoundText]> => [unread, await findText(source, unread.path)];
    const fetch = (): Promise<(readonly [UnreadNote, FoundText])[]> => Promise.all(live.unread.next(pacing.readTogether).map(find));
    // While one handful is being read, the next is on its way.
    for (let coming = fetch(); live.hasUnread; ) {
      const found = await coming;
      coming = fetch();
      for (const [unread, text] of found) {
        if (slices.isOver) await slices.rest();
        if (live.isStopped) return;
        guarded(() => live.takeText(unread, text));
      }
      const isLast = !live.hasUnread;
      if (!isLast && !telling.isDue) continue;
      await this.settle(slices);
      if (live.isStopped) return;
      if (!isLast) await telling.prepareAndTell();
    }
  }

  private async settle(slices: Slices): Promise<void> {
    await slices.toEnd((mayGoOn) => this.live.isStopped || this.live.settle(mayGoOn));
  }
}
