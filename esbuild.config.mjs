import { context, build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** What Obsidian itself supplies to a plugin; everything else is bundled. */
export const external = [
  'obsidian',
  ...['autocomplete', 'collab', 'commands', 'language', 'lint', 'search', 'state', 'view'].map((name) => `@codemirror/${name}`),
  ...['common', 'highlight', 'lr'].map((name) => `@lezer/${name}`),
];

const production = process.argv[2] === 'production';

/** What makes something of a note's text, and keeps it: what it made before it changed is of no use. */
const READER_FOLDERS = ['src/domain', 'src/notes', 'src/application/keeping'];
/** The adapters through which they see a note's metadata, and which of them are daily notes. */
const READER_FILES = ['src/obsidian/daily-notes.ts', 'src/obsidian/note-metadata.ts'];

/** Puts a mark of these sources into the bundle, the same on every machine. */
const readerVersion = {
  name: 'reader-version',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]notes[\\/]reader-version\.ts$/ }, async () => {
      const lists = await Promise.all(READER_FOLDERS.map(async (folder) => (await readdir(join(import.meta.dirname, folder), { recursive: true })).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)));
      const files = [...lists.flat().filter((name) => name.endsWith('.ts')), ...READER_FILES].sort();
      const hash = createHash('sha256');
      for (const file of files) hash.update(file).update((await readFile(join(import.meta.dirname, file), 'utf8')).replaceAll('\r\n', '\n'));
      const contents = `export const READER_VERSION = '${hash.digest('hex').slice(0, 16)}';`;
      return { contents, loader: 'ts', watchFiles: files.map((file) => join(import.meta.dirname, file)), watchDirs: READER_FOLDERS.map((folder) => join(import.meta.dirname, folder)) };
    });
  },
};

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
  plugins: [readerVersion],
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
