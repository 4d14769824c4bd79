import type { CachedMetadata, EventRef, Reference } from 'obsidian';
import { Events } from './events';
import { TFile } from './files';
import { getLinkpath } from './links';
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

/** So many notes are read at a time. */
const atOnce = 8;

/** What is known of every note: its metadata, and where its links lead. */
export class MetadataCache extends Events {
  resolvedLinks: Record<string, Counts> = {};
  unresolvedLinks: Record<string, Counts> = {};

  readonly #caches = new Map<string, CachedMetadata>();
  readonly #names = new FileNames();
  readonly #toIndex = new Set<TFile>();
  readonly #toResolve = new Set<TFile>();
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
    for (let from = 0; from < notes.length; from += atOnce) {
      await Promise.all(notes.slice(from, from + atOnce).map((note) => this.#read(note)));
    }
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
    this.resolvedLinks = withoutKey(this.resolvedLinks, path);
    this.unresolvedLinks = withoutKey(this.unresolvedLinks, path);
  }

  #index(file: TFile): void {
    if (file.extension !== 'md') return;
    this.#toIndex.add(file);
    this.#plan(this.options.debounce ?? 20);
  }

  /** A file that came or went can change where every link of that name leads. */
  #resolveLinksTo(path: string): void {
    const name = foldedBasename(path);
    for (const [source, cache] of this.#caches) {
      const file = this.vault.getFileByPath(source);
      if (file && referencesOf(cache).some(({ link }) => foldedBasename(getLinkpath(link)) === name)) this.#toResolve.add(file);
    }
    if (this.#started) this.#plan(this.options.debounce ?? 20);
  }

  #plan(delay: number): void {
    this.#work ??= new Promise((resolve) => window.setTimeout(resolve, delay)).then(() => this.#workOff());
  }

  async #workOff(): Promise<void> {
    for (let [file] = this.#toIndex; file; [file] = this.#toIndex) {
      this.#toIndex.delete(file);
      const text = await this.#read(file);
      if (text === null) continue;
      this.#toResolve.add(file);
      this.trigger('changed', file, text, this.getFileCache(file));
    }
    for (const file of this.#toResolve) {
      this.#toResolve.delete(file);
      if (this.#countLinks(file)) this.trigger('resolve', file);
    }
    this.#work = null;
    this.trigger('resolved');
    if (this.#toIndex.size + this.#toResolve.size > 0) this.#plan(0);
  }

  /** Null when the file is gone by now. */
  async #read(file: TFile): Promise<string | null> {
    const text = await this.vault.cachedRead(file).catch(() => null);
    if (text === null || this.vault.getFileByPath(file.path) !== file) return null;
    this.#caches.set(file.path, parseMetadata(text));
    return text;
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

/** Every link of a note, wherever it stands. */
export function referencesOf(cache: CachedMetadata): Reference[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}

function withoutKey(links: Record<string, Counts>, path: string): Record<string, Counts> {
  return Object.fromEntries(Object.entries(links).filter(([source]) => source !== path));
}

refuseUnknownMembers(MetadataCache, 'MetadataCache');
