import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildResult } from 'esbuild';
import { pluginFiles } from './plugin-files';

const workbench = join(dirname(fileURLToPath(import.meta.url)), '..');
const project = join(workbench, '..', '..');

export interface ServedFile {
  readonly type: string;
  readonly content: Uint8Array | string;
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
};

let bundle: Promise<Map<string, Uint8Array>> | null = null;

/** Bundles the page; once per process, as the tests start many servers. */
async function bundlePage(): Promise<Map<string, Uint8Array>> {
  const result: BuildResult<{ write: false }> = await build({
    entryPoints: { page: join(workbench, 'page', 'page.ts') },
    outdir: join(workbench, 'page'),
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    sourcemap: 'linked',
    logLevel: 'silent',
  });
  return new Map(result.outputFiles.map((file) => [file.path.slice(join(workbench, 'page').length + 1), file.contents]));
}

/** A file that the page asks for by name, or null when there is none such. */
export async function findPageFile(name: string): Promise<ServedFile | null> {
  const type = types[name.slice(name.lastIndexOf('.') + 1)];
  if (type === undefined) return null;
  if (name === 'index.html') return { type, content: await readFile(join(workbench, 'page', name)) };
  if (pluginFiles.includes(name)) {
    const path = join(project, name);
    return existsSync(path) ? { type, content: await readFile(path) } : null;
  }
  const content = (await bundledPage()).get(name);
  return content ? { type, content } : null;
}

/** Bundles the page unless that is done already; fails with esbuild's words where its code does not hold. */
export function bundledPage(): Promise<Map<string, Uint8Array>> {
  bundle ??= bundlePage().catch((error: unknown) => {
    bundle = null;
    throw error;
  });
  return bundle;
}
