import type { App } from 'obsidian';
import type { Snooze, SnoozeStore } from '../application/ports/snooze-store';

const KEY = 'jour-fixe-snoozes';

/** Snoozes in the app's storage for this vault on this machine. They are read with every row, so they are kept at hand. */
export class LocalSnoozes implements SnoozeStore {
  private readonly snoozes: Map<string, Snooze>;
  private isToBeSaved = false;

  constructor(private readonly app: App) {
    this.snoozes = narrowSnoozes(app.loadLocalStorage(KEY));
  }

  read(path: string): Snooze | null {
    return this.snoozes.get(path) ?? null;
  }

  writeAll(snoozes: readonly (readonly [string, Snooze | null])[]): void {
    this.forgetBefore(snoozes.reduce((latest, [, snooze]) => Math.max(latest, snooze?.setOn ?? latest), -Infinity));
    for (const [path, snooze] of snoozes) {
      if (snooze !== null) this.snoozes.set(path, snooze);
      else if (!this.snoozes.delete(path)) continue;
      this.saveSoon();
    }
  }

  rename(from: string, to: string): void {
    const snooze = this.snoozes.get(from);
    if (snooze === undefined) return;
    this.snoozes.delete(from);
    this.snoozes.set(to, snooze);
    this.saveSoon();
  }

  /** A plan whose day has come puts nothing off any more. */
  private forgetBefore(today: number): void {
    for (const [path, { planDay }] of this.snoozes) if (planDay <= today) this.snoozes.delete(path);
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

function narrowSnoozes(stored: unknown): Map<string, Snooze> {
  const snoozes = new Map<string, Snooze>();
  if (typeof stored !== 'object' || stored === null) return snoozes;
  for (const [path, value] of Object.entries(stored)) {
    if (typeof value !== 'object' || value === null) continue;
    const { planDay, setOn } = value as Record<string, unknown>;
    if (Number.isInteger(planDay) && Number.isInteger(setOn)) snoozes.set(path, { planDay: Number(planDay), setOn: Number(setOn) });
  }
  return snoozes;
}
