import { BenchApp } from '../app/bench-app';
import { addProse, addWord, ourPaths, quiet, type Edit } from '../app/edits';
import { HUBS } from '../generator/generate-vault';
import { Random } from '../generator/random';
import type { Bench } from '../harness/bench';
import { figureOf } from '../harness/figure';
import { measure, type Rounds, type Samples } from '../harness/measure';

const bench = 'no-concern';

/**
 * A note that is none of ours changes, as while typing anywhere else: nobody should feel it, and no view is told. Nor is
 * one where a note of ours changes that tells nothing else, as with most keys in it.
 */
export const noConcernBench: Bench = {
  name: bench,
  run: async ({ quick }) => {
    const others = await BenchApp.start({ shape: 'others', size: 10_000 });
    const hubs = await BenchApp.start({ shape: 'hubs', size: 2_000 });
    const otherPaths = [...others.vault.notes.keys()].filter((path) => path.startsWith('Other/'));
    let told = 0;
    others.use.boards.onChange(() => (told += 1));
    hubs.use.boards.onChange(() => (told += 1));
    const random = new Random(13);
    // One after the other: reading a note of 1,200 links in between leaves the processor with nothing it knows of the plugin.
    const measured = (app: BenchApp, path: () => string, rounds: Rounds, change = addWord): Promise<Samples> => {
      let edit: Edit | null = null;
      const prepare = (): Promise<void> => {
        edit = change(app, path());
        return quiet();
      };
      return measure({ prepare, run: () => edit?.deliver() }, { ...rounds, budget: 20_000 });
    };
    const other = await measured(others, () => random.pick(otherPaths), { rounds: quick ? 1_000 : 2_500, warmUp: 2_000 });
    const hub = await measured(hubs, () => HUBS.map, { rounds: quick ? 40 : 200, warmUp: 20 });
    const mixed = await BenchApp.start({ shape: 'mixed', size: 10_000 });
    const ours = ourPaths(mixed);
    let toldOfOurs = 0;
    mixed.use.boards.onChange(() => (toldOfOurs += 1));
    const prose = await measured(mixed, () => random.pick(ours), { rounds: quick ? 200 : 1_000, warmUp: 1_000 }, addProse);
    return {
      figures: [
        figureOf(other, { bench, what: 'a note of no concern changed', notes: 10_000, unit: 'µs', goal: { median: 5 } }),
        figureOf(hub, { bench, what: 'a note that links 1,200 others changed', notes: 2_000, unit: 'µs' }),
        figureOf(prose, { bench, what: 'one of our notes changed, and tells nothing else', notes: 10_000, unit: 'µs' }),
        { bench, what: 'views told of notes of no concern', notes: 10_000, unit: 'count', median: told, p99: null, yardstick: null, goal: { median: 0 } },
        { bench, what: 'views told of our notes that tell nothing else', notes: 10_000, unit: 'count', median: toldOfOurs, p99: null, yardstick: null, goal: { median: 0 } },
      ],
    };
  },
};
