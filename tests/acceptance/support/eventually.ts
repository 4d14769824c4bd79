import { expect } from 'vitest';

/** Expects of something what it comes to be in a moment: `await eventually(() => session.readFile(path)).toBe(text)`. */
export function eventually<Value>(look: () => Value | Promise<Value>) {
  return expect.poll(look, { timeout: 12_000, interval: 60 });
}
