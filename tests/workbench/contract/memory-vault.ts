import { vi } from 'vitest';
import { FileManager } from '../host/file-manager';
import type { TAbstractFile, TFile } from '../host/files';
import { MetadataCache, type MetadataOptions } from '../host/metadata-cache';
import { Vault } from '../host/vault';
import { MemoryConnection } from './memory-connection';

/** A vault in memory with its metadata, and a log of all that either tells. */
export class MemoryVault {
  readonly connection: MemoryConnection;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  /** Events in their order, as in `modify A.md` and `rename B.md (A.md)`. */
  readonly events: string[] = [];

  constructor(files: Record<string, string>, options: MetadataOptions = {}) {
    vi.stubGlobal('window', globalThis);
    this.connection = new MemoryConnection(files);
    this.vault = new Vault(this.connection, 'Memory');
    this.metadataCache = new MetadataCache(this.vault, options);
    this.fileManager = new FileManager(this.vault, this.metadataCache, () => Promise.resolve(true));
    for (const name of ['create', 'modify', 'delete'] as const) this.vault.on(name, (file: TAbstractFile) => this.events.push(`${name} ${file.path}`));
    this.vault.on('rename', (file, oldPath) => this.events.push(`rename ${file.path} (${oldPath})`));
    for (const name of ['changed', 'deleted', 'resolve'] as const) {
      this.metadataCache.on(name as 'resolve', (file: TFile) => this.events.push(`${name} ${file.path}`));
    }
    this.metadataCache.on('resolved', () => this.events.push('resolved'));
  }

  /** Opens a vault and waits until all is read; the log is empty then. */
  static async open(files: Record<string, string>): Promise<MemoryVault> {
    const opened = new MemoryVault(files);
    await opened.vault.load();
    await opened.metadataCache.load();
    await opened.metadataCache.settled();
    opened.events.length = 0;
    return opened;
  }

  file(path: string): TFile {
    const file = this.vault.getFileByPath(path);
    if (!file) throw new Error(`The test asks for ${path}, which is not there.`);
    return file;
  }

  text(path: string): string | undefined {
    return this.connection.texts.get(path);
  }

  /** Hands out the log so far, once all is indexed. */
  async settledEvents(): Promise<string[]> {
    await this.metadataCache.settled();
    return this.events.splice(0);
  }
}
