import type { App } from 'obsidian';
import type { Snooze, SnoozeStore } from '../application/ports/snooze-store';
import { NOTHING } from '../domain/nothing';

const KEY = 'jour-fixe-snoozes';

/** Snoozes in the app's storage for this vault on this machine. They are read with every row, so they are kept at hand. */
export class LocalSnoozes implements SnoozeStore {
  private readonly snoozes: Map<string, readonly Snooze[]>;
  private isToBeSaved = false;
  /** The last day on which those were forgotten whose day had come. */
  private forgottenOn = -Infinity;

  constructor(private readonly app: App) {
    this.snoozes = narrowSnoozes(app.loadLocalStorage(KEY));
  }

  read(path: string): readonly Snooze[] {
    return this.snoozes.get(path) ?? NOTHING;
  }

  writeAll(snoozes: readonly (readonly [string, readonly Snooze[]])[]): void {
    this.forgetBefore(snoozes.reduce((latest, [, each]) => each.reduce((later, { setOn }) => Math.max(later, setOn), latest), -Infinity));
    for (const [path, each] of snoozes) {
      if (each.length > 0) this.snoozes.set(path, each);
      else if (!this.snoozes.delete(path)) continue;
      this.saveSoon();
    }
  }

  rename(from: string, to: string): void {
    const snoozes = this.snoozes.get(from);
    if (snoozes === undefined) return;
    this.snoozes.delete(from);
    this.snoozes.set(to, snoozes);
    this.saveSoon();
  }

  /** A plan whose day has come puts nothing off any more. */
  private forgetBefore(today: number): void {
    if (today <= this.forgottenOn) return;
    this.forgottenOn = today;
    for (const [path, snoozes] of this.snoozes) {
      const left = snoozes.filter(({ planDay }) => planDay > today);
      if (left.length === 0) this.snoozes.delete(path);
      else if (left.length < snoozes.length) this.snoozes.set(path, left);
    }
  }

  /** All of them are stored at a time, so that is done once for whatever happens together: a renamed folder tells of each of its notes. */
  private saveSoon(): void {
    if (this.isToBeSaved) return;
    this.isToBeSaved = true;
    // A timer could come too late: the app may close next. This comes before anything else can happen.
    queueMicrotask(() => {
      this.isToBeSaved = false;
      this.save();
    });
  }

  private save(): void {
    this.app.saveLocalStorage(KEY, this.snoozes.size === 0 ? null : Object.fromEntries(this.snoozes));
  }
}

/** Earlier versions stored a single one for each note. */
function narrowSnoozes(stored: unknown): Map<string, readonly Snooze[]> {
  const snoozes = new Map<string, readonly Snooze[]>();
  if (typeof stored !== 'object' || stored === null) return snoozes;
  for (const [path, value] of Object.entries(stored)) {
    const found = (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => narrowSnooze(each) ?? []);
    if (found.length > 0) snoozes.set(path, found);
  }
  return snoozes;
}

function narrowSnooze(stored: unknown): Snooze | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { planDay, setOn } = stored as Record<string, unknown>;
  return Number.isInteger(planDay) && Number.isInteger(setOn) ? { planDay: Number(planDay), setOn: Number(setOn) } : null;
}
