import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startLibraries } from './start-libraries';
import type { BenchResult } from '../harness/bench';
import { figureOf } from '../harness/figure';
import { Samples } from '../harness/measure';
import { runInNode } from '../run-in-node';

const bench = 'load';
const project = join(import.meta.dirname, '..', '..', '..');

/** In milliseconds. */
interface Loaded {
  readonly compiling: number;
  readonly whole: number;
}

/** Compiling and evaluating the shipped bundle, beside a bundle of nothing but the libraries that are needed at start. */
export async function runLoadBench(script: string, folder: string, quick: boolean): Promise<BenchResult> {
  const plugin = join(project, 'main.js');
  const libraries = join(folder, 'libraries.js');
  const stdin = { contents: await startLibraries(join(project, 'src')), resolveDir: project };
  await build({ stdin, outfile: libraries, bundle: true, format: 'cjs', platform: 'browser', target: 'es2022', minify: true, legalComments: 'eof' });
  const times: Record<'plugin' | 'libraries', Loaded[]> = { plugin: [], libraries: [] };
  for (let round = 0; round < (quick ? 7 : 15); round += 1) {
    times.plugin.push(await loadOnce(script, folder, plugin));
    times.libraries.push(await loadOnce(script, folder, libraries));
  }
  const size = (await readFile(plugin)).length;
  const samples = (loaded: readonly Loaded[], part: keyof Loaded): Samples => new Samples(loaded.map((each) => each[part]));
  const yardstick = { name: 'libraries at start', samples: samples(times.libraries, 'whole') };
  return {
    figures: [
      figureOf(samples(times.plugin, 'whole'), { bench, what: 'compiling and evaluating the plugin', notes: 0, yardstick, goal: { ratio: 1.3 } }),
      figureOf(samples(times.plugin, 'compiling'), { bench, what: 'of it, compiling, before anything runs', notes: 0, yardstick }),
      { bench, what: 'size of the plugin', notes: 0, unit: 'bytes', median: size, p99: null, yardstick: { name: 'libraries at start', median: (await readFile(libraries)).length }, goal: null },
    ],
  };
}

async function loadOnce(script: string, folder: string, bundle: string): Promise<Loaded> {
  const output = join(folder, 'load.txt');
  await runInNode(script, [output, bundle]);
  return JSON.parse(await readFile(output, 'utf8')) as Loaded;
}
