import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { removeFolders } from './app/vaults';
import { boardBench } from './benches/board-bench';
import { changeBench } from './benches/change-bench';
import { indexBench } from './benches/index-bench';
import { limitsBench } from './benches/limits-bench';
import { logBench } from './benches/log-bench';
import { noConcernBench } from './benches/no-concern-bench';
import { searchBench } from './benches/search-bench';
import { startBench } from './benches/start-bench';
import { tasksBench } from './benches/tasks-bench';
import type { Bench } from './harness/bench';
import type { Figure, Growth } from './harness/figure';

/** What is measured outside the browser, in a process of its own: the benches that are named. */
const BENCHES: readonly Bench[] = [limitsBench, indexBench, startBench, tasksBench, noConcernBench, boardBench, searchBench, logBench, changeBench];

const [output = '', quick = '', ...only] = process.argv.slice(2);
const figures: Figure[] = [];
const growths: Growth[] = [];

for (const bench of BENCHES.filter(({ name }) => only.includes(name))) {
  const started = performance.now();
  const used = process.cpuUsage();
  const result = await bench.run({ quick: quick === 'quick' });
  figures.push(...result.figures);
  growths.push(...(result.growths ?? []));
  const { user, system } = process.cpuUsage(used);
  process.stderr.write(`${bench.name}: ${((performance.now() - started) / 1_000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of the processor\n`);
}
await removeFolders();
writeFileSync(output, JSON.stringify({ figures, growths }));
