import process from 'node:process';
import { setImmediate, setTimeout } from 'node:timers';
import type { Pacing } from '../../../src/application/ports/pacing';

/** What a picture of 60 in a second leaves. */
const FRAME_MILLISECONDS = 16;

/**
 * A pace at which the work between two turns of the event loop is measured: a task in which the app can neither draw nor take a key.
 * What is read from memory makes no turn, so that nothing ends a task but the plugin's own giving way.
 */
export class TaskWatch implements Pacing {
  readonly readTogether = 32;

  /** @param onTask is told of every task: how many milliseconds it took, and what it was called */
  constructor(private readonly onTask: (milliseconds: number, name: string) => void) {}

  now(): number {
    return performance.now();
  }

  rest(): Promise<void> {
    return new Promise((resolve) => this.inTask(resolve));
  }

  nextFrame(): Promise<void> {
    return new Promise((resolve) => setTimeout(() => this.inTask(resolve), FRAME_MILLISECONDS));
  }

  later(): () => void {
    return () => undefined;
  }

  /** Does something in a task of its own, as the app does what it is told of; resolves with what came of it. */
  during<Value>(act: () => Value | Promise<Value>, name = ''): Promise<Value> {
    return new Promise((resolve, reject) => this.inTask(() => void (async () => act())().then(resolve, reject), name));
  }

  /** The second callback comes when everything that the first one led to is done, and before anything else. */
  private inTask(begin: () => void, name = ''): void {
    let began = 0;
    let used = process.cpuUsage();
    setImmediate(() => {
      began = performance.now();
      used = process.cpuUsage();
      begin();
    });
    setImmediate(() => {
      const passed = performance.now() - began;
      const { user, system } = process.cpuUsage(used);
      // Time passes also while the machine does other things, and the processor also works beside the thread: the work is within both.
      this.onTask(Math.min(passed, (user + system) / 1_000), name);
    });
  }
}
