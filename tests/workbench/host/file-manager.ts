import type { DataWriteOptions } from 'obsidian';
import type { TAbstractFile, TFile, TFolder } from './files';
import { getFrontMatterInfo, isRecord, parseYaml, stringifyYaml } from './frontmatter';
import { findReferences, rewriteReferences } from './link-rewriting';
import type { MetadataCache } from './metadata-cache';
import { refuseUnknownMembers } from './unimplemented';
import type { Vault } from './vault';

/** Asks the user before a file is deleted; the answer of the user interface. */
export type ConfirmDeletion = (file: TAbstractFile) => Promise<boolean>;

/** File operations that mind the links between notes and the user's preferences; here Obsidian's defaults. */
export class FileManager {
  constructor(
    readonly vault: Vault,
    readonly metadataCache: MetadataCache,
    private readonly confirmDeletion: ConfirmDeletion,
  ) {}

  /** By default, new notes are made in the vault's folder. */
  getNewFileParent(_sourcePath: string, _newFilePath?: string): TFolder {
    return this.vault.getRoot();
  }

  /** Renames, and changes the links in other notes that would not lead there any more. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const references = findReferences(this.vault, this.metadataCache, file);
    await this.vault.rename(file, newPath);
    await rewriteReferences(this.vault, this.metadataCache, references);
  }

  promptForDeletion(file: TAbstractFile): Promise<boolean> {
    return this.confirmDeletion(file);
  }

  /** By default to the system's trash; as a browser has none, to the vault's. */
  trashFile(file: TAbstractFile): Promise<void> {
    return this.vault.adapter.trashLocal(file.path);
  }

  /** A wikilink, as by default. What is not a note is embedded. */
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const name = file.path === sourcePath && subpath !== '' ? '' : this.metadataCache.fileToLinktext(file, sourcePath, true);
    const shown = alias === '' || alias === name ? '' : `|${alias}`;
    return `${file.extension === 'md' ? '' : '!'}[[${name}${subpath}${shown}]]`;
  }

  /** Rewrites the whole block, so comments and quoting are lost, as in Obsidian. A block that is empty then goes. */
  async processFrontMatter(file: TFile, fn: (frontmatter: Record<string, unknown>) => void, options?: DataWriteOptions): Promise<void> {
    await this.vault.process(file, (text) => changeFrontMatter(text, fn), options);
  }
}

function changeFrontMatter(text: string, fn: (frontmatter: Record<string, unknown>) => void): string {
  const info = getFrontMatterInfo(text);
  const properties = parseYaml(info.frontmatter) ?? {};
  if (!isRecord(properties)) throw new Error('The front matter is no list of properties.');
  fn(properties);
  if (Object.keys(properties).length === 0) return text.slice(info.contentStart);
  const yaml = stringifyYaml(properties);
  return info.exists ? text.slice(0, info.from) + yaml + text.slice(info.to) : `---\n${yaml}---\n${text}`;
}

refuseUnknownMembers(FileManager, 'FileManager');
