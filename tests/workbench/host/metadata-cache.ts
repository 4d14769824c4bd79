import type { CachedMetadata, EventRef } from 'obsidian';
import { Events } from './events';
import type { TFile } from './files';
import type { Vault } from './vault';

export interface MetadataOptions {
  /** Milliseconds between a change of a file and the reading of its metadata. */
  readonly debounce?: number;
  /** Start without a stored cache: notes are read only after this many milliseconds, when the layout is long ready. */
  readonly coldStartDelay?: number;
}

/** What is known of every note: its metadata, and where its links lead. */
export class MetadataCache extends Events {
  resolvedLinks: Record<string, Record<string, number>> = {};
  unresolvedLinks: Record<string, Record<string, number>> = {};

  constructor(
    readonly vault: Vault,
    readonly options: MetadataOptions = {},
  ) {
    super();
  }

  /** To be called after `vault.load()`. Resolves when the layout may be made ready: at once on a cold start, else when every note is read. */
  load(): Promise<void> {
    throw new Error('in the making');
  }

  /** Resolves when nothing waits to be indexed or resolved any more. */
  settled(): Promise<void> {
    throw new Error('in the making');
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    throw new Error(linkpath + sourcePath);
  }

  getFileCache(file: TFile): CachedMetadata | null {
    throw new Error(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    throw new Error(path);
  }

  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension?: boolean): string {
    throw new Error(file.path + sourcePath + String(omitMdExtension));
  }

  override on(name: 'changed', callback: (file: TFile, data: string, cache: CachedMetadata) => unknown, ctx?: unknown): EventRef;
  override on(name: 'deleted', callback: (file: TFile, prevCache: CachedMetadata | null) => unknown, ctx?: unknown): EventRef;
  override on(name: 'resolve', callback: (file: TFile) => unknown, ctx?: unknown): EventRef;
  override on(name: 'resolved', callback: () => unknown, ctx?: unknown): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
    return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
  }
}
