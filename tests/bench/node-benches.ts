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
import { sharedBench } from './benches/shared-bench';
import { startBench } from './benches/start-bench';
import { tasksBench } from './benches/tasks-bench';
import { textsBench } from './benches/texts-bench';
import type { Bench } from './harness/bench';

/** What is measured outside the browser. Each bench has a process of its own: what the engine makes of code, and of memory, it makes of all that has run. */
const BENCHES: readonly Bench[] = [limitsBench, indexBench, startBench, tasksBench, noConcernBench, boardBench, searchBench, logBench, changeBench, sharedBench, textsBench];

const [output = '', quick = '', wanted = ''] = process.argv.slice(2);
const bench = BENCHES.find(({ name }) => name === wanted);
if (bench === undefined) throw new Error(`There is no bench ${wanted}.`);
const result = await bench.run({ quick: quick === 'quick' });
await removeFolders();
writeFileSync(output, JSON.stringify(result));
