import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

async function fileOfProject<Content>(name: string): Promise<Content> {
  return JSON.parse(await readFile(join(import.meta.dirname, '..', name), 'utf8')) as Content;
}

describe('the manifest', () => {
  it('asks for the Obsidian whose typings the code is written against, so that nothing is called that is not there', async () => {
    const { version, minAppVersion } = await fileOfProject<{ version: string; minAppVersion: string }>('manifest.json');
    const { devDependencies } = await fileOfProject<{ devDependencies: Record<string, string> }>('package.json');
    const versions = await fileOfProject<Record<string, string>>('versions.json');
    expect(minAppVersion).toBe(devDependencies['obsidian']);
    expect(versions[version]).toBe(minAppVersion);
  });
});
