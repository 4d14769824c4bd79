import { PhasedStart, PHASES } from '../app/phased-start';
import { StoreInNode } from '../app/store-in-node';
import { measureStorms } from '../app/storm';
import type { Bench } from '../harness/bench';
import { figureOf, type Figure } from '../harness/figure';
import { Samples } from '../harness/measure';

const bench = 'tasks';
const notes = 10_000;
const CHANGED = 1_000;
const GOAL = { median: 30 };

/** The longest work without a break: in every phase of a start, and while a sync changes many notes. */
export const tasksBench: Bench = {
  name: bench,
  run: async ({ quick }) => {
    const rounds = quick ? 2 : 7;
    const figures: Figure[] = [];
    const add = (what: string, times: readonly number[]): void => void figures.push(figureOf(new Samples(times), { bench, what: `longest task: ${what}`, notes, goal: GOAL }));
    const options = { shape: 'mixed', size: notes } as const;
    const starts: PhasedStart[] = [];
    const again: PhasedStart[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const store = new StoreInNode();
      const [first, second] = [await PhasedStart.run(options, store), await PhasedStart.run(options, store)];
      // The first is for the engine to get warm.
      if (round < 0) continue;
      starts.push(first);
      again.push(second);
    }
    for (const phase of PHASES) add(`a first start, ${phase === 'list' ? 'the list' : phase}`, starts.map((start) => start.longest(phase)));
    add('a start with a stored index, to the list', again.map((start) => start.longest('metadata', 'assembling')));
    const storms = await measureStorms(options, { rounds, changed: CHANGED });
    add(`a sync changes ${CHANGED.toLocaleString('en')} notes`, storms.map(({ takingIn }) => takingIn));
    add('the list after such a sync', storms.map(({ list }) => list));
    figures.push({ bench, what: 'views told of such a sync', notes, unit: 'count', median: Math.max(...storms.map(({ told }) => told)), p99: null, yardstick: null, goal: { median: 1 } });
    return { figures };
  },
};
