import { setImmediate } from 'node:timers';
import type { NoteSource } from '../../src/application/ports/note-source';
import type { Pacing } from '../../src/application/ports/pacing';

/** Time passes between changes only: whatever is to be done fits into one slice, changes come alone, and nobody is ever idle. */
export class Unhurried implements Pacing {
  readonly readTogether = 32;
  private time = 0;

  /** @param source whose changes come a second apart */
  constructor(source: Pick<NoteSource, 'onChange'>) {
    source.onChange(() => (this.time += 1_000));
  }

  now(): number {
    return this.time;
  }

  async rest(): Promise<void> {
    // There is nobody to wait for.
  }

  async nextFrame(): Promise<void> {
    // Nor is anything drawn.
  }

  later(): () => void {
    return () => undefined;
  }
}

/** A clock that a test moves: with every look at it, or by hand; frames and idle moments come when the test says so. */
export class SetPacing implements Pacing {
  readonly readTogether = 4;
  rests = 0;
  private time = 0;
  private frames: (() => void)[] = [];
  private idle: (() => void) | null = null;

  /** @param perLook the milliseconds that pass between two looks at the clock */
  constructor(private readonly perLook = 0) {}

  now(): number {
    this.time += this.perLook;
    return this.time;
  }

  async rest(): Promise<void> {
    this.rests += 1;
    await new Promise((resolve) => setImmediate(resolve));
  }

  nextFrame(): Promise<void> {
    return new Promise((resolve) => this.frames.push(resolve));
  }

  later(work: () => void): () => void {
    this.idle = work;
    return () => (this.idle = null);
  }

  /** Draws a picture, so many milliseconds after the last one. */
  async draw(milliseconds = 16): Promise<void> {
    this.time += milliseconds;
    const waiting = this.frames.splice(0);
    for (const resolve of waiting) resolve();
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Nobody has needed the app for a while. */
  async beIdle(): Promise<void> {
    const work = this.idle;
    this.idle = null;
    work?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
}
