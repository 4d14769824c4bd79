import type { Pacing } from '../ports/pacing';

/** How long the app may have to wait for us: a third of a frame, as a slice goes on to the end of what cannot be divided, and typing has to stay smooth. */
export const SLICE_MILLISECONDS = 5;

/** Cuts long work into slices: `if (slices.isOver) await slices.rest()` between its steps. */
export class Slices {
  private end: number;

  constructor(
    private readonly pacing: Pacing,
    private readonly length = SLICE_MILLISECONDS,
  ) {
    this.end = pacing.now() + length;
  }

  get isOver(): boolean {
    return this.pacing.now() >= this.end;
  }

  async rest(): Promise<void> {
    await this.pacing.rest();
    this.end = this.pacing.now() + this.length;
  }

  /** Does something with one after the other, by slices. */
  async forEach<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
    for (const item of items) {
      work(item);
      // Not before: what was taken from the list would be as it was before the rest.
      if (this.isOver) await this.rest();
    }
  }

  /** Goes on with something, by slices, until it says that nothing is left. */
  async toEnd(work: (mayGoOn: () => boolean) => boolean): Promise<void> {
    while (!work(() => !this.isOver)) await this.rest();
  }
}
