import { GeneratedObsidian } from './generated-obsidian';
import { vaultOf, type KnownVault } from './vaults';
import type { ContributionStore } from '../../../src/application/ports/contribution-store';
import type { Pacing } from '../../../src/application/ports/pacing';
import { StoredSettings } from '../../../src/application/settings-store';
import { UseCases } from '../../../src/application/use-cases';
import { BENCH_DAY, type VaultOptions } from '../generator/vault-plan';
import type { Day } from '../../../src/domain/days';
import { parseCadence } from '../../../src/notes/values/cadence-value';
import { DailyNotes } from '../../../src/obsidian/daily-notes';
import { VaultNotes } from '../../../src/obsidian/vault-notes';
import { VaultNoteWriter } from '../../../src/obsidian/vault-note-writer';
import { Unhurried } from '../../support/pacings';

/** With what a bench lets the plugin run. */
export interface BenchMeans {
  /** Where none is named, without pauses: the work is measured, not how the app's other work is let through. */
  readonly pacing?: Pacing;
  /** What earlier starts have stored; nothing where none is named. */
  readonly store?: ContributionStore;
}

/** The plugin without its looks over a generated vault: the classes that are shipped, put together as at its start. */
export class BenchApp {
  /** The day it is; `newDay` moves it on. */
  private day: Day = BENCH_DAY;
  private readonly onNewDay = new Set<() => void>();

  readonly use: UseCases;

  private constructor(
    readonly obsidian: GeneratedObsidian,
    readonly source: VaultNotes,
    readonly vault: KnownVault,
    { pacing = new Unhurried(source), store }: BenchMeans,
  ) {
    this.use = new UseCases({
      source,
      pacing,
      store: store ?? null,
      readerVersion: 'bench',
      writer: new VaultNoteWriter(obsidian.app),
      clock: {
        today: () => this.day,
        time: () => '14:30',
        onNewDay: (listener) => {
          this.onNewDay.add(listener);
          return () => this.onNewDay.delete(listener);
        },
      },
      notifier: { announce: () => () => undefined },
      drafts: { read: () => null, entries: () => [], write: () => undefined, clear: () => undefined, rename: () => undefined, onChange: () => () => undefined },
      snoozes: { read: () => [], writeAll: () => undefined, rename: () => undefined },
      settings: new StoredSettings({ read: async () => null, write: async () => undefined }, (text) => parseCadence(text) !== null),
      appLanguage: 'en',
      templateFolders: () => [],
      openNote: () => undefined,
    });
  }

  /** Built, but not started: nothing has been read. */
  static async open(options: VaultOptions, means: BenchMeans = {}): Promise<BenchApp> {
    const vault = vaultOf(options);
    const obsidian = new GeneratedObsidian(vault, vault.metadata);
    const dailyNotes = new DailyNotes(obsidian.app);
    await dailyNotes.load();
    const source = new VaultNotes(obsidian.app, dailyNotes);
    source.keepListening(obsidian.component);
    return new BenchApp(obsidian, source, vault, means);
  }

  /** Started, with every log read. */
  static async start(options: VaultOptions, means: BenchMeans = {}): Promise<BenchApp> {
    const app = await BenchApp.open(options, means);
    await app.use.keeper.start();
    return app;
  }

  /** It is another day. */
  newDay(day: Day): void {
    this.day = day;
    for (const listener of this.onNewDay) listener();
  }
}
