import type { DataWriteOptions } from 'obsidian';
import type { TAbstractFile, TFile, TFolder } from './files';
import type { MetadataCache } from './metadata-cache';
import type { Vault } from './vault';

/** Asks the user before a file is deleted; the answer of the user interface. */
export type ConfirmDeletion = (file: TAbstractFile) => Promise<boolean>;

/** File operations that mind the links between notes and the user's preferences. */
export class FileManager {
  constructor(
    readonly vault: Vault,
    readonly metadataCache: MetadataCache,
    private readonly confirmDeletion: ConfirmDeletion,
  ) {}

  getNewFileParent(sourcePath: string, newFilePath?: string): TFolder {
    throw new Error(sourcePath + String(newFilePath));
  }

  renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    throw new Error(file.path + newPath);
  }

  promptForDeletion(file: TAbstractFile): Promise<boolean> {
    return this.confirmDeletion(file);
  }

  trashFile(file: TAbstractFile): Promise<void> {
    throw new Error(file.path);
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath?: string, alias?: string): string {
    throw new Error(file.path + sourcePath + String(subpath) + String(alias));
  }

  processFrontMatter(file: TFile, fn: (frontmatter: Record<string, unknown>) => void, options?: DataWriteOptions): Promise<void> {
    throw new Error(file.path + String(fn) + String(options));
  }
}
