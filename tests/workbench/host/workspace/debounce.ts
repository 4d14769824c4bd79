import type { Debouncer } from 'obsidian';

/**
 * Calls the function once, the given time after the first call (or, with `resetTimer`, the last), with the latest arguments.
 * `run` calls it at once when a call is pending.
 */
export function debounce<T extends unknown[], V>(cb: (...args: [...T]) => V, timeout = 0, resetTimer = false): Debouncer<T, V> {
  let timer: number | null = null;
  let latest: [...T] | null = null;
  const fire = (): V | void => {
    const args = latest;
    timer = null;
    latest = null;
    if (args) return cb(...args);
  };
  const debounced = Object.assign(
    function (...args: [...T]) {
      latest = args;
      if (timer !== null && !resetTimer) return debounced;
      if (timer !== null) window.clearTimeout(timer);
      timer = window.setTimeout(fire, timeout);
      return debounced;
    },
    {
      cancel() {
        if (timer !== null) window.clearTimeout(timer);
        timer = null;
        latest = null;
        return debounced;
      },
      run(): V | void {
        if (timer !== null) window.clearTimeout(timer);
        return fire();
      },
    },
  ) as unknown as Debouncer<T, V>;
  return debounced;
}
