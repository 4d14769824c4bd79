import type { Buffer } from 'node:buffer';
import process from 'node:process';
import type { Entry, ForeignChange, WriteOptions } from '../host/connection';
import { ForeignChanges } from './foreign-changes';
import { Queue } from './queue';
import { Refusal } from './refusal';
import { type VaultFolder, versionOf } from './vault-folder';

export interface Listener {
  /** The page that listens; it is not told of what it did itself. */
  readonly page: string;
  tell(change: ForeignChange): void;
}

/** The vault as several pages and other programs share it: changes one at a time, each told to everybody else. */
export class VaultService {
  readonly #queue = new Queue();
  readonly #listeners = new Set<Listener>();
  readonly #foreign: ForeignChanges;

  constructor(private readonly folder: VaultFolder) {
    this.#foreign = new ForeignChanges(folder, this.#queue, (change) => this.#tell(change));
  }

  start(): void {
    this.#foreign.start();
  }

  close(): void {
    this.#foreign.close();
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  list(folder: string, deep: boolean): Entry[] {
    return this.folder.list(folder, { deep });
  }

  stat(path: string): Entry | null {
    return this.folder.stat(path);
  }

  read(path: string): { bytes: Buffer; version: string } {
    const bytes = this.folder.read(path);
    return { bytes, version: versionOf(bytes) };
  }

  /** Null for what cannot be read; one such file keeps nobody from the others. */
  readTexts(paths: string[]): (string | null)[] {
    return paths.map((path) => this.#readText(path));
  }

  write(page: string, path: string, bytes: Buffer, options: WriteOptions): Promise<Entry> {
    return this.#queue.run(async () => {
      const existed = this.folder.stat(path) !== null;
      const entry = await this.folder.write(path, bytes, options);
      this.#foreign.noteWritten(entry, bytes);
      this.#tell({ kind: existed ? 'modified' : 'created', entry }, page);
      return entry;
    });
  }

  makeFolder(page: string, path: string): Promise<Entry> {
    return this.#queue.run(async () => {
      const entry = await this.folder.makeFolder(path);
      this.#noteCreated(page, entry);
      return entry;
    });
  }

  rename(page: string, path: string, newPath: string): Promise<Entry> {
    return this.#queue.run(async () => {
      const entry = await this.folder.rename(path, newPath);
      this.#noteDeleted(page, path);
      this.#noteCreated(page, entry);
      return entry;
    });
  }

  trash(page: string, path: string): Promise<void> {
    return this.#queue.run(async () => {
      await this.folder.trash(path);
      this.#noteDeleted(page, path);
    });
  }

  remove(page: string, path: string): Promise<void> {
    return this.#queue.run(async () => {
      await this.folder.remove(path);
      this.#noteDeleted(page, path);
    });
  }

  #readText(path: string): string | null {
    try {
      return this.folder.read(path).toString('utf8');
    } catch (error) {
      if (!(error instanceof Refusal)) process.stderr.write(`“${path}” could not be read: ${String(error)}\n`);
      return null;
    }
  }

  #noteDeleted(page: string, path: string): void {
    this.#foreign.noteGone(path);
    this.#tell({ kind: 'deleted', path }, page);
  }

  /** A new entry with all it holds; of folders that a deeper path brought along, the watcher will tell. */
  #noteCreated(page: string, entry: Entry): void {
    const below = entry.type === 'folder' ? this.#foreign.listWatched(entry.path) : [];
    for (const each of [entry, ...below]) {
      this.#foreign.noteWritten(each);
      this.#tell({ kind: 'created', entry: each }, page);
    }
  }

  #tell(change: ForeignChange, author?: string): void {
    for (const listener of this.#listeners) if (listener.page !== author) listener.tell(change);
  }
}
