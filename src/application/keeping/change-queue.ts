import { pathsOf, type NoteChange } from '../ports/note-source';
import type { Pacing } from '../ports/pacing';
import { guarded } from './guarded';
import { SLICE_MILLISECONDS, Slices } from './slices';

/** How long changes may keep coming before what they mean is worked out, and the views are told. */
const LONGEST_SILENCE_MILLISECONDS = 1_000;

/** A change that comes so long after the last one has nothing to do with it. */
const ALONE_AFTER_MILLISECONDS = 50;

/** What is done with changes. */
export interface ChangeSteps {
  /** Takes one change in. */
  apply(change: NoteChange): void;
  /** Works out what the changes taken in mean, as long as it may; false when some is left. */
  settle(mayGoOn: () => boolean): boolean;
  /** Does what would take long when the views are told of much. */
  prepare(slices: Slices): Promise<void>;
  /** Has those hear of it who are asked what is true. Returns whether there is anything that the views are to be told. */
  haveFollowersHear(): boolean;
  /** Tells whoever shows the notes. */
  tell(): void;
}

/**
 * Takes changes in the order in which they come. One that comes alone is taken in at once, and the views are told with the
 * next frame. Many together, as a sync brings them, are taken in by slices between the frames; what they mean is worked
 * out, and the views are told, when it is over, and now and then where it goes on for long.
 */
export class ChangeQueue {
  /** In the order in which they came. A set, as the first of very many leave it one by one. */
  private readonly waiting = new Set<NoteChange>();
  private lastCame = Number.NEGATIVE_INFINITY;
  /** When the slice began in which changes may be taken in now. */
  private sliceBegan = 0;
  private isWorking = false;
  /** Something came to be known meanwhile that is to be told of with the rest. */
  private hasMore = false;
  private isStopped = false;

  constructor(
    private readonly pacing: Pacing,
    private readonly steps: ChangeSteps,
  ) {}

  add(change: NoteChange): void {
    const now = this.pacing.now();
    const isAlone = !this.isWorking && now - this.lastCame >= ALONE_AFTER_MILLISECONDS;
    this.lastCame = now;
    if (isAlone) {
      this.sliceBegan = now;
      guarded(() => this.steps.apply(change));
      if (!this.settle()) this.work();
      else if (this.steps.haveFollowersHear()) void this.tellSoon();
    } else {
      this.waiting.add(change);
      this.work();
    }
  }

  /** There is something to settle, which may take longer than the app may wait. */
  wake(): void {
    this.sliceBegan = this.pacing.now();
    if (this.settle()) this.steps.tell();
    else this.work();
  }

  /** Has the views be told of what came to be known meanwhile at the end of the work that is under way; false where none is. */
  tellsAlong(): boolean {
    this.hasMore = this.isWorking && !this.isStopped;
    return this.hasMore;
  }

  /** The notes of which something is still to be taken in. */
  *waitingFor(): Iterable<string> {
    for (const change of this.waiting) yield* pathsOf(change);
  }

  /** Takes in at once what waits about some notes: somebody is about to say something newer of them. */
  hurry(paths: readonly string[]): void {
    const meant = new Set(paths);
    const concerned: NoteChange[] = [];
    // From the last to the first: what was renamed had another name before that.
    for (const change of [...this.waiting].reverse()) {
      if (!pathsOf(change).some((path) => meant.has(path))) continue;
      concerned.push(change);
      this.waiting.delete(change);
      for (const path of pathsOf(change)) meant.add(path);
    }
    for (const change of concerned.reverse()) guarded(() => this.steps.apply(change));
  }

  stop(): void {
    this.isStopped = true;
    this.waiting.clear();
  }

  private settle(): boolean {
    return this.steps.settle(() => this.pacing.now() - this.sliceBegan < SLICE_MILLISECONDS);
  }

  /** With the next frame: what came alone may be the first of many, of which the views are told in one. */
  private async tellSoon(): Promise<void> {
    await this.pacing.nextFrame();
    if (!this.isWorking && !this.isStopped) this.steps.tell();
  }

  private work(): void {
    if (this.isWorking || this.isStopped) return;
    this.isWorking = true;
    void this.workOff().finally(() => {
      this.isWorking = false;
      // Something failed, of which the app is told. What came behind it waits no longer for that.
      if (this.waiting.size > 0 || this.hasMore) this.work();
    });
  }

  /** Frame by frame, until one brings nothing new. */
  private async workOff(): Promise<void> {
    let lastTold = this.pacing.now();
    for (let isQuiet = false; !isQuiet; ) {
      await this.pacing.nextFrame();
      if (this.isStopped) return;
      const slices = new Slices(this.pacing);
      const hadSome = this.waiting.size > 0 || this.hasMore;
      this.hasMore = false;
      for (const change of this.waiting) {
        if (slices.isOver) break;
        this.waiting.delete(change);
        guarded(() => this.steps.apply(change));
      }
      const isLongSilent = this.pacing.now() - lastTold >= LONGEST_SILENCE_MILLISECONDS;
      // What still waits may concern the same partners, which would be put together for nothing.
      if (this.waiting.size > 0 && !isLongSilent) continue;
      if (isLongSilent) await slices.toEnd((mayGoOn) => this.isStopped || this.steps.settle(mayGoOn));
      if (this.isStopped) return;
      isQuiet = this.steps.settle(() => !slices.isOver) && !hadSome;
      if (!isQuiet && !isLongSilent) continue;
      try {
        await this.steps.prepare(slices);
      } finally {
        this.steps.tell();
      }
      lastTold = this.pacing.now();
    }
  }
}
