import type { App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import type { Snooze } from '../../src/application/ports/snooze-store';
import { LocalSnoozes } from '../../src/obsidian/local-snoozes';
import { day } from '../support/contributions';

/** What the app holds for a vault; like the app, it keeps texts of JSON. */
class Storage {
  saves = 0;

  constructor(private text = 'null') {}

  /** The snoozes as they are when the plugin is loaded. */
  open(): LocalSnoozes {
    const app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'> = {
      loadLocalStorage: () => JSON.parse(this.text) as unknown,
      saveLocalStorage: (_, data: unknown) => {
        this.text = JSON.stringify(data);
        this.saves += 1;
      },
    };
    return new LocalSnoozes(app as App);
  }

  get stored(): unknown {
    return JSON.parse(this.text) as unknown;
  }
}

const snooze = (setOn: string, planDay: string): Snooze => ({ setOn: day(setOn), planDay: day(planDay) });
const LATER = snooze('2026-11-23', '2026-12-07');
/** Whatever was to be done at the end of a task. */
const taskEnds = () => Promise.resolve();

describe('snoozes in the storage of the app', () => {
  it('are known at once, and stored by the end of the task', async () => {
    const storage = new Storage();
    const snoozes = storage.open();
    snoozes.writeAll([['Kröger.md', [LATER]]]);
    expect(snoozes.read('Kröger.md')).toEqual([LATER]);
    await taskEnds();
    expect(storage.open().read('Kröger.md')).toEqual([LATER]);
  });

  it('are known as earlier versions stored them; what is damaged is none', () => {
    const snoozes = new Storage(JSON.stringify({ 'Kröger.md': LATER, 'Brandt.md': [LATER, { planDay: 'soon' }, null], 'Zoe.md': 7, 'Adler.md': {} })).open();
    expect(['Kröger.md', 'Brandt.md', 'Zoe.md', 'Adler.md'].map((path) => snoozes.read(path))).toEqual([[LATER], [LATER], [], []]);
  });

  it('follow the notes of a renamed folder, and are stored once for all of them', async () => {
    const paths = Array.from({ length: 200 }, (_, at) => `${at}.md`);
    const storage = new Storage(JSON.stringify(Object.fromEntries(paths.map((path) => [`Partners/${path}`, LATER]))));
    const snoozes = storage.open();
    for (const path of paths) {
      snoozes.rename(`Partners/${path}`, `Firms/${path}`);
      expect(snoozes.read(`Firms/${path}`)).toEqual([LATER]);
    }
    await taskEnds();
    expect(storage.stored).toEqual(Object.fromEntries(paths.map((path) => [`Firms/${path}`, [LATER]])));
    expect(storage.saves).toBe(1);
  });

  it('are stored in every task that changes them', async () => {
    const storage = new Storage();
    const snoozes = storage.open();
    snoozes.writeAll([['Kröger.md', [LATER]]]);
    await taskEnds();
    snoozes.rename('Kröger.md', 'Messebau Kröger.md');
    await taskEnds();
    expect(storage.stored).toEqual({ 'Messebau Kröger.md': [LATER] });
    snoozes.writeAll([['Messebau Kröger.md', []]]);
    await taskEnds();
    expect(storage.stored).toBeNull();
  });

  it('are left alone where nothing changes', async () => {
    const storage = new Storage();
    const snoozes = storage.open();
    snoozes.writeAll([['Kröger.md', []]]);
    snoozes.rename('Kröger.md', 'Messebau Kröger.md');
    await taskEnds();
    expect(storage.saves).toBe(0);
  });

  it('are forgotten once their day has come, when others are written', async () => {
    const storage = new Storage();
    const snoozes = storage.open();
    const until8th = snooze('2026-11-23', '2026-12-08');
    snoozes.writeAll([['Kröger.md', [LATER]], ['Brandt.md', [LATER, until8th]]]);
    snoozes.writeAll([['Zoe.md', [snooze('2026-12-07', '2026-12-20')]]]);
    expect([snoozes.read('Kröger.md'), snoozes.read('Brandt.md')]).toEqual([[], [until8th]]);
    await taskEnds();
    expect(Object.keys(storage.stored as object)).toEqual(['Brandt.md', 'Zoe.md']);
  });
});
