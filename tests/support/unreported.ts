import process from 'node:process';
import { setImmediate } from 'node:timers';

/** Does something during which nobody catches some errors on purpose; returns those of which the app is told. */
export async function unreported(act: () => Promise<unknown>): Promise<readonly string[]> {
  const told: string[] = [];
  const note = (error: unknown): void => void told.push(String(error));
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
  try {
    await act();
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.off('unhandledRejection', note);
    for (const listener of listeners) process.on('unhandledRejection', listener);
  }
  return told;
}
