import type { CachedMetadata } from 'obsidian';

type Metadata = ReadonlyMap<string, CachedMetadata>;

/** Looks once at the metadata of every note: nothing that asks all notes can be faster. */
export function touchEveryCache(metadata: Metadata): number {
  let found = 0;
  for (const path of metadata.keys()) if (metadata.get(path)?.frontmatter?.['type'] !== undefined) found += 1;
  return found;
}

/** Looks once at every link of every note, and finds out where it leads. */
export function touchEveryLink(metadata: Metadata, resolve: (link: string, from: string) => unknown): number {
  let found = 0;
  for (const [path, { links = [], frontmatterLinks = [] }] of metadata) {
    for (const { link } of links) if (resolve(link, path) !== null) found += 1;
    for (const { link } of frontmatterLinks) if (resolve(link, path) !== null) found += 1;
  }
  return found;
}
