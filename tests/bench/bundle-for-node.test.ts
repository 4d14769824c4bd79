import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleForNode } from './bundle-for-node';

it('the benches can be bundled: what the adapters take from Obsidian is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jour-fixe-bundle-'));
  await expect(bundleForNode('node-benches.ts', folder)).resolves.toContain('node-benches.mjs');
  await rm(folder, { recursive: true });
});
