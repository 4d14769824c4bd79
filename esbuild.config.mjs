import { context, build } from 'esbuild';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** What Obsidian itself supplies to a plugin; everything else is bundled. */
export const external = [
  'obsidian',
  ...['autocomplete', 'collab', 'commands', 'language', 'lint', 'search', 'state', 'view'].map((name) => `@codemirror/${name}`),
  ...['common', 'highlight', 'lr'].map((name) => `@lezer/${name}`),
];

const production = process.argv[2] === 'production';

/** @type {import('esbuild').BuildOptions} */
export const options = {
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  external,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: production,
  sourcemap: production ? false : 'inline',
  legalComments: 'eof',
  treeShaking: true,
  logLevel: 'warning',
};

/** The look of the plugin: one file, readable, as people who adapt it in a snippet expect. */
const styles = { entryPoints: ['src/ui/styles/styles.css'], outfile: 'styles.css', bundle: true, logLevel: 'warning' };

const isMain = process.argv[1] === fileURLToPath(import.meta.url);

if (isMain && production) {
  await Promise.all([build(options), build(styles)]);
} else if (isMain) {
  for (const part of [options, styles]) await (await context(part)).watch();
}
