import type { Buffer } from 'node:buffer';
import { relative, sep } from 'node:path';
import process from 'node:process';
import { watch, type FSWatcher } from 'chokidar';
import type { Entry, ForeignChange } from '../host/connection';
import type { Queue } from './queue';
import { Refusal } from './refusal';
import { isIgnored, type VaultFolder, versionOf } from './vault-folder';

/** What was last known of a path: nothing of its content where only its listing was read. */
interface Known {
  readonly entry: Entry;
  readonly version?: string;
}

/** A watcher sometimes misses a write that lands just after another, so each changed path is looked at again. */
const laterLooks = [100, 400];

/**
 * Notices what other programs do to the vault. The watcher's events are only hints where to look; what counts
 * is whether the file differs from what the page is known to have seen. So a write by the page is no foreign
 * change, but a foreign write just after it is.
 */
export class ForeignChanges {
  readonly #known = new Map<string, Known>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>[]>();
  #watcher: FSWatcher | null = null;
  #closed = false;

  constructor(
    private readonly folder: VaultFolder,
    private readonly queue: Queue,
    private readonly report: (change: ForeignChange) => void,
  ) {}

  async start(): Promise<void> {
    for (const entry of await this.folder.list()) this.#known.set(entry.path, { entry });
    const watcher = watch(this.folder.root, { ignoreInitial: true, followSymlinks: false, ignored: (path) => isIgnored(this.#vaultPath(path)) });
    this.#watcher = watcher;
    watcher.on('all', (_event, path) => this.#hint(this.#vaultPath(path)));
    await new Promise<void>((resolve, reject) => {
      watcher.once('ready', resolve);
      watcher.once('error', reject);
    });
    watcher.on('error', (error) => process.stderr.write(`The vault's folder is not watched as it should be: ${String(error)}\n`));
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const timers of this.#timers.values()) timers.forEach(clearTimeout);
    this.#timers.clear();
    await this.#watcher?.close();
  }

  /** Takes note of what the page itself has just done. */
  noteWritten(entry: Entry, bytes?: Buffer): void {
    this.#known.set(entry.path, bytes ? { entry, version: versionOf(bytes) } : { entry });
  }

  noteGone(path: string): void {
    const gone = this.#known.get(path);
    this.#known.delete(path);
    if (gone?.entry.type === 'file') return;
    for (const known of [...this.#known.keys()]) {
      if (known.startsWith(`${path}/`)) this.#known.delete(known);
    }
  }

  #vaultPath(absolute: string): string {
    return relative(this.folder.root, absolute).split(sep).join('/');
  }

  #hint(path: string): void {
    if (path === '' || this.#closed) return;
    const look = (): void => {
      this.queue
        .run(() => this.#look(path))
        .catch((error: unknown) => {
          // Links that lead out of the vault are none of its files.
          if (!(error instanceof Refusal)) process.stderr.write(`“${path}” could not be looked at: ${String(error)}\n`);
        });
    };
    look();
    this.#timers.get(path)?.forEach(clearTimeout);
    const timers = laterLooks.map((delay) => setTimeout(look, delay));
    timers.push(setTimeout(() => this.#timers.delete(path), Math.max(...laterLooks) + 1));
    this.#timers.set(path, timers);
  }

  async #look(path: string): Promise<void> {
    if (this.#closed) return;
    const before = this.#known.get(path);
    const entry = await this.folder.stat(path);
    if (!entry) {
      if (!before) return;
      this.noteGone(path);
      this.report({ kind: 'deleted', path });
      return;
    }
    const bytes = entry.type === 'file' ? await this.folder.read(path).catch(() => null) : undefined;
    if (bytes === null) return; // Gone between the two calls; the next look will tell.
    const version = bytes && versionOf(bytes);
    this.#known.set(path, version === undefined ? { entry } : { entry, version });
    if (!before) {
      this.report({ kind: 'created', entry });
      if (entry.type === 'folder') for (const child of await this.folder.list(path, false)) this.#hint(child.path);
    } else if (entry.type === 'file' && differs(before, entry, version)) {
      this.report({ kind: 'modified', entry });
    }
  }
}

function differs(before: Known, entry: Entry, version: string | undefined): boolean {
  if (before.version !== undefined) return before.version !== version;
  return before.entry.mtime !== entry.mtime || before.entry.size !== entry.size;
}
