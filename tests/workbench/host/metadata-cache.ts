import type { CachedMetadata, EventRef, Reference } from 'obsidian';
import { Events } from './events';
import { TFile } from './files';
import { getLinkpath } from './links';
import { Breathing } from './metadata/breathing';
import { FileNames, foldedBasename } from './metadata/file-names';
import { parseMetadata } from './metadata/parse-metadata';
import { refuseUnknownMembers } from './unimplemented';
import type { Vault } from './vault';

export interface MetadataOptions {
  /** Milliseconds between a change of a file and the reading of its metadata. */
  readonly debounce?: number;
  /** Start without a stored cache: notes are read only after this many milliseconds, when the layout is long ready. */
  readonly coldStartDelay?: number;
}

type Counts = Record<string, number>;

/** Notes are asked for in batches of so many characters, and of so many notes: the page is busy while it unpacks an answer. */
const batch = { size: 400_000, notes: 500 };
/** As many batches are on their way while one is parsed, so that neither the server nor the page waits for the other. */
const ahead = 3;

/** What is known of every note: its metadata, and where its links lead. */
export class MetadataCache extends Events {
  resolvedLinks: Record<string, Counts> = {};
  unresolvedLinks: Record<string, Counts> = {};

  readonly #caches = new Map<string, CachedMetadata>();
  readonly #names = new FileNames();
  readonly #toIndex = new Set<TFile>();
  readonly #toResolve = new Set<TFile>();
  /** Names under which files came or went, which can change where every link of that name leads. */
  readonly #changedNames = new Set<string>();
  #started = false;
  #work: Promise<void> | null = null;

  constructor(
    readonly vault: Vault,
    readonly options: MetadataOptions = {},
  ) {
    super();
    vault.on('create', (file) => file instanceof TFile && this.#onCreate(file));
    vault.on('modify', (file) => file instanceof TFile && this.#index(file));
    vault.on('delete', (file) => file instanceof TFile && this.#onDelete(file));
    vault.on('rename', (file, oldPath) => file instanceof TFile && this.#onRename(file, oldPath));
  }

  /** To be called after `vault.load()`. Resolves when the layout may be made ready: at once on a cold start, else when every note is read. */
  async load(): Promise<void> {
    this.#started = true;
    const notes = this.vault.getMarkdownFiles();
    if (this.options.coldStartDelay) {
      for (const note of notes) this.#toIndex.add(note);
      this.#plan(this.options.coldStartDelay);
      return;
    }
    const waiting = new Set(notes);
    while (waiting.size > 0) await this.#readWaiting(waiting);
    for (const note of notes) this.#toResolve.add(note);
    this.#plan(0);
  }

  /** Resolves when nothing waits to be indexed or resolved any more. */
  async settled(): Promise<void> {
    while (this.#work) await this.#work;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return linkpath === '' ? this.vault.getFileByPath(sourcePath) : this.#names.resolve(linkpath, sourcePath);
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const text = this.#names.isUnique(file.name) ? file.name : file.path;
    return omitMdExtension ? text.replace(/\.md$/, '') : text;
  }

  override on(name: 'changed', callback: (file: TFile, data: string, cache: CachedMetadata) => unknown, ctx?: unknown): EventRef;
  override on(name: 'deleted', callback: (file: TFile, prevCache: CachedMetadata | null) => unknown, ctx?: unknown): EventRef;
  override on(name: 'resolve', callback: (file: TFile) => unknown, ctx?: unknown): EventRef;
  override on(name: 'resolved', callback: () => unknown, ctx?: unknown): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
    return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
  }

  #onCreate(file: TFile): void {
    this.#names.add(file);
    if (!this.#started) return;
    this.#resolveLinksTo(file.path);
    this.#index(file);
  }

  #onDelete(file: TFile): void {
    const previous = this.getFileCache(file);
    this.#names.remove(file);
    this.#forget(file.path);
    this.trigger('deleted', file, previous);
    this.#resolveLinksTo(file.path);
  }

  /** The metadata moves along; as the text is the same, there is no `changed`. */
  #onRename(file: TFile, oldPath: string): void {
    const cache = this.#caches.get(oldPath);
    this.#names.remove(file, oldPath);
    this.#names.add(file);
    this.#forget(oldPath);
    if (cache && file.extension === 'md') {
      this.#caches.set(file.path, cache);
      this.#toResolve.add(file);
    } else if (!cache) {
      this.#index(file);
    }
    this.#resolveLinksTo(oldPath);
    this.#resolveLinksTo(file.path);
  }

  #forget(path: string): void {
    this.#caches.delete(path);
    Reflect.deleteProperty(this.resolvedLinks, path);
    Reflect.deleteProperty(this.unresolvedLinks, path);
  }

  #index(file: TFile): void {
    if (file.extension !== 'md') return;
    this.#toIndex.add(file);
    this.#plan(this.options.debounce ?? 20);
  }

  #resolveLinksTo(path: string): void {
    this.#changedNames.add(foldedBasename(path));
    if (this.#started) this.#plan(this.options.debounce ?? 20);
  }

  /** One look at all links for all names, as many files may come or go at once. */
  async #findChangedLinks(breathing: Breathing): Promise<void> {
    const names = new Set(this.#changedNames);
    this.#changedNames.clear();
    if (names.size === 0) return;
    for (const [source, cache] of this.#caches) {
      const file = this.vault.getFileByPath(source);
      if (file && referencesOf(cache).some(({ link }) => names.has(foldedBasename(getLinkpath(link))))) this.#toResolve.add(file);
      await breathing.pause();
    }
  }

  #plan(delay: number): void {
    this.#work ??= new Promise((resolve) => window.setTimeout(resolve, delay)).then(() => this.#workOff());
  }

  async #workOff(): Promise<void> {
    while (this.#toIndex.size > 0) {
      await this.#readWaiting(this.#toIndex, (file, text, cache) => {
        this.#toResolve.add(file);
        this.trigger('changed', file, text, cache);
      });
    }
    const breathing = new Breathing();
    await this.#findChangedLinks(breathing);
    for (const file of this.#toResolve) {
      this.#toResolve.delete(file);
      if (this.#countLinks(file)) this.trigger('resolve', file);
      await breathing.pause();
    }
    this.#work = null;
    this.trigger('resolved');
    if (this.#toIndex.size + this.#toResolve.size + this.#changedNames.size > 0) this.#plan(0);
  }

  /** Reads the files that wait, as far as they are still there. */
  async #readWaiting(waiting: Set<TFile>, onRead?: (file: TFile, text: string, cache: CachedMetadata) => void): Promise<void> {
    const breathing = new Breathing();
    const coming: Promise<[TFile, string | null][]>[] = [];
    const askForMore = (): void => {
      while (coming.length < ahead && waiting.size > 0) coming.push(this.#fetchBatch(waiting));
    };
    askForMore();
    for (let next = coming.shift(); next; next = coming.shift()) {
      const texts = await next;
      askForMore();
      for (const [file, text] of texts) {
        if (text === null || this.vault.getFileByPath(file.path) !== file) continue;
        const cache = parseMetadata(text);
        this.#caches.set(file.path, cache);
        onRead?.(file, text, cache);
        await breathing.pause();
      }
    }
  }

  #fetchBatch(waiting: Set<TFile>): Promise<[TFile, string | null][]> {
    const files = takeBatch(waiting);
    return this.vault.connection.readMany(files.map(({ path }) => path)).then((texts) => files.map((file, index) => [file, texts[index] ?? null]));
  }

  #countLinks(file: TFile): boolean {
    const cache = this.getFileCache(file);
    if (!cache) return false;
    const resolved: Counts = {};
    const unresolved: Counts = {};
    for (const { link } of referencesOf(cache)) {
      const path = getLinkpath(link);
      const target = this.getFirstLinkpathDest(path, file.path);
      if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
      else unresolved[path] = (unresolved[path] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
    return true;
  }
}

/** At least one where there is any, so that the largest note is read too. */
function takeBatch(waiting: Set<TFile>): TFile[] {
  const files: TFile[] = [];
  let size = 0;
  for (const file of waiting) {
    size += file.stat.size;
    if (files.length > 0 && (size > batch.size || files.length === batch.notes)) break;
    files.push(file);
    waiting.delete(file);
  }
  return files;
}

/** Every link of a note, wherever it stands. */
export function referencesOf(cache: CachedMetadata): Reference[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}

refuseUnknownMembers(MetadataCache, 'MetadataCache');
