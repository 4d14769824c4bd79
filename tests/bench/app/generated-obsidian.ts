import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App, CachedMetadata, Component, EventRef } from 'obsidian';
import { DAILY_FOLDER, type GeneratedVault } from '../generator/generate-vault';
import { TFile } from '../../workbench/host/files';
import { FileNames } from '../../workbench/host/metadata/file-names';
import { parseMetadata } from '../../workbench/host/metadata/parse-metadata';
import type { Vault } from '../../workbench/host/vault';

type Callback = (...data: unknown[]) => unknown;

/**
 * Obsidian as far as the plugin's adapters ask it, over a generated vault whose metadata is known already: what is
 * measured is the plugin, not Obsidian.
 */
export class GeneratedObsidian {
  readonly texts: Map<string, string>;
  readonly caches: Map<string, CachedMetadata>;
  /** How often a note was written. */
  processed = 0;
  /** How often a note was read. */
  reads = 0;
  /** How often the metadata of a note was looked at. */
  looks = 0;
  /** Where the notes are read from; memory where none is named. */
  folder: string | null = null;
  private readonly files = new Map<string, TFile>();
  private readonly names = new FileNames();
  private readonly listeners = new Map<string, Set<Callback>>();

  constructor({ notes }: GeneratedVault, metadata: ReadonlyMap<string, CachedMetadata>) {
    this.texts = new Map(notes);
    this.caches = new Map(metadata);
    // Files know their vault, which nobody here asks for.
    const vault = {} as Vault;
    for (const [path, text] of notes) {
      const file = new TFile(vault, path, { ctime: 1_000, mtime: 1_000, size: Buffer.byteLength(text) });
      this.files.set(path, file);
      this.names.add(file);
    }
  }

  /** As the adapters take it. */
  readonly app = {
    vault: {
      configDir: 'config',
      adapter: {
        exists: (path: string) => Promise.resolve(path === 'config/daily-notes.json'),
        read: () => Promise.resolve(JSON.stringify({ folder: DAILY_FOLDER })),
      },
      getName: () => 'Generated',
      getMarkdownFiles: () => [...this.files.values()],
      getFileByPath: (path: string) => this.files.get(path) ?? null,
      getAbstractFileByPath: (path: string) => this.files.get(path) ?? null,
      cachedRead: (file: TFile) => this.read(file.path),
      read: (file: TFile) => this.read(file.path),
      process: (file: TFile, edit: (text: string) => string) => this.process(file.path, edit),
      on: (name: string, callback: Callback) => this.on(name, callback),
    },
    metadataCache: {
      getCache: (path: string) => {
        this.looks += 1;
        return this.caches.get(path) ?? null;
      },
      getFileCache: (file: TFile) => this.caches.get(file.path) ?? null,
      getFirstLinkpathDest: (link: string, from: string) => this.names.resolve(link, from),
      fileToLinktext: (file: TFile) => file.basename,
      on: (name: string, callback: Callback) => this.on(name, callback),
    },
    workspace: { iterateAllLeaves: () => undefined, getMostRecentLeaf: () => null },
    loadLocalStorage: () => null,
    saveLocalStorage: () => undefined,
  } as unknown as App;

  /** Owns what the adapters register, for as long as the process lives. */
  readonly component = { registerEvent: () => undefined, register: () => undefined } as unknown as Component;

  /** What Obsidian delivers when a note says this from now on; to be told with `deliver`. */
  edited(path: string, text: string): () => void {
    const cache = parseMetadata(text);
    this.texts.set(path, text);
    this.caches.set(path, cache);
    const file = this.files.get(path);
    if (file === undefined) throw new Error(`There is no note ${path}.`);
    file.stat = { ...file.stat, mtime: file.stat.mtime + 1, size: Buffer.byteLength(text) };
    return () => this.tell('changed', file, text, cache);
  }

  private async read(path: string): Promise<string> {
    this.reads += 1;
    return this.folder === null ? (this.texts.get(path) ?? '') : readFile(join(this.folder, path), 'utf8');
  }

  private async process(path: string, edit: (text: string) => string): Promise<string> {
    this.processed += 1;
    const after = edit(this.texts.get(path) ?? '');
    this.texts.set(path, after);
    return after;
  }

  private on(name: string, callback: Callback): EventRef {
    const listeners = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, listeners.add(callback));
    return {};
  }

  private tell(name: string, ...data: unknown[]): void {
    for (const listener of this.listeners.get(name) ?? []) listener(...data);
  }
}
