import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bundleForNode } from './bundle-for-node';
import { runBrowserBench } from './browser/browser-bench';
import { runDialogsBench } from './browser/dialogs-bench';
import { runLensBench } from './browser/lens-typing';
import { runPaneBench } from './browser/pane-bench';
import type { BenchResult } from './harness/bench';
import type { Figure, Growth } from './harness/figure';
import { machineText } from './harness/machine';
import { isWithin, tableOf } from './harness/table';
import { runLoadBench } from './load/load-bench';
import { runMemoryBench } from './memory/memory-bench';
import { NODE_BENCHES } from './node-bench-names';
import { runInNode } from './run-in-node';
import { closeBrowser } from '../acceptance/support/workbench-session';

/**
 * npm run bench -- [--quick] [--only <bench>]…
 *
 * Measures the plugin beside what is possible, prints a table and writes results.json. Fails on growth, and when a bench could not be
 * run; never on milliseconds.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string', multiple: true, default: [] } } });
const { quick, only } = values;
const isWanted = (name: string, onDemand = false): boolean => (only.length === 0 ? !onDemand : only.includes(name));
const folder = await mkdtemp(join(tmpdir(), 'jour-fixe-bench-run-'));
const figures: Figure[] = [];
const growths: Growth[] = [];

const inNode = async (name: string): Promise<BenchResult> => {
  const output = join(folder, `${name}.json`);
  await runInNode(await bundleForNode('node-benches.ts', folder), [output, quick ? 'quick' : 'full', name]);
  return JSON.parse(await readFile(output, 'utf8')) as BenchResult;
};
/** `onDemand` are those that run only when they are named, so that all others take no more than ten minutes. */
const benches: readonly { readonly name: string; readonly onDemand?: true; readonly run: () => Promise<BenchResult> }[] = [
  ...NODE_BENCHES.map((name) => ({ name, run: () => inNode(name) })),
  { name: 'memory', run: async () => runMemoryBench(await bundleForNode('memory/memory-child.ts', folder), folder, quick) },
  { name: 'load', run: async () => runLoadBench(await bundleForNode('load/load-child.ts', folder), folder, quick) },
  { name: 'pane', run: () => runPaneBench(quick) },
  { name: 'lens', run: () => runLensBench(quick) },
  { name: 'browser', run: () => runBrowserBench(quick) },
  { name: 'dialogs', onDemand: true, run: () => runDialogsBench(quick) },
];

const known = benches.map(({ name }) => name);
const unknown = only.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`There is no bench ${unknown.join(', ')}; there are ${known.join(', ')}.`);

try {
  for (const { name, run } of benches.filter(({ name, onDemand }) => isWanted(name, onDemand))) {
    const began = performance.now();
    try {
      const result = await run();
      process.stderr.write(`${name}: ${((performance.now() - began) / 1_000).toFixed(1)} s\n`);
      figures.push(...result.figures);
      growths.push(...(result.growths ?? []));
    } catch (error) {
      // The others are measured all the same.
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 1;
    }
  }
  const machine = machineText();
  await writeFile(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ machine, quick, figures, growths }, null, 2)}\n`);
  process.stdout.write(`${machine}\n\n${tableOf({ figures, growths })}\n`);
  if (!growths.every(isWithin)) process.exitCode = 1;
} finally {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
}
