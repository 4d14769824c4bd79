import type { NoteChange } from '../ports/note-source';
import type { Pacing } from '../ports/pacing';
import { SLICE_MILLISECONDS, Slices } from './slices';

/** How long the views may lag behind while changes keep coming. */
const LONGEST_SILENCE_MILLISECONDS = 1_000;

/** What is done with changes. */
export interface ChangeSteps {
  /** Takes one change in. */
  apply(change: NoteChange): void;
  /** Works out what the changes taken in mean, as long as it may; false when some is left. */
  settle(mayGoOn: () => boolean): boolean;
  /** Tells whoever shows the notes. */
  tell(): void;
}

/**
 * Takes changes in the order in which they come: one that comes alone at once, and many together, as a sync brings
 * them, in slices between the frames, with the views told when it is over.
 */
export class ChangeQueue {
  private readonly waiting: NoteChange[] = [];
  /** Whether changes come one upon the other, and when the first of them came. */
  private burstBegan = 0;
  private isBurst = false;
  private isStopped = false;

  constructor(
    private readonly pacing: Pacing,
    private readonly steps: ChangeSteps,
  ) {}

  add(change: NoteChange): void {
    const now = this.pacing.now();
    this.begin(now);
    if (this.waiting.length === 0 && now - this.burstBegan < SLICE_MILLISECONDS) {
      this.steps.apply(change);
      this.settleAtOnce();
    } else {
      this.waiting.push(change);
    }
  }

  /** There is something to settle, which may take longer than the app may wait. */
  wake(): void {
    this.begin(this.pacing.now());
    this.settleAtOnce();
  }

  /** Takes in at once what waits about some notes: somebody is about to say something newer of them. */
  hurry(paths: readonly string[]): void {
    const meant = new Set(paths);
    const concerned: NoteChange[] = [];
    // From the last to the first: what was renamed had another name before that.
    for (const change of [...this.waiting].reverse()) {
      if (!pathsOf(change).some((path) => meant.has(path))) continue;
      concerned.unshift(change);
      for (const path of pathsOf(change)) meant.add(path);
    }
    if (concerned.length === 0) return;
    this.waiting.splice(0, this.waiting.length, ...this.waiting.filter((change) => !concerned.includes(change)));
    for (const change of concerned) this.steps.apply(change);
  }

  stop(): void {
    this.isStopped = true;
    this.waiting.length = 0;
  }

  private settleAtOnce(): void {
    this.steps.settle(() => this.pacing.now() - this.burstBegan < SLICE_MILLISECONDS);
    this.steps.tell();
  }

  private begin(now: number): void {
    if (this.isBurst) return;
    this.isBurst = true;
    this.burstBegan = now;
    void this.workOffBurst(now).finally(() => {
      this.isBurst = false;
      // Something failed, of which the app is told. What came behind it waits no longer for that.
      if (this.waiting.length > 0) this.begin(this.pacing.now());
    });
  }

  /** Once in every frame, until one brings nothing new. */
  private async workOffBurst(began: number): Promise<void> {
    let lastTold = began;
    for (let isQuiet = false; !isQuiet; ) {
      await this.pacing.nextFrame();
      if (this.isStopped) return;
      const slices = new Slices(this.pacing);
      const hadSome = this.waiting.length > 0;
      while (this.waiting.length > 0 && !slices.isOver) {
        const change = this.waiting.shift();
        if (change !== undefined) this.steps.apply(change);
      }
      const isSettled = this.steps.settle(() => !slices.isOver);
      isQuiet = !hadSome && isSettled;
      const now = this.pacing.now();
      if (!isQuiet && now - lastTold < LONGEST_SILENCE_MILLISECONDS) continue;
      this.steps.tell();
      lastTold = now;
    }
  }
}

/** The notes that a change is about. */
export function pathsOf(change: NoteChange): readonly string[] {
  switch (change.kind) {
    case 'changed':
      return [change.note.path];
    case 'removed':
      return [change.path];
    case 'renamed':
      return [change.from, change.note.path];
  }
}
