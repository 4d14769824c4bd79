import type { App } from 'obsidian';
import type { Snooze, SnoozeStore } from '../application/ports/snooze-store';

const KEY = 'jour-fixe-snoozes';

/** Snoozes in the app's storage for this vault on this machine. They are read with every row, so they are kept at hand. */
export class LocalSnoozes implements SnoozeStore {
  private readonly snoozes: Map<string, Snooze>;

  constructor(private readonly app: App) {
    this.snoozes = narrowSnoozes(app.loadLocalStorage(KEY));
  }

  read(path: string): Snooze | null {
    return this.snoozes.get(path) ?? null;
  }

  write(path: string, snooze: Snooze | null): void {
    if (snooze === null) {
      if (!this.snoozes.delete(path)) return;
    } else {
      this.forgetBefore(snooze.setOn);
      this.snoozes.set(path, snooze);
    }
    this.save();
  }

  rename(from: string, to: string): void {
    const snooze = this.snoozes.get(from);
    if (snooze === undefined) return;
    this.snoozes.delete(from);
    this.snoozes.set(to, snooze);
    this.save();
  }

  /** A plan whose day has come puts nothing off any more. */
  private forgetBefore(today: number): void {
    for (const [path, { planDay }] of this.snoozes) if (planDay <= today) this.snoozes.delete(path);
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
