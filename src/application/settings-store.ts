import { mergeSettings } from '../settings/merge';
import { narrowSettings, type NarrowedSettings } from '../settings/narrow';
import type { Settings } from '../settings/settings';
import type { SettingsProblem } from '../settings/settings-problem';

/** The settings in force, and how they change. */
export interface SettingsStore {
  current(): Settings;
  /** What is stored and was not understood. */
  problems(): readonly SettingsProblem[];
  /** Takes a change at once and stores it. The promise fails when it could not be stored. */
  update(change: Partial<Settings>): Promise<void>;
  /** Calls back after every change, whoever made it. Returns how to stop. */
  onChange(listener: (settings: Settings) => void): () => void;
}

/** Stands for a file that is damaged, or is being written just now. */
export const UNREADABLE = Symbol('unreadable');

/** Where settings are kept between starts. */
export interface SettingsFile {
  /** What is stored, `null` when nothing is, `UNREADABLE` when it makes no sense at all: that is kept when something is written. */
  read(): Promise<unknown>;
  write(stored: unknown): Promise<void>;
}

/** Settings that are kept in a file, together with whatever else stands in there. */
export class StoredSettings implements SettingsStore {
  private readonly listeners = new Set<(settings: Settings) => void>();
  private stored: unknown = null;
  private narrowed: NarrowedSettings;
  private lastWrite: Promise<void> = Promise.resolve();

  constructor(
    private readonly file: SettingsFile,
    private readonly readsAsCadence: (text: string) => boolean,
  ) {
    this.narrowed = narrowSettings(null, readsAsCadence);
  }

  /** Reads the file: at start, and whenever something else has written to it. */
  async load(): Promise<void> {
    let read: unknown = null;
    // What is written while the file is being read stands in it afterwards.
    for (let written: Promise<void> | null = null; written !== this.lastWrite; ) {
      written = this.lastWrite;
      await written;
      read = await this.file.read();
    }
    if (read === UNREADABLE) this.tell({ settings: this.narrowed.settings, problems: [{ key: 'all', code: 'unreadable', remedy: 'none', value: null }] });
    else this.take(read);
  }

  current(): Settings {
    return this.narrowed.settings;
  }

  problems(): readonly SettingsProblem[] {
    return this.narrowed.problems;
  }

  update(change: Partial<Settings>): Promise<void> {
    this.take(mergeSettings(this.stored, change));
    // One write after the other, and each writes what is in force by then.
    const write = this.lastWrite.then(() => this.file.write(this.stored));
    this.lastWrite = write.catch(() => undefined);
    return write;
  }

  onChange(listener: (settings: Settings) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private take(stored: unknown): void {
    this.stored = stored;
    this.tell(narrowSettings(stored, this.readsAsCadence));
  }

  private tell(narrowed: NarrowedSettings): void {
    this.narrowed = narrowed;
    for (const listener of this.listeners) listener(narrowed.settings);
  }
}
