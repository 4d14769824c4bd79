import type { DataAdapter, DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { ConflictError, type VaultConnection, type WriteOptions } from './connection';
import { SharedReads } from './shared-reads';
import type { VaultTree } from './vault-tree';

/** How often a `process` starts anew because another program was faster; more than that is no coincidence. */
const attempts = 20;

/** The adapter's methods that the workbench has; the others throw by their name. */
export type ImplementedAdapter = Pick<
  DataAdapter,
  'getName' | 'exists' | 'stat' | 'list' | 'read' | 'write' | 'append' | 'process' | 'mkdir' | 'trashSystem' | 'trashLocal' | 'rmdir' | 'remove' | 'rename'
>;

/** Files as they lie on disk, hidden ones included. What it changes in the vault, the vault tells of. */
export class Adapter implements ImplementedAdapter {
  /** The last operation on each file, after which the next one waits. */
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #reads: SharedReads;

  constructor(
    private readonly connection: VaultConnection,
    private readonly tree: VaultTree,
    private readonly vaultName: string,
  ) {
    this.#reads = new SharedReads(connection);
  }

  getName(): string {
    return this.vaultName;
  }

  async exists(normalizedPath: string): Promise<boolean> {
    return isRoot(normalizedPath) || (await this.connection.stat(normalizedPath)) !== null;
  }

  async stat(normalizedPath: string): Promise<Stat | null> {
    if (isRoot(normalizedPath)) return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
    const entry = await this.connection.stat(normalizedPath);
    return entry && { type: entry.type, ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
  }

  async list(normalizedPath: string): Promise<ListedFiles> {
    const entries = await this.connection.listFolder(isRoot(normalizedPath) ? '' : normalizedPath);
    const paths = (type: string): string[] => entries.filter((entry) => entry.type === type).map(({ path }) => path);
    return { files: paths('file'), folders: paths('folder') };
  }

  read(normalizedPath: string): Promise<string> {
    return this.#reads.read(normalizedPath);
  }

  write(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#inTurn(normalizedPath, () => this.#write(normalizedPath, data, options));
  }

  /** Writes a file that is not there yet; fails with ConflictError. */
  create(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#inTurn(normalizedPath, () => this.#write(normalizedPath, data, { ...options, expected: 'absent' }));
  }

  append(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.#inTurn(normalizedPath, async () => {
      if (await this.exists(normalizedPath)) await this.#process(normalizedPath, (text) => text + data, options);
      else await this.#write(normalizedPath, data, options);
    });
  }

  process(normalizedPath: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.#inTurn(normalizedPath, () => this.#process(normalizedPath, fn, options));
  }

  async mkdir(normalizedPath: string): Promise<void> {
    this.tree.put(await this.connection.makeFolder(normalizedPath));
  }

  /** There is no system's trash in a browser. */
  trashSystem(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async trashLocal(normalizedPath: string): Promise<void> {
    await this.connection.trash(normalizedPath);
    this.tree.drop(normalizedPath);
  }

  async rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
    if (!recursive && (await this.connection.listFolder(normalizedPath)).length > 0) {
      throw new Error(`ENOTEMPTY: directory not empty, rmdir '${normalizedPath}'`);
    }
    await this.remove(normalizedPath);
  }

  async remove(normalizedPath: string): Promise<void> {
    await this.connection.remove(normalizedPath);
    this.tree.drop(normalizedPath);
  }

  async rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    const entry = await this.connection.rename(normalizedPath, normalizedNewPath);
    this.tree.move(normalizedPath, entry);
  }

  /** A write by another program between our reading and writing makes the callback run anew on the new text. */
  async #process(path: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    for (let attempt = 1; ; attempt += 1) {
      const { text, version } = await this.connection.read(path);
      const changed = fn(text);
      if (changed === text) return text;
      try {
        await this.#write(path, changed, { ...options, expected: version });
        return changed;
      } catch (error) {
        if (!(error instanceof ConflictError) || attempt === attempts) throw error;
      }
    }
  }

  async #write(path: string, data: string, options?: WriteOptions): Promise<void> {
    this.tree.put(await this.connection.write(path, data, options));
  }

  #inTurn<T>(path: string, task: () => Promise<T>): Promise<T> {
    const turn = (this.#queues.get(path) ?? Promise.resolve()).then(task);
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#queues.set(path, settled);
    void settled.then(() => {
      if (this.#queues.get(path) === settled) this.#queues.delete(path);
    });
    return turn;
  }
}

function isRoot(path: string): boolean {
  return path === '' || path === '/';
}
