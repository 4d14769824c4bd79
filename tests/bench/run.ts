import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bundleForNode } from './bundle-benches';
import type { Results } from './harness/figure';
import { isWithin, tableOf } from './harness/table';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string', multiple: true, default: [] } } });
const folder = await mkdtemp(join(tmpdir(), 'jour-fixe-bench-run-'));

try {
  const results = await runInNode(join(folder, 'node.json'));
  await writeFile(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  process.stdout.write(`${tableOf(results)}\n`);
  if (!results.growths.every(isWithin)) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Outside the browser, in a process of its own, whose memory can be tidied between rounds. */
async function runInNode(output: string): Promise<Results> {
  const script = await bundleForNode('node-benches.ts', folder);
  const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=8192', script, output, values.quick ? 'quick' : 'full', ...values.only], { stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The benches stopped with ${String(code)}.`);
  return JSON.parse(await readFile(output, 'utf8')) as Results;
}
