import { BenchApp } from '../app/bench-app';
import { addWord, type Edit } from '../app/edits';
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
    const hubs = await BenchApp.start({ shape: 'hubs', size: 10_000 });
    const otherPaths = [...others.vault.notes.keys()].filter((path) => path.startsWith('Other/'));
    let told = 0;
    others.use.boards.onChange(() => (told += 1));
    hubs.use.boards.onChange(() => (told += 1));
    const random = new Random(13);
    let edit: Edit | null = null;
    const run = (): void => edit?.deliver();
    const samples = await measureInTurn(
      {
        other: { prepare: () => void (edit = addWord(others, random.pick(otherPaths))), run },
        hub: { prepare: () => void (edit = addWord(hubs, HUBS.map)), run },
      },
      { rounds: quick ? 200 : 1_000, warmUp: 100, budget: 20_000 },
    );
    return {
      figures: [
        figureOf(samples.other, { bench, what: 'a note of no concern changed', notes: 10_000, unit: 'µs', goal: { median: 5 } }),
        figureOf(samples.hub, { bench, what: 'a note of 5,000 links changed', notes: 10_000, unit: 'µs' }),
        { bench, what: 'views told of notes of no concern', notes: 10_000, unit: 'count', median: told, p99: null, yardstick: null, goal: { median: 0 } },
      ],
    };
  },
};
