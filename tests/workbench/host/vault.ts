import type { DataAdapter, DataWriteOptions, EventRef } from 'obsidian';
import { Adapter } from './adapter';
import { ConflictError, type ForeignChange, type VaultConnection } from './connection';
import { Events } from './events';
import { type TAbstractFile, TFile, TFolder } from './files';
import { refuseUnknownMembers } from './unimplemented';
import { VaultTree } from './vault-tree';

/** The folder of notes. */
export class Vault extends Events {
  configDir = '.obsidian';
  readonly #adapter: Adapter;
  readonly #tree: VaultTree;
  #stopWatching: (() => void) | null = null;

  constructor(
    readonly connection: VaultConnection,
    private readonly vaultName: string,
  ) {
    super();
    this.#tree = new VaultTree(this, {
      created: (file) => this.trigger('create', file),
      modified: (file) => this.trigger('modify', file),
      deleted: (file) => this.trigger('delete', file),
      renamed: (file, oldPath) => this.trigger('rename', file, oldPath),
    });
    this.#adapter = new Adapter(connection, this.#tree, vaultName);
  }

  /** The methods that the workbench lacks throw by their name when used. */
  get adapter(): DataAdapter {
    return this.#adapter as unknown as DataAdapter;
  }

  /** Reads the tree and fires `create` for every file and folder; to be called after the plugin's `onload`, before the layout is ready. */
  async load(): Promise<void> {
    let early: ForeignChange[] | null = [];
    this.#stopWatching = this.connection.watch((change) => {
      if (early) early.push(change);
      else this.#follow(change);
    });
    for (const entry of await this.connection.list()) this.#tree.put(entry);
    const missed = early;
    early = null;
    missed.forEach((change) => this.#follow(change));
  }

  /** Stops listening to the connection. */
  close(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
  }

  getName(): string {
    return this.vaultName;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.#tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.#tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.get(path);
  }

  getRoot(): TFolder {
    return this.#tree.root;
  }

  async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    await this.#adapter.create(path, data, options).catch((error: unknown) => {
      throw error instanceof ConflictError ? new Error('File already exists.') : error;
    });
    const file = this.getFileByPath(path);
    if (!file) throw new Error(`“${path}” is hidden, so it is no file of the vault.`);
    return file;
  }

  async createFolder(path: string): Promise<TFolder> {
    if (await this.#adapter.exists(path)) throw new Error('Folder already exists.');
    await this.#adapter.mkdir(path);
    const folder = this.getFolderByPath(path);
    if (!folder) throw new Error(`“${path}” is hidden, so it is no folder of the vault.`);
    return folder;
  }

  read(file: TFile): Promise<string> {
    return this.#adapter.read(file.path);
  }

  /** Obsidian may answer with text that it still has in memory; here it is always read. */
  cachedRead(file: TFile): Promise<string> {
    return this.#adapter.read(file.path);
  }

  delete(file: TAbstractFile, force = false): Promise<void> {
    return file instanceof TFolder ? this.#adapter.rmdir(file.path, force) : this.#adapter.remove(file.path);
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system && (await this.#adapter.trashSystem())) return;
    await this.#adapter.trashLocal(file.path);
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    await this.#adapter.rename(file.path, newPath).catch((error: unknown) => {
      throw error instanceof ConflictError ? new Error('Destination file already exists!') : error;
    });
  }

  modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#adapter.write(file.path, data, options);
  }

  append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#adapter.append(file.path, data, options);
  }

  process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.#adapter.process(file.path, fn, options);
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.#tree.all()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter((file): file is TFolder => file instanceof TFolder && (includeRoot || !file.isRoot()));
  }

  getMarkdownFiles(): TFile[] {
    return this.#filesOf((file) => file.extension === 'md');
  }

  getFiles(): TFile[] {
    return this.#filesOf(() => true);
  }

  static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
    cb(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
    }
  }

  override on(name: 'create' | 'modify' | 'delete', callback: (file: TAbstractFile) => unknown, ctx?: unknown): EventRef;
  override on(name: 'rename', callback: (file: TAbstractFile, oldPath: string) => unknown, ctx?: unknown): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
    return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
  }

  #filesOf(isWanted: (file: TFile) => boolean): TFile[] {
    const files: TFile[] = [];
    for (const file of this.#tree.all()) if (file instanceof TFile && isWanted(file)) files.push(file);
    return files;
  }

  #follow(change: ForeignChange): void {
    if (change.kind === 'deleted') this.#tree.drop(change.path);
    else this.#tree.put(change.entry);
  }
}

refuseUnknownMembers(Vault, 'Vault');
refuseUnknownMembers(Adapter, 'Vault.adapter');
