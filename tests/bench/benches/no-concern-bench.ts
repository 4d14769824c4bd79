import { BenchApp } from '../app/bench-app';
import { addWord, quiet, type Edit } from '../app/edits';
import { HUBS } from '../generator/generate-vault';
import { Random } from '../generator/random';
import type { Bench } from '../harness/bench';
import { figureOf } from '../harness/figure';
import { measureInTurn } from '../harness/measure';

const bench = 'no-concern';

/** A note that is none of ours changes, as while typing anywhere else: nobody should feel it, and no view is told. */
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
    let edit: Edit | null = null;
    const run = (): void => edit?.deliver();
    const change = (app: BenchApp, path: () => string) => (): Promise<void> => {
      edit = addWord(app, path());
      return quiet();
    };
    const samples = await measureInTurn(
      {
        other: { prepare: change(others, () => random.pick(otherPaths)), run },
        hub: { prepare: change(hubs, () => HUBS.map), run },
      },
      { rounds: quick ? 50 : 1_000, warmUp: quick ? 25 : 100, budget: 20_000 },
    );
    return {
      figures: [
        figureOf(samples.other, { bench, what: 'a note of no concern changed', notes: 10_000, unit: 'µs', goal: { median: 5 } }),
        figureOf(samples.hub, { bench, what: 'a note that links 1,200 others changed', notes: 2_000, unit: 'µs' }),
        { bench, what: 'views told of notes of no concern', notes: 10_000, unit: 'count', median: told, p99: null, yardstick: null, goal: { median: 0 } },
      ],
    };
  },
};
