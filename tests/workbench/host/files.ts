import type { FileStats } from 'obsidian';
import type { Vault } from './vault';

/** A file or folder of the vault. The same object stays in use when it is renamed. */
export abstract class TAbstractFile {
  vault: Vault;
  path: string;
  name: string;
  parent: TFolder | null = null;

  constructor(vault: Vault, path: string) {
    this.vault = vault;
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  stat: FileStats;
  basename = '';
  extension = '';

  constructor(vault: Vault, path: string, stat: FileStats) {
    super(vault, path);
    this.stat = stat;
    moveTo(this, path);
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}

/** Gives a file the path and the names that follow from it; the caller hangs it into its new folder. */
export function moveTo(file: TAbstractFile, path: string): void {
  file.path = path;
  file.name = nameOf(path);
  if (!(file instanceof TFile)) return;
  const dot = file.name.lastIndexOf('.');
  const named = dot > 0 && dot < file.name.length - 1;
  file.basename = named ? file.name.slice(0, dot) : file.name;
  file.extension = named ? file.name.slice(dot + 1).toLowerCase() : '';
}

export function nameOf(path: string): string {
  return path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1);
}

/** The folder a path lies in, `/` for the root. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash > 0 ? path.slice(0, slash) : '/';
}
