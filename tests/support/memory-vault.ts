import { Buffer } from 'node:buffer';
import type { Announcement, Notifier } from '../../src/application/ports/announcement';
import type { Clock } from '../../src/application/ports/clock';
import type { Draft, DraftStore } from '../../src/application/ports/draft-store';
import type { NoteChange, NoteSource, NoteStamp, RenameListener } from '../../src/application/ports/note-source';
import { NoteExists, NoteMissing, type NoteWriter, type Written } from '../../src/application/ports/note-writer';
import type { ContributionStore } from '../../src/application/ports/contribution-store';
import type { Pacing } from '../../src/application/ports/pacing';
import type { Snooze, SnoozeStore } from '../../src/application/ports/snooze-store';
import { StoredSettings } from '../../src/application/settings-store';
import { UseCases } from '../../src/application/use-cases';
import { nameKey } from '../../src/domain/folded-name';
import { parseCadence } from '../../src/notes/values/cadence-value';
import { noteInputFromText, type NoteInput } from '../../src/notes/note-input';
import { EditRefused } from '../../src/notes/writing/edit-refused';
import { applyChanges, type Edit } from '../../src/notes/writing/text-change';
import { day } from './contributions';
import { Unhurried } from './pacings';

/** A vault in memory: notes by path, read and written at once, telling of every change as the app does. */
export class MemoryVault implements NoteSource, NoteWriter {
  protected readonly listeners = new Set<(change: NoteChange) => void>();
  private readonly renameListeners = new Set<RenameListener>();
  readonly notes = new Map<string, string>();
  /** When each note was written last, by a clock that ticks with every writing. */
  readonly modified = new Map<string, number>();
  /** Notes whose metadata is not known yet, as on a cold start. */
  readonly withoutMetadata = new Set<string>();
  reads = 0;
  readBy = 'memory';
  private ticks = 0;

  constructor(notes: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(notes)) this.lay(path, text);
  }

  has(path: string): boolean {
    return this.notes.has(path);
  }

  stamp(path: string): NoteStamp | null {
    const text = this.notes.get(path);
    return text === undefined ? null : { modified: this.modified.get(path) ?? 0, size: Buffer.byteLength(text) };
  }

  /** Changes a note while nobody listens, as while the app is closed. */
  lay(path: string, text: string): void {
    this.notes.set(path, text);
    this.modified.set(path, ++this.ticks);
  }

  /** As of now, as the app lists its files. */
  paths(): Iterable<string> {
    return [...this.notes.keys()];
  }

  metadata(path: string): NoteInput | null {
    const text = this.notes.get(path);
    if (text === undefined || this.withoutMetadata.has(path)) return null;
    const input = noteInputFromText(path, text, []);
    return { ...input, malformedBlock: null, propertiesUnknown: input.malformedBlock !== null, text: null };
  }

  dayOfDailyNote(path: string): number | null {
    return /^Daily\/\d{4}-\d{2}-\d{2}\.md$/.test(path) ? day(path.slice(6, 16)) : null;
  }

  folderForNew(): string {
    return '';
  }

  async read(path: string): Promise<NoteInput | null> {
    this.reads += 1;
    const text = this.notes.get(path);
    return text === undefined ? null : noteInputFromText(path, text, []);
  }

  resolveLink(target: string): string | null {
    return [...this.notes.keys()].sort().find((path) => nameKey(path) === nameKey(target)) ?? null;
  }

  linkText(path: string): string {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  }

  onChange(listener: (change: NoteChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onRename(listener: RenameListener): () => void {
    this.renameListeners.add(listener);
    return () => this.renameListeners.delete(listener);
  }

  async apply(path: string, edit: Edit): Promise<Written | null> {
    const before = this.notes.get(path);
    if (before === undefined) throw new NoteMissing(path);
    const changes = edit(before);
    if (changes === null) return null;
    const after = applyChanges(before, changes);
    this.write(path, after);
    return { before, after };
  }

  async create(path: string, text: string): Promise<void> {
    if (this.notes.has(path)) throw new NoteExists(path);
    this.write(path, text);
  }

  async trash(path: string, text: string): Promise<void> {
    if (this.text(path) !== text) throw new EditRefused({ code: 'no-longer-stands', place: { kind: 'note' }, value: '' });
    this.remove(path);
  }

  /** Deletes a note as anybody might. */
  remove(path: string): void {
    this.notes.delete(path);
    this.tell({ kind: 'removed', path });
  }

  /** Writes a note as anybody might. */
  write(path: string, text: string): void {
    this.lay(path, text);
    this.tell({ kind: 'changed', note: noteInputFromText(path, text, []) });
  }

  /** Renames a note; as in the app, only its metadata comes with the event. */
  rename(from: string, to: string): void {
    this.notes.set(to, this.text(from));
    this.modified.set(to, this.modified.get(from) ?? 0);
    this.notes.delete(from);
    this.tellRenamed(from, to);
  }

  /** Where the metadata is not known yet, the note is gone until it is. */
  protected tellRenamed(from: string, to: string): void {
    for (const listener of this.renameListeners) listener(from, to);
    const note = this.metadata(to);
    this.tell(note === null ? { kind: 'removed', path: from } : { kind: 'renamed', from, note });
  }

  text(path: string): string {
    const text = this.notes.get(path);
    if (text === undefined) throw new Error(`There is no note ${path}.`);
    return text;
  }

  protected tell(change: NoteChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

/** A clock that shows what it is set to. */
export class SetClock implements Clock {
  private readonly listeners = new Set<() => void>();

  constructor(private iso: string) {}

  today(): number {
    return day(this.iso);
  }

  time(): string {
    return '14:30';
  }

  set(iso: string): void {
    this.iso = iso;
    for (const listener of this.listeners) listener();
  }

  onNewDay(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

class MemoryDrafts extends Map<string, Draft> implements DraftStore {
  read(key: string): Draft | null {
    return this.get(key) ?? null;
  }

  write(key: string, draft: Draft): void {
    this.set(key, draft);
  }

  override clear(key?: string): void {
    if (key === undefined) super.clear();
    else this.delete(key);
  }

  rename(from: string, to: string): void {
    const draft = this.get(from);
    if (draft !== undefined) this.set(to, draft);
    this.delete(from);
  }

  onChange(): () => void {
    return () => undefined;
  }
}

/** What was put off, for as long as the test lives. */
export class MemorySnoozes implements SnoozeStore {
  private readonly snoozes = new Map<string, readonly Snooze[]>();

  read(path: string): readonly Snooze[] {
    return this.snoozes.get(path) ?? [];
  }

  writeAll(snoozes: readonly (readonly [string, readonly Snooze[]])[]): void {
    for (const [path, snooze] of snoozes) this.snoozes.set(path, snooze);
  }

  rename(from: string, to: string): void {
    this.snoozes.set(to, this.read(from));
    this.snoozes.delete(from);
  }
}

/** All use cases over a vault in memory, as of 23 November 2026. */
export class MemoryApp implements Notifier {
  readonly vault: MemoryVault;
  readonly clock = new SetClock('2026-11-23');
  readonly settings: StoredSettings;
  readonly announced: Announcement[] = [];
  readonly withdrawn: Announcement[] = [];
  /** Notes that were shown after they were made, and the line at which. */
  readonly opened: (readonly [path: string, line: number | undefined])[] = [];
  /** What the last notice offers to undo. */
  offeredUndo: (() => void) | null = null;
  readonly use: UseCases;

  constructor(notes: Readonly<Record<string, string>> | MemoryVault, means: { readonly pacing?: Pacing; readonly store?: ContributionStore; readonly snoozes?: SnoozeStore; readonly readerVersion?: string } = {}) {
    this.vault = notes instanceof MemoryVault ? notes : new MemoryVault(notes);
    this.settings = new StoredSettings({ read: async () => null, write: async () => undefined }, (text) => parseCadence(text) !== null);
    this.use = new UseCases({
      source: this.vault,
      pacing: means.pacing ?? new Unhurried(this.vault),
      store: means.store ?? null,
      readerVersion: means.readerVersion ?? '1',
      writer: this.vault,
      clock: this.clock,
      notifier: this,
      drafts: new MemoryDrafts(),
      snoozes: means.snoozes ?? new MemorySnoozes(),
      settings: this.settings,
      appLanguage: 'en',
      templateFolders: () => [],
      openNote: (path, line) => void this.opened.push([path, line]),
    });
  }

  static async start(notes: Readonly<Record<string, string>>): Promise<MemoryApp> {
    const app = new MemoryApp(notes);
    await app.use.keeper.start();
    return app;
  }

  announce(announcement: Announcement, undo?: () => void): () => void {
    this.announced.push(announcement);
    this.offeredUndo = undo ?? null;
    return () => void this.withdrawn.push(announcement);
  }

  /** The names in a group of the due pane, in their order. */
  group(id: 'now' | 'coming-up' | 'no-contact-yet' | 'paused'): string[] {
    const group = this.use.boards.current().groups.find((candidate) => candidate.id === id);
    return [...(group?.rows ?? []), ...(group?.alsoDue ?? [])].map((row) => row.name);
  }
}
