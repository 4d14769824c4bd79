import type { Buffer } from 'node:buffer';
import { createHash, randomUUID } from 'node:crypto';
import { link, lstat, mkdir, readdir, readFile, rename, rm, stat, unlink, utimes, writeFile } from 'node:fs/promises';
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

/** The vault on disk. Every path is confined to it; every write is whole or not at all. */
export class VaultFolder {
  /** When a file was created: a write replaces the file, which would make every written file look new. */
  readonly #created = new Map<string, number>();

  /** @param root the folder as `realpath` gives it */
  constructor(readonly root: string) {}

  /** Everything below a folder, parents before what they hold. Symbolic links are left out. */
  async list(folder = '', deep = true): Promise<Entry[]> {
    return this.#listIn(await confine(this.root, folder), folder, deep);
  }

  /** What lies in a folder that is known to be in the vault, and is no link itself, needs no confining. */
  async #listIn(absolute: string, folder: string, deep: boolean): Promise<Entry[]> {
    const names = await readdir(absolute, { withFileTypes: true }).catch((error: unknown) => this.#refuseMissing(folder, error));
    const below = names
      .filter((name) => (name.isFile() || name.isDirectory()) && !isIgnored(name.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (name) => {
        const path = folder === '' ? name.name : `${folder}/${name.name}`;
        const entry = await this.#statAt(join(absolute, name.name), path);
        return [...(entry ? [entry] : []), ...(deep && entry?.type === 'folder' ? await this.#listIn(join(absolute, name.name), path, deep) : [])];
      });
    return (await Promise.all(below)).flat();
  }

  /** Null for what is neither file nor folder, symbolic links among them. */
  async stat(path: string): Promise<Entry | null> {
    return this.#statAt(await confine(this.root, path), path);
  }

  async #statAt(absolute: string, path: string): Promise<Entry | null> {
    try {
      const found = await lstat(absolute);
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

  async read(path: string): Promise<Buffer> {
    const absolute = await confine(this.root, path);
    return readFile(absolute).catch((error: unknown) => this.#refuseMissing(path, error));
  }

  async write(path: string, bytes: Buffer, { expected, ctime, mtime }: WriteOptions = {}): Promise<Entry> {
    const absolute = await confine(this.root, path);
    const before = await this.stat(path);
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
    await mkdir(await confine(this.root, path), { recursive: true }).catch((error: unknown) => {
      throw errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOTDIR' ? new Refusal(409, `A file stands where the folder “${path}” should be.`) : error;
    });
    return this.#entry(path);
  }

  async rename(path: string, newPath: string): Promise<Entry> {
    const from = await confine(this.root, path);
    const to = await confine(this.root, newPath);
    const before = await this.#entry(path);
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
    await this.#entry(path);
    await this.makeFolder('.trash');
    const extension = extname(path);
    const stem = basename(path, extension);
    for (let count = 1; ; count += 1) {
      const candidate = `.trash/${stem}${count === 1 ? '' : ` ${count}`}${extension}`;
      if (await this.stat(candidate)) continue;
      await this.rename(path, candidate);
      return;
    }
  }

  async remove(path: string): Promise<void> {
    if (path === '') throw new Refusal(400, 'The vault itself is not deleted.');
    const { type } = await this.#entry(path);
    const absolute = await confine(this.root, path);
    if (type === 'folder') await rm(absolute, { recursive: true });
    else await unlink(absolute);
    this.#created.delete(path);
  }

  async #expectVersion(path: string, expected: string): Promise<void> {
    const absolute = await confine(this.root, path);
    const current = await readFile(absolute).catch(() => null);
    if (current === null) throw new Refusal(409, `“${path}” is gone.`);
    if (versionOf(current) !== expected) throw new Refusal(409, `“${path}” was changed by another program.`);
  }

  async #entry(path: string): Promise<Entry> {
    const entry = await this.stat(path);
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
