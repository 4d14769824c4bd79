import type { Pacing } from '../ports/pacing';
import { findText, type FoundText } from './found-text';
import { guarded } from './guarded';
import { KeptIndex, type KeptBy } from './kept-index';
import { Slices } from './slices';
import type { RememberedNote } from './stored-notes';
import type { ReadingProgress, UnreadNote } from './unread-notes';

/** What a filling needs. */
export interface FillMeans extends KeptBy {
  readonly pacing: Pacing;
  /** Every note there is. */
  readonly known: ReadonlySet<string>;
}

/** Whether those who look at the index should hear of it again while it is being filled, and how they do. */
export interface Telling {
  isDue(): boolean;
  tell(): Promise<void>;
}

/**
 * The way of an index from empty to complete: first every note as it is remembered, or as far as its metadata tells;
 * then the texts that matter, some at a time. Changes may come at any moment, and are newer than what is found on the
 * way.
 */
export class IndexFill {
  readonly kept: KeptIndex;
  private reading: Promise<void> | null = null;

  constructor(private readonly means: FillMeans) {
    this.kept = new KeptIndex(means);
  }

  get progress(): ReadingProgress | null {
    return this.kept.isFilled ? this.kept.unread.progress : null;
  }

  /** Takes in all notes, a slice at a time, as far as they are known without their texts, and puts the partners together. */
  async lookThrough(remembered: ReadonlyMap<string, RememberedNote>): Promise<void> {
    const { kept } = this;
    const { source, known, stored, pacing } = this.means;
    const slices = new Slices(pacing);
    for (const path of source.paths()) {
      if (slices.isOver) await slices.rest();
      if (kept.isStopped) return;
      if (kept.hasChangedEarly(path)) continue;
      guarded(() => kept.lookAt(path, remembered.get(path)));
    }
    for (const path of remembered.keys()) {
      if (slices.isOver) await slices.rest();
      if (!known.has(path)) stored.record(path, null);
    }
    kept.endLookingThrough();
    await this.settle(slices);
    if (!kept.isStopped) kept.endFilling();
  }

  /**
   * Reads the texts that matter. Resolves when none is left. Only when telling is due, and at the end, the partners
   * that changed are put together: until then the next text may change them again.
   */
  async readTexts(telling: Telling): Promise<void> {
    if (!this.kept.isFilled || !this.kept.hasUnread) return;
    this.reading ??= this.readUnread(telling).finally(() => (this.reading = null));
    await this.reading;
  }

  private async readUnread(telling: Telling): Promise<void> {
    const { kept } = this;
    const { source, pacing } = this.means;
    // Kept from one handful to the next: texts that need not be fetched from a disk come without the app getting a turn.
    const slices = new Slices(pacing);
    const find = async (unread: UnreadNote): Promise<readonly [UnreadNote, FoundText]> => [unread, await findText(source, unread.path)];
    const fetch = (): Promise<(readonly [UnreadNote, FoundText])[]> => Promise.all(kept.unread.next(pacing.readTogether).map(find));
    // While one handful is being read, the next is on its way.
    for (let coming = fetch(); kept.hasUnread; ) {
      const found = await coming;
      coming = fetch();
      for (const [unread, text] of found) {
        if (slices.isOver) await slices.rest();
        if (kept.isStopped) return;
        guarded(() => kept.takeText(unread, text));
      }
      const isLast = !kept.hasUnread;
      if (!isLast && !telling.isDue()) continue;
      await this.settle(slices);
      if (kept.isStopped) return;
      if (!isLast) await telling.tell();
    }
  }

  private async settle(slices: Slices): Promise<void> {
    while (!this.kept.isStopped && !this.kept.settle(() => !slices.isOver)) await slices.rest();
  }
}
