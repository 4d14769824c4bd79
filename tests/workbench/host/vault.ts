import type { DataAdapter, DataWriteOptions, EventRef } from 'obsidian';
import type { VaultConnection } from './connection';
import { Events } from './events';
import { type TAbstractFile, type TFile, TFolder } from './files';

/** The folder of notes. */
export class Vault extends Events {
  configDir = '.obsidian';
  declare adapter: DataAdapter;

  constructor(
    readonly connection: VaultConnection,
    private readonly vaultName: string,
  ) {
    super();
  }

  /** Reads the tree and fires `create` for every file and folder; to be called after the plugin's `onload`, before the layout is ready. */
  load(): Promise<void> {
    throw new Error('in the making');
  }

  /** Stops listening to the connection. */
  close(): void {
    throw new Error('in the making');
  }

  getName(): string {
    return this.vaultName;
  }

  getFileByPath(path: string): TFile | null {
    throw new Error(path);
  }

  getFolderByPath(path: string): TFolder | null {
    throw new Error(path);
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    throw new Error(path);
  }

  getRoot(): TFolder {
    throw new Error('in the making');
  }

  create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    throw new Error(path + data + String(options));
  }

  createFolder(path: string): Promise<TFolder> {
    throw new Error(path);
  }

  read(file: TFile): Promise<string> {
    throw new Error(file.path);
  }

  cachedRead(file: TFile): Promise<string> {
    throw new Error(file.path);
  }

  delete(file: TAbstractFile, force?: boolean): Promise<void> {
    throw new Error(file.path + String(force));
  }

  trash(file: TAbstractFile, system: boolean): Promise<void> {
    throw new Error(file.path + String(system));
  }

  rename(file: TAbstractFile, newPath: string): Promise<void> {
    throw new Error(file.path + newPath);
  }

  modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    throw new Error(file.path + data + String(options));
  }

  append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    throw new Error(file.path + data + String(options));
  }

  process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    throw new Error(file.path + String(fn) + String(options));
  }

  copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
    throw new Error(file.path + newPath);
  }

  getAllLoadedFiles(): TAbstractFile[] {
    throw new Error('in the making');
  }

  getAllFolders(includeRoot?: boolean): TFolder[] {
    throw new Error(String(includeRoot));
  }

  static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
    cb(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
    }
  }

  getMarkdownFiles(): TFile[] {
    throw new Error('in the making');
  }

  getFiles(): TFile[] {
    throw new Error('in the making');
  }

  override on(name: 'create' | 'modify' | 'delete', callback: (file: TAbstractFile) => unknown, ctx?: unknown): EventRef;
  override on(name: 'rename', callback: (file: TAbstractFile, oldPath: string) => unknown, ctx?: unknown): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
    return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
  }
}
