import { Platform } from 'obsidian';
import type { Pacing } from '../application/ports/pacing';

/** How long what need not be done at once is put off. */
const LATER_MILLISECONDS = 3_000;

/** A window that is hidden draws no frames. */
const LONGEST_FRAME_MILLISECONDS = 50;

/** What newer browsers have, and the typings of older ones do not know. */
interface WithScheduler {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** The pace of the app's window. */
export class WindowPacing implements Pacing {
  readonly readTogether = Platform.isMobile ? 8 : 32;

  now(): number {
    return window.performance.now();
  }

  rest(): Promise<void> {
    const { scheduler } = window as WithScheduler;
    return scheduler?.yield?.() ?? afterOtherTasks();
  }

  nextFrame(): Promise<void> {
    return new Promise((resolve) => {
      window.requestAnimationFrame(() => resolve());
      window.setTimeout(resolve, LONGEST_FRAME_MILLISECONDS);
    });
  }

  later(work: () => void): () => void {
    const timer = window.setTimeout(work, LATER_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }
}

/** A message comes at once when it is its turn; a timer of zero may be made to wait. */
function afterOtherTasks(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
