import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/**
 * An editor extension is known by the class it was made from: with two copies of CodeMirror's state, the host's
 * editor would not know the plugin's extensions. The versions are those that the typings of Obsidian ask for.
 */
it.each(['@codemirror/state', '@codemirror/view'])('there is one copy of %s', async (name) => {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lockfile;
  const { peerDependencies } = JSON.parse(await readFile('node_modules/obsidian/package.json', 'utf8')) as { peerDependencies: Record<string, string> };
  const copies = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(copies.map(([path, { version }]) => [path, version])).toEqual([[`node_modules/${name}`, peerDependencies[name]]]);
});
