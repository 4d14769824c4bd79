import { define, type DomWindow } from './dom-elements';

/** Gives arrays, strings, numbers and objects the members that Obsidian adds to them, and the window its global helpers. */
export function installLanguageHelpers(win: DomWindow): void {
  define(win.Object, {
    isEmpty: (object: object) => Object.keys(object).length === 0,
    each(object: Record<string, unknown>, callback: (value: unknown, key: string) => boolean | void, context?: unknown) {
      return Object.entries(object).every(([key, value]) => callback.call(context, value, key) !== false);
    },
  });
  define(win.Array, { combine: (arrays: unknown[][]) => arrays.flat(1) });
  define<unknown[]>(win.Array.prototype, {
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    contains(target: unknown) {
      return this.includes(target);
    },
    remove(target: unknown) {
      for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
    },
    shuffle() {
      for (let at = this.length - 1; at > 0; at--) {
        const other = Math.floor(Math.random() * (at + 1));
        [this[at], this[other]] = [this[other], this[at]];
      }
      return this;
    },
    unique() {
      return [...new Set(this)];
    },
  });
  define(win.Math, {
    clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
    square: (value: number) => value * value,
  });
  define(win.String, { isString: (value: unknown) => typeof value === 'string' });
  define(win.String.prototype, {
    contains(target: string) {
      return this.includes(target);
    },
    format(...values: string[]) {
      return this.replace(/\{(\d+)\}/g, (whole, at: string) => values[Number(at)] ?? whole);
    },
  });
  define(win.Number, { isNumber: (value: unknown) => typeof value === 'number' });
  Object.assign(win, {
    isBoolean: (value: unknown) => typeof value === 'boolean',
    ready(run: () => unknown) {
      if (win.document.readyState === 'loading') win.document.addEventListener('DOMContentLoaded', () => run(), { once: true });
      else run();
    },
    sleep: (ms: number) => new Promise<void>((resolve) => win.setTimeout(resolve, ms)),
    nextFrame: () => new Promise<void>((resolve) => win.requestAnimationFrame(() => resolve())),
    activeWindow: win,
    activeDocument: win.document,
  });
}
