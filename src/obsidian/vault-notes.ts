import { apiVersion, type App, type CachedMetadata, type Component, type TAbstractFile, TFile } from 'obsidian';
import type { DailyNotes } from './daily-notes';
import { noteInput } from './note-metadata';
import type { NoteChange, NoteSource, NoteStamp, RenameListener } from '../application/ports/note-source';
import type { Day } from '../domain/days';
import type { NoteInput } from '../notes/note-input';

/** The vault's notes with the metadata that Obsidian keeps of them. */
export class VaultNotes implements NoteSource {
  private readonly listeners = new Set<(change: NoteChange) => void>();
  private readonly renameListeners = new Set<RenameListener>();
  /** Notes asked for before their metadata was known: on a cold start the layout is ready first. */
  private readonly awaited = new Set<string>();
  /** Notes that were written, and of which Obsidian has not told since. */
  private readonly unparsed = new Set<string>();

  constructor(
    private readonly app: App,
    private readonly dailyNotes: DailyNotes,
  ) {}

  get readBy(): string {
    return `${apiVersion} ${this.dailyNotes.placeAndFormat}`;
  }

  *paths(): Iterable<string> {
    for (const file of this.app.vault.getMarkdownFiles()) yield file.path;
  }

  has(path: string): boolean {
    return this.app.vault.getFileByPath(path) !== null;
  }

  stamp(path: string): NoteStamp | null {
    const file = this.app.vault.getFileByPath(path);
    return file === null || this.unparsed.has(path) ? null : { modified: file.stat.mtime, size: file.stat.size };
  }

  metadata(path: string): NoteInput | null {
    const cache = this.app.metadataCache.getCache(path);
    if (cache !== null) return noteInput(path, cache, null);
    this.awaited.add(path);
    return null;
  }

  dayOfDailyNote(path: string): Day | null {
    return this.dailyNotes.dayOf(path);
  }

  folderForNew(): string {
    // People may have chosen the folder of the note that is open.
    const open = this.app.workspace.getActiveFile()?.path ?? '';
    return this.app.fileManager.getNewFileParent(open).path.replace(/^\/$/, '');
  }

  async read(path: string): Promise<NoteInput | null> {
    const file = this.app.vault.getFileByPath(path);
    const cache = file === null ? null : this.app.metadataCache.getFileCache(file);
    if (file === null || cache === null) return null;
    return noteInput(path, cache, await this.app.vault.cachedRead(file));
  }

  resolveLink(target: string, from: string): string | null {
    // What stands behind a `#` in a link is no part of its target: in a name such as `C#` there is nothing to leave out.
    const linkPath = target.replace(/\u00a0/g, ' ').trim();
    return linkPath === '' ? null : (this.app.metadataCache.getFirstLinkpathDest(linkPath, from)?.path ?? null);
  }

  linkText(path: string, from: string): string {
    const file = this.app.vault.getFileByPath(path);
    return file === null ? path : this.app.metadataCache.fileToLinktext(file, from, true);
  }

  onChange(listener: (change: NoteChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onRename(listener: RenameListener): () => void {
    this.renameListeners.add(listener);
    return () => this.renameListeners.delete(listener);
  }

  /** Listens for as long as the component lives. To be called when the layout is ready: before, every file is announced as created. */
  keepListening(component: Component): void {
    const { vault, metadataCache } = this.app;
    component.registerEvent(metadataCache.on('changed', (file, text, cache) => this.changed(file, text, cache)));
    component.registerEvent(metadataCache.on('resolve', (file) => this.afterWaiting(file)));
    component.registerEvent(vault.on('modify', (file) => isNote(file) && this.unparsed.add(file.path)));
    component.registerEvent(vault.on('delete', (file) => this.removed(file)));
    component.registerEvent(vault.on('rename', (file, oldPath) => this.renamed(file, oldPath)));
  }

  private changed({ path }: TFile, text: string, cache: CachedMetadata): void {
    this.awaited.delete(path);
    this.unparsed.delete(path);
    this.tell({ kind: 'changed', note: noteInput(path, cache, text) });
  }

  private afterWaiting(file: TFile): void {
    this.unparsed.delete(file.path);
    if (!this.awaited.delete(file.path)) return;
    const note = this.metadata(file.path);
    if (note !== null) this.tell({ kind: 'changed', note });
  }

  private removed(file: TAbstractFile): void {
    this.awaited.delete(file.path);
    this.unparsed.delete(file.path);
    if (isNote(file)) this.tell({ kind: 'removed', path: file.path });
  }

  /** The metadata moves along with a renamed note, but `changed` is not sent for it. */
  private renamed(file: TAbstractFile, oldPath: string): void {
    this.awaited.delete(oldPath);
    if (this.unparsed.delete(oldPath)) this.unparsed.add(file.path);
    if (!(file instanceof TFile)) return;
    if (isNote(file)) for (const listener of this.renameListeners) listener(oldPath, file.path);
    const note = isNote(file) ? this.metadata(file.path) : null;
    this.tell(note === null ? { kind: 'removed', path: oldPath } : { kind: 'renamed', from: oldPath, note });
  }

  private tell(change: NoteChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

function isNote(file: TAbstractFile): file is TFile {
  return file instanceof TFile && file.extension === 'md';
}
