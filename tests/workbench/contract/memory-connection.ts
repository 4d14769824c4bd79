import { ConflictError, type Entry, type ForeignChange, MissingError, type VaultConnection, type VersionedText, type WriteOptions } from '../host/connection';

type Listener = (change: ForeignChange) => void;

/** A vault that exists in memory only, with other programs played by the test. */
export class MemoryConnection implements VaultConnection {
  readonly texts = new Map<string, string>();
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<Listener>();
  #clock = 1_000;

  /** The texts that were asked for, one list for each request. */
  readonly asked: (readonly string[])[] = [];

  /** Called before every write reaches the files; a test can let another program be faster here. */
  beforeWrite: (path: string) => void = () => undefined;

  constructor(files: Record<string, string> = {}) {
    for (const [path, text] of Object.entries(files)) this.#put(path, text);
  }

  /** Another program writes, and the server tells. */
  writeAsForeigner(path: string, text: string): void {
    const kind = this.texts.has(path) ? 'modified' : 'created';
    this.#tell({ kind, entry: this.#put(path, text) });
  }

  /** Another program writes, and the server has not noticed yet. */
  writeUnnoticed(path: string, text: string): void {
    this.#put(path, text);
  }

  /** Another program deletes, and the server has not noticed yet. */
  removeUnnoticed(path: string): void {
    this.#drop(path);
  }

  removeAsForeigner(path: string): void {
    this.#drop(path);
    this.#tell({ kind: 'deleted', path });
  }

  async list(): Promise<Entry[]> {
    await this.#delay();
    return [...this.#entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async listFolder(path: string): Promise<Entry[]> {
    return (await this.list()).filter((entry) => folderOf(entry.path) === path);
  }

  async stat(path: string): Promise<Entry | null> {
    await this.#delay();
    return this.#entries.get(path) ?? null;
  }

  async read(path: string): Promise<VersionedText> {
    this.asked.push([path]);
    await this.#delay();
    const text = this.texts.get(path);
    if (text === undefined) throw new MissingError(`There is no “${path}” in the vault.`);
    return { text, version: text };
  }

  async readMany(paths: readonly string[]): Promise<(string | null)[]> {
    this.asked.push(paths);
    await this.#delay();
    return paths.map((path) => this.texts.get(path) ?? null);
  }

  async write(path: string, text: string, { expected }: WriteOptions = {}): Promise<Entry> {
    await this.#delay();
    this.beforeWrite(path);
    const current = this.texts.get(path);
    if (expected === 'absent' ? current !== undefined : expected !== undefined && expected !== current) {
      throw new ConflictError(`“${path}” is not what it was.`);
    }
    if (folderOf(path) !== '' && !this.#entries.has(folderOf(path))) throw new MissingError(`There is no “${folderOf(path)}” in the vault.`);
    return this.#put(path, text);
  }

  async makeFolder(path: string): Promise<Entry> {
    await this.#delay();
    return this.#putFolder(path);
  }

  async rename(path: string, newPath: string): Promise<Entry> {
    await this.#delay();
    if (this.#entries.has(newPath)) throw new ConflictError(`“${newPath}” exists already.`);
    if (!this.#entries.has(path)) throw new MissingError(`There is no “${path}” in the vault.`);
    for (const entry of [...this.#entries.values()]) {
      if (entry.path !== path && !entry.path.startsWith(`${path}/`)) continue;
      const moved = newPath + entry.path.slice(path.length);
      const text = this.texts.get(entry.path);
      this.#entries.delete(entry.path);
      this.texts.delete(entry.path);
      this.#entries.set(moved, { ...entry, path: moved });
      if (text !== undefined) this.texts.set(moved, text);
    }
    return this.#entries.get(newPath) ?? this.#putFolder(newPath);
  }

  async trash(path: string): Promise<void> {
    await this.makeFolder('.trash');
    await this.rename(path, `.trash/${path.slice(path.lastIndexOf('/') + 1)}`);
  }

  async remove(path: string): Promise<void> {
    await this.#delay();
    if (!this.#entries.has(path)) throw new MissingError(`There is no “${path}” in the vault.`);
    this.#drop(path);
  }

  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #put(path: string, text: string): Entry {
    if (folderOf(path) !== '') this.#putFolder(folderOf(path));
    this.#clock += 1_000;
    const ctime = this.#entries.get(path)?.ctime ?? this.#clock;
    const entry: Entry = { path, type: 'file', ctime, mtime: this.#clock, size: new TextEncoder().encode(text).length };
    this.texts.set(path, text);
    this.#entries.set(path, entry);
    return entry;
  }

  #putFolder(path: string): Entry {
    if (folderOf(path) !== '') this.#putFolder(folderOf(path));
    const entry: Entry = this.#entries.get(path) ?? { path, type: 'folder', ctime: 0, mtime: 0, size: 0 };
    this.#entries.set(path, entry);
    return entry;
  }

  #drop(path: string): void {
    for (const known of [...this.#entries.keys()]) {
      if (known !== path && !known.startsWith(`${path}/`)) continue;
      this.#entries.delete(known);
      this.texts.delete(known);
    }
  }

  #tell(change: ForeignChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** A request takes its time, so that two of them can cross. */
  #delay(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
