import type { CachedMetadata } from 'obsidian';
import type { GeneratedVault } from './generate-vault';
import { parseMetadata } from '../../workbench/host/metadata/parse-metadata';

/** The metadata that Obsidian would keep of every note, by path: made by the workbench's parser, which is held against recordings of it. */
export function metadataOf({ notes }: GeneratedVault): Map<string, CachedMetadata> {
  return new Map([...notes].map(([path, text]) => [path, parseMetadata(text)]));
}
