import type { Buffer } from 'node:buffer';
import { createHash, randomUUID } from 'node:crypto';
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Entry, WriteOptions } from '../host/connection';
import { confine } from './confinement';
import { errorCode, Refusal } from './refusal';

/** Ends the names of files that are being written; they are never listed or reported. */
export const unfinishedSuffix = '.workbench-unfinished';

/** What neither Obsidian nor the plugin has to do with. */
const hiddenFolders = new Set(['.git', 'node_modules', '.trash']);

export function isIgnored(path: string): boolean {
  return path.endsWith(unfinishedSuffix) || path.split('/').some((segment) => hiddenFolders.has(segment));
}

export function versionOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

export interface ListOptions {
  /** Whether to look into the folders below; they are looked into where nothing is said. */
  readonly deep?: boolean;
  readonly entering?: (folder: string) => void;
}

/**
 * The vault on disk. Every path is confined to it; every write is whole or not at all. What is only looked up or read
 * is waited for: notes are small, and handing each of 100,000 to another thread takes many times as long.
 */
export class VaultFolder {
  /** When a file was created: a write replaces the file, which would make every written file look new. */
  readonly #created = new Map<string, number>();

  /** @param root the folder as `realpath` gives it */
  constructor(readonly root: string) {}

  /**
   * Everything below a folder, parents before what they hold. Symbolic links are left out.
   *
   * @param entering is told of each folder before it is looked into
   */
  list(folder = '', { deep = true, entering }: ListOptions = {}): Entry[] {
    const entries: Entry[] = [];
    // What lies in a folder that is known to be in the vault, and is no link itself, needs no confining.
    const listIn = (absolute: string, path: string): void => {
      entering?.(path);
      for (const { name } of this.#namesIn(absolute, path)) {
        const entry = this.#statAt(join(absolute, name), path === '' ? name : `${path}/${name}`);
        if (entry) entries.push(entry);
        if (deep && entry?.type === 'folder') listIn(join(absolute, name), entry.path);
      }
    };
    listIn(confine(this.root, folder), folder);
    return entries;
  }

  /** Null for what is neither file nor folder, symbolic links among them. */
  stat(path: string): Entry | null {
    return this.#statAt(confine(this.root, path), path);
  }

  #namesIn(absolute: string, folder: string): Dirent[] {
    try {
      return readdirSync(absolute, { withFileTypes: true })
        .filter((name) => (name.isFile() || name.isDirectory()) && !isIgnored(name.name))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      return this.#refuseMissing(folder, error);
    }
  }

  #statAt(absolute: string, path: string): Entry | null {
    try {
      const found = lstatSync(absolute);
      if (!found.isFile() && !found.isDirectory()) return null;
      const ctime = this.#created.get(path) ?? Math.round(found.birthtimeMs || found.ctimeMs);
      const folder = found.isDirectory();
      return { path, type: folder ? 'folder' : 'file', ctime, mtime: Math.round(found.mtimeMs), size: folder ? 0 : found.size };
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      throw error;
    }
  }

  read(path: string): Buffer {
    try {
      return readFileSync(confine(this.root, path));
    } catch (error) {
      return this.#refuseMissing(path, error);
    }
  }

  async write(path: string, bytes: Buffer, { expected, ctime, mtime }: WriteOptions = {}): Promise<Entry> {
    const absolute = confine(this.root, path);
    const before = this.stat(path);
    if (before?.type === 'folder') throw new Refusal(409, `“${path}” is a folder.`);
    const unfinished = join(dirname(absolute), `.${randomUUID()}${unfinishedSuffix}`);
    try {
      await writeFile(unfinished, bytes).catch((error: unknown) => this.#refuseMissing(dirname(path), error));
      if (mtime !== undefined) await utimes(unfinished, mtime / 1000, mtime / 1000);
      if (expected === 'absent') {
        await link(unfinished, absolute).catch((error: unknown) => {
          throw errorCode(error) === 'EEXIST' ? new Refusal(409, `“${path}” exists already.`) : error;
        });
      } else {
        // As late as possible, so that another program's write is not overwritten unseen.
        if (expected !== undefined) await this.#expectVersion(path, expected);
        await rename(unfinished, absolute);
      }
    } finally {
      await rm(unfinished, { force: true });
    }
    const created = ctime ?? before?.ctime;
    if (created === undefined) this.#created.delete(path);
    else this.#created.set(path, created);
    return this.#entry(path);
  }

  async makeFolder(path: string): Promise<Entry> {
    await mkdir(confine(this.root, path), { recursive: true }).catch((error: unknown) => {
      throw errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOTDIR' ? new Refusal(409, `A file stands where the folder “${path}” should be.`) : error;
    });
    return this.#entry(path);
  }

  async rename(path: string, newPath: string): Promise<Entry> {
    const from = confine(this.root, path);
    const to = confine(this.root, newPath);
    const before = this.#entry(path);
    const taken = await stat(to, { bigint: true }).catch(() => null);
    // On file systems that ignore case, a note may be renamed to itself in other letters.
    const same = taken !== null && taken.ino === (await stat(from, { bigint: true })).ino;
    if (taken !== null && !same) throw new Refusal(409, `“${newPath}” exists already.`);
    await rename(from, to).catch((error: unknown) => this.#refuseMissing(dirname(newPath), error));
    this.#created.delete(path);
    if (before.type === 'file') this.#created.set(newPath, before.ctime);
    return this.#entry(newPath);
  }

  /** Moves to `.trash`, under the next free name. */
  async trash(path: string): Promise<void> {
    this.#entry(path);
    await this.makeFolder('.trash');
    const extension = extname(path);
    const stem = basename(path, extension);
    for (let count = 1; ; count += 1) {
      const candidate = `.trash/${stem}${count === 1 ? '' : ` ${count}`}${extension}`;
      if (this.stat(candidate)) continue;
      await this.rename(path, candidate);
      return;
    }
  }

  async remove(path: string): Promise<void> {
    if (path === '') throw new Refusal(400, 'The vault itself is not deleted.');
    const { type } = this.#entry(path);
    const absolute = confine(this.root, path);
    if (type === 'folder') await rm(absolute, { recursive: true });
    else await unlink(absolute);
    this.#created.delete(path);
  }

  async #expectVersion(path: string, expected: string): Promise<void> {
    const absolute = confine(this.root, path);
    const current = await readFile(absolute).catch(() => null);
    if (current === null) throw new Refusal(409, `“${path}” is gone.`);
    if (versionOf(current) !== expected) throw new Refusal(409, `“${path}” was changed by another program.`);
  }

  #entry(path: string): Entry {
    const entry = this.stat(path);
    if (!entry) throw new Refusal(404, `There is no “${path}” in the vault.`);
    return entry;
  }

  #refuseMissing(path: string, error: unknown): never {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal(404, `There is no “${path}” in the vault.`);
    if (code === 'EISDIR') throw new Refusal(409, `“${path}” is a folder.`);
    throw error;
  }
}
