import type { Buffer } from 'node:buffer';
import process from 'node:process';
import type { Entry, ForeignChange } from '../host/connection';
import { FolderWatch } from './folder-watch';
import type { Queue } from './queue';
import { Refusal } from './refusal';
import { isIgnored, type VaultFolder, versionOf } from './vault-folder';

/** What was last known of a path: nothing of its content where only its listing was read. */
interface Known {
  readonly entry: Entry;
  readonly version?: string;
}

/**
 * When a path is looked at after the last hint, in milliseconds. Not at once, as most programs empty a file before they
 * write it; and again later, as a watcher sometimes misses a write that lands just after another.
 */
const looks = [20, 100, 400];

/**
 * Notices what other programs do to the vault. The watcher's events are only hints where to look; what counts
 * is whether the file differs from what the page is known to have seen. So a write by the page is no foreign
 * change, but a foreign write just after it is.
 */
export class ForeignChanges {
  readonly #known = new Map<string, Known>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>[]>();
  readonly #watch: FolderWatch;
  #closed = false;

  constructor(
    private readonly folder: VaultFolder,
    private readonly queue: Queue,
    private readonly report: (change: ForeignChange) => void,
  ) {
    this.#watch = new FolderWatch(folder.root, (path) => this.#hint(path));
  }

  start(): void {
    for (const entry of this.listWatched('')) this.#known.set(entry.path, { entry });
  }

  close(): void {
    this.#closed = true;
    for (const timers of this.#timers.values()) timers.forEach(clearTimeout);
    this.#timers.clear();
    this.#watch.close();
  }

  /** Everything below a folder, which is watched from now on. Each folder is watched before it is looked into, so that nothing happens unseen. */
  listWatched(folder: string): Entry[] {
    return this.folder.list(folder, { entering: (path) => this.#watch.add(path) });
  }

  /** Takes note of what the page itself has just done. */
  noteWritten(entry: Entry, bytes?: Buffer): void {
    this.#known.set(entry.path, bytes ? { entry, version: versionOf(bytes) } : { entry });
  }

  noteGone(path: string): void {
    const gone = this.#known.get(path);
    this.#known.delete(path);
    if (gone?.entry.type === 'file') return;
    this.#watch.remove(path);
    for (const known of [...this.#known.keys()]) {
      if (known.startsWith(`${path}/`)) this.#known.delete(known);
    }
  }

  #hint(path: string): void {
    if (this.#closed || isIgnored(path)) return;
    const look = (): void => {
      this.queue
        .run(() => this.#look(path))
        .catch((error: unknown) => {
          // Links that lead out of the vault are none of its files; of what is gone by now, the next look tells.
          if (!(error instanceof Refusal)) process.stderr.write(`“${path}” could not be looked at: ${String(error)}\n`);
        });
    };
    this.#timers.get(path)?.forEach(clearTimeout);
    const timers = looks.map((delay) => setTimeout(look, delay));
    timers.push(setTimeout(() => this.#timers.delete(path), Math.max(...looks) + 1));
    this.#timers.set(path, timers);
  }

  #look(path: string): void {
    if (this.#closed) return;
    const before = this.#known.get(path);
    const entry = this.folder.stat(path);
    if (!entry) {
      if (!before) return;
      this.noteGone(path);
      this.report({ kind: 'deleted', path });
      return;
    }
    const version = entry.type === 'file' ? versionOf(this.folder.read(path)) : undefined;
    this.#known.set(path, version === undefined ? { entry } : { entry, version });
    if (!before) this.report({ kind: 'created', entry });
    else if (entry.type === 'file' && differs(before, entry, version)) this.report({ kind: 'modified', entry });
    if (entry.type === 'folder') this.#lookInto(path);
  }

  /** A folder that is new, or another one of the same name: then the watcher was of the one before. */
  #lookInto(folder: string): void {
    this.#watch.add(folder);
    const children = new Map(this.folder.list(folder, { deep: false }).map((child) => [child.path, child]));
    for (const [path, child] of children) {
      const known = this.#known.get(path)?.entry;
      if (child.type === 'folder' || known?.type !== 'file' || !hasSameStamp(known, child)) this.#hint(path);
    }
    const isChild = (path: string): boolean => path.startsWith(`${folder}/`) && !path.includes('/', folder.length + 1);
    for (const path of this.#known.keys()) if (isChild(path) && !children.has(path)) this.#hint(path);
  }
}

function differs(before: Known, entry: Entry, version: string | undefined): boolean {
  if (before.version !== undefined) return before.version !== version;
  return !hasSameStamp(before.entry, entry);
}

function hasSameStamp(one: Entry, other: Entry): boolean {
  return one.mtime === other.mtime && one.size === other.size;
}
