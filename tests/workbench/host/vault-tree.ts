import type { Entry } from './connection';
import { moveTo, parentPath, type TAbstractFile, TFile, TFolder } from './files';
import type { Vault } from './vault';

/** What happened to the tree, in Obsidian's words. */
export interface TreeEvents {
  created(file: TAbstractFile): void;
  modified(file: TAbstractFile): void;
  deleted(file: TAbstractFile): void;
  renamed(file: TAbstractFile, oldPath: string): void;
}

/** Files and folders whose own name, or that of a folder above them, begins with a dot are no part of the vault. */
export function isHidden(path: string): boolean {
  return path.split('/').some((segment) => segment.startsWith('.'));
}

/** The files and folders that Obsidian knows, kept equal to what was written or reported. */
export class VaultTree {
  readonly root: TFolder;
  readonly #byPath = new Map<string, TAbstractFile>();

  constructor(
    private readonly vault: Vault,
    private readonly events: TreeEvents,
  ) {
    this.root = new TFolder(vault, '/');
    this.#byPath.set('/', this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.#byPath.get(path) ?? null;
  }

  all(): Iterable<TAbstractFile> {
    return this.#byPath.values();
  }

  /** A file or folder is there with this content; new to us or not. */
  put(entry: Entry): void {
    if (isHidden(entry.path)) return;
    const known = this.#byPath.get(entry.path);
    if (known instanceof TFile && entry.type === 'file') {
      known.stat = statOf(entry);
      this.events.modified(known);
      return;
    }
    if (known instanceof TFolder && entry.type === 'folder') return;
    if (known) this.drop(entry.path);
    this.#add(entry);
  }

  /** Something is gone, with all that it held; what lay in it is told first. */
  drop(path: string): void {
    const gone = this.#byPath.get(path);
    if (!gone || gone === this.root) return;
    if (gone instanceof TFolder) for (const child of [...gone.children]) this.drop(child.path);
    this.#byPath.delete(path);
    this.#unhang(gone);
    this.events.deleted(gone);
  }

  /** Something was renamed by the page; the objects stay the same. What lay in a folder is told after it. */
  move(path: string, entry: Entry): void {
    const moved = this.#byPath.get(path);
    if (isHidden(entry.path)) return this.drop(path);
    if (!moved) return this.put(entry);
    this.#unhang(moved);
    this.#hang(moved, entry.path);
    const renamed = this.#rekey(moved, path, entry.path);
    if (moved instanceof TFile) moved.stat = statOf(entry);
    for (const [file, oldPath] of renamed) this.events.renamed(file, oldPath);
  }

  #add(entry: Entry): void {
    const file = entry.type === 'file' ? new TFile(this.vault, entry.path, statOf(entry)) : new TFolder(this.vault, entry.path);
    this.#hang(file, entry.path);
    this.#byPath.set(entry.path, file);
    this.events.created(file);
  }

  #hang(file: TAbstractFile, path: string): void {
    const folder = this.#folder(parentPath(path));
    folder.children.push(file);
    file.parent = folder;
  }

  #unhang(file: TAbstractFile): void {
    const siblings = file.parent?.children ?? [];
    const at = siblings.indexOf(file);
    if (at >= 0) siblings.splice(at, 1);
    file.parent = null;
  }

  /** The folder at a path; a report about what lies in it may be here before its own. */
  #folder(path: string): TFolder {
    const known = this.#byPath.get(path);
    if (known instanceof TFolder) return known;
    this.#add({ path, type: 'folder', ctime: 0, mtime: 0, size: 0 });
    return this.#folder(path);
  }

  #rekey(file: TAbstractFile, path: string, newPath: string): [TAbstractFile, string][] {
    this.#byPath.delete(path);
    moveTo(file, newPath);
    this.#byPath.set(newPath, file);
    const below = file instanceof TFolder ? file.children.flatMap((child) => this.#rekey(child, child.path, `${newPath}/${child.name}`)) : [];
    return [[file, path], ...below];
  }
}

function statOf({ ctime, mtime, size }: Entry): { ctime: number; mtime: number; size: number } {
  return { ctime, mtime, size };
}
