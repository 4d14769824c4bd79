import { BenchApp } from '../app/bench-app';
import { folderOf } from '../app/vaults';
import type { Bench, BenchOptions } from '../harness/bench';
import { figureOf, type Figure } from '../harness/figure';
import { measureInTurn } from '../harness/measure';
import { readOursAndScan } from '../yardsticks/read-bodies';

const bench = 'index';

/** From nothing to the first due list, which needs the metadata only, and to the complete index, which needs the logs. */
export const indexBench: Bench = {
  name: bench,
  run: async ({ quick }: BenchOptions) => {
    const figures: Figure[] = [];
    for (const size of quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]) figures.push(...(await measureAt(size, quick)));
    return { figures };
  },
};

async function measureAt(size: number, quick: boolean): Promise<Figure[]> {
  const options = { shape: 'mixed', size } as const;
  const folder = await folderOf(options);
  let app = await BenchApp.open(options);
  const openAnew = async (): Promise<void> => {
    app.use.keeper.stop();
    app = await BenchApp.open(options);
    app.obsidian.folder = folder;
  };
  const samples = await measureInTurn(
    {
      metadata: {
        prepare: openAnew,
        run: () => {
          // What comes after the metadata is not waited for.
          void app.use.keeper.start();
          return app.use.boards.current();
        },
      },
      complete: { prepare: openAnew, run: () => app.use.keeper.start().then(() => app.use.boards.current()) },
      read: { run: () => readOursAndScan(app.vault, folder) },
    },
    { rounds: quick ? 5 : 15, warmUp: size > 10_000 ? 1 : 3, budget: quick ? 5_000 : 20_000 },
  );
  const atTenThousand = size === 10_000;
  return [
    figureOf(samples.metadata, { bench, what: 'first due list from the metadata', notes: size, ...(atTenThousand ? { goal: { median: 90 } } : {}) }),
    figureOf(samples.complete, {
      bench,
      what: 'complete index, logs read from files',
      notes: size,
      yardstick: { name: 'reading and scanning', samples: samples.read },
      goal: { ratio: 1.5, ...(atTenThousand ? { median: 200 } : {}) },
    }),
  ];
}
