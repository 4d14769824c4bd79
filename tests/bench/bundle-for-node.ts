import { basename, join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;

/** Bundles a script for Node as the plugin is bundled, with what it takes from `obsidian` put in; returns where it is. */
export async function bundleForNode(script: string, folder: string): Promise<string> {
  const outfile = join(folder, basename(script, '.ts') + '.mjs');
  await build({
    entryPoints: [join(here, script)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias: { obsidian: join(here, 'app', 'obsidian-in-node.ts') },
    // Some packages are written for require.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return outfile;
}
