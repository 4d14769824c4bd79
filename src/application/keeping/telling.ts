import type { Pacing } from '../ports/pacing';
import type { LiveIndex } from './live-index';
import type { Follower } from './news';
import { Slices } from './slices';

/** How long the views may lag behind while an index is being filled: each telling draws the whole list anew. */
const TELL_EVERY_MILLISECONDS = 200;

/** @param byUs whether we wrote some of it ourselves. */
export type ChangeListener = (changed: ReadonlySet<string>, byUs: boolean) => void;

/** Has the followers, and then the views, hear of what changed in the index that is shown. */
export class Telling {
  private readonly listeners = new Set<ChangeListener>();
  private readonly progressListeners = new Set<() => void>();
  private readonly followers: Follower[] = [];
  /** What the views know. True at first: until they are told of anything, they take it that notes are being read. */
  private wasReading = true;
  private lastTold = Number.NEGATIVE_INFINITY;
  /** Whether something that we wrote is among what the views are to be told. */
  private hasOurs = false;
  /** How many there are who write several notes just now. */
  private heldBackBy = 0;

  constructor(
    private readonly pacing: Pacing,
    private readonly shown: () => LiveIndex,
  ) {}

  /** Calls back with the notes that changed and the partners whose picture did. Returns how to stop. */
  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls back whenever more may have been read. Returns how to stop. */
  onProgress(listener: () => void): () => void {
    this.progressListeners.add(listener);
    return () => this.progressListeners.delete(listener);
  }

  addFollower(follower: Follower): void {
    this.followers.push(follower);
  }

  /** We wrote some of what the views are told next. */
  addOurs(): void {
    this.hasOurs = true;
  }

  /** Whether the views have not been told of anything for a while. */
  get isDue(): boolean {
    return this.pacing.now() - this.lastTold >= TELL_EVERY_MILLISECONDS;
  }

  /**
   * Has the followers make themselves ready where much has changed, before the views are told of it; and once more as
   * long as much has changed meanwhile, as where notes are still being read.
   */
  async prepare(live: LiveIndex, slices: Slices): Promise<void> {
    while ((await live.news.prepare(this.followers, live.index, slices)) && live === this.shown()) live.news.takeOver(this.followers);
  }

  /** Has the followers hear of what changed: whoever asks them gets what is true by now. Returns whether there is anything to tell the views. */
  haveFollowersHear(): boolean {
    const { news, isReading } = this.shown();
    news.haveFollow(this.followers);
    return !news.isEmpty || isReading !== this.wasReading;
  }

  async prepareAndTell(): Promise<void> {
    try {
      await this.prepare(this.shown(), new Slices(this.pacing));
    } finally {
      this.tell();
    }
  }

  tell(): void {
    this.lastTold = this.pacing.now();
    for (const listener of this.progressListeners) listener();
    const { news, isFilled, isReading } = this.shown();
    if (!news.canBeTold || this.heldBackBy > 0) {
      news.haveFollow(this.followers);
      return;
    }
    // A list of half the partners helps nobody, and drawing it takes as long as waiting for the rest.
    if (isReading === this.wasReading && (news.isEmpty || !isFilled)) {
      // What we wrote may have been of no concern: what others change next is not ours.
      if (news.isEmpty) this.hasOurs = false;
      return;
    }
    this.wasReading = isReading;
    const changed = news.handOut(this.followers);
    const { hasOurs } = this;
    this.hasOurs = false;
    for (const listener of this.listeners) listener(changed, hasOurs);
  }

  /** Tells the views of all that comes of it in one, when it is done. Whoever asks before gets what is true by then. */
  async together<Result>(act: () => Promise<Result>): Promise<Result> {
    this.heldBackBy += 1;
    try {
      return await act();
    } finally {
      this.heldBackBy -= 1;
      this.tell();
    }
  }
}
