import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import type { CachedMetadata } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { getAllTags, parseFrontMatterTags } from '../host/frontmatter';
import { getLinkpath } from '../host/links';
import { parseMetadata } from '../host/metadata/parse-metadata';
import { MemoryVault } from './memory-vault';

interface Recording {
  readonly filePath: string;
  readonly fileContents: string;
  readonly cachedMetadata: CachedMetadata;
  readonly getAllTags: string[] | null;
  readonly parseFrontMatterTags: string[] | null;
  readonly resolveLinkToPath: Record<string, string | null>;
}

const folder = join('..', 'shared', 'recordings');
const present = existsSync(folder);
if (!present) process.stderr.write(`\n!!! SKIPPED: the recordings of the real Obsidian are not at ${folder}, so its metadata is not compared.\n\n`);

/** Notes whose metadata we know to differ from the real Obsidian's, and why. Nothing may join them unseen. */
const knownDeviations: Record<string, string> = {};

const recordings = (present ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.json'))
  .map((name) => [basename(name, '.json'), JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recording] as const);

describe.skipIf(!present)('metadata as the real Obsidian recorded it', () => {
  test.each(recordings)('%s', (name, recording) => {
    const cache = parseMetadata(recording.fileContents);
    if (name in knownDeviations) expect(cache, 'no deviation any more: take it off the list').not.toEqual(recording.cachedMetadata);
    else expect(cache).toEqual(recording.cachedMetadata);
    expect(getAllTags(cache)).toEqual(recording.getAllTags);
    expect(parseFrontMatterTags(cache.frontmatter ?? null)).toEqual(recording.parseFrontMatterTags);
  });

  test('links lead where they led there', async () => {
    const paths = recordings.flatMap(([, { filePath, resolveLinkToPath }]) => [filePath, ...Object.values(resolveLinkToPath)]);
    const { metadataCache } = await MemoryVault.open(Object.fromEntries(paths.flatMap((path) => (path === null ? [] : [[path, '']]))));
    for (const [name, { filePath, resolveLinkToPath }] of recordings) {
      const resolved = Object.keys(resolveLinkToPath).map((link) => [link, metadataCache.getFirstLinkpathDest(getLinkpath(link), filePath)?.path ?? null]);
      expect(Object.fromEntries(resolved), name).toEqual(resolveLinkToPath);
    }
  });

  test('deviations are listed and counted', () => {
    const names = recordings.map(([name]) => name);
    expect(Object.keys(knownDeviations).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.keys(knownDeviations)).toHaveLength(0);
  });
});
