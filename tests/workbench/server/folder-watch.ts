import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { errorCode } from './refusal';

/**
 * Watches folders, each by a watcher of its own that tells of what lies directly in it. A watcher for every file, as
 * libraries have one, takes a server of 100,000 notes many seconds.
 */
export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();

  /**
   * @param root the vault's folder
   * @param onHint is told of a path in the vault where something may have changed
   */
  constructor(
    private readonly root: string,
    private readonly onHint: (path: string) => void,
  ) {}

  /** Watches a folder of the vault, `''` for itself, from now on; anew if it was watched, as it may be another folder of that name. */
  add(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
    try {
      const watcher = watch(join(this.root, folder), (_event, name) => {
        if (name !== null) this.onHint(folder === '' ? name : `${folder}/${name}`);
      });
      watcher.on('error', (error) => process.stderr.write(`The folder “${folder}” is not watched as it should be: ${String(error)}\n`));
      this.#watchers.set(folder, watcher);
    } catch (error) {
      // Of a folder that is gone by now, the one that held it tells.
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }

  /** Lets a folder go, and those below it. */
  remove(folder: string): void {
    for (const [watched, watcher] of this.#watchers) {
      if (watched !== folder && !watched.startsWith(`${folder}/`)) continue;
      watcher.close();
      this.#watchers.delete(watched);
    }
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }
}
