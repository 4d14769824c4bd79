import { BenchApp } from '../app/bench-app';
import { firstDueList } from '../app/first-due-list';
import { folderOf } from '../app/vaults';
import { BENCH_DAY } from '../generator/vault-plan';
import type { Bench, BenchOptions } from '../harness/bench';
import { figureOf, type Figure } from '../harness/figure';
import { growthOf } from '../harness/growth';
import { measureInTurn, type Samples } from '../harness/measure';
import { MinimalIndex } from '../yardsticks/minimal-index';
import { readOursAndScan } from '../yardsticks/read-bodies';

const bench = 'index';

/** From nothing to the first due list, which needs the metadata only, and to the complete index, which needs the logs. */
export const indexBench: Bench = {
  name: bench,
  run: async ({ quick }: BenchOptions) => {
    const [small, large] = quick ? [1_000, 10_000] : [10_000, 100_000];
    const figures: Figure[] = quick ? [] : figuresAt(1_000, await measureAt(1_000, quick));
    const measured = { small: await measureAt(small, quick), large: await measureAt(large, quick) };
    figures.push(...figuresAt(small, measured.small), ...figuresAt(large, measured.large));
    let known: typeof measured | null = measured;
    const growth = await growthOf({ bench, what: `complete index, ${large.toLocaleString('en')} notes against ten times ${small.toLocaleString('en')}`, limit: 3 }, async () => {
      const again = known ?? { small: await measureAt(small, quick), large: await measureAt(large, quick) };
      known = null;
      return again.large.complete.median / again.small.complete.median / 10;
    });
    return { figures, growths: [growth] };
  },
};

type Measured = Readonly<Record<'metadata' | 'complete' | 'read' | 'minimal', Samples>>;

async function measureAt(size: number, quick: boolean): Promise<Measured> {
  const options = { shape: 'mixed', size } as const;
  const folder = await folderOf(options);
  let app = await BenchApp.open(options);
  const openAnew = async (): Promise<void> => {
    app.use.keeper.stop();
    app = await BenchApp.open(options);
    app.obsidian.folder = folder;
  };
  return measureInTurn(
    {
      metadata: {
        prepare: openAnew,
        run: () => firstDueList(app),
      },
      minimal: {
        run: () => {
          const minimal = new MinimalIndex();
          minimal.build(app.vault.metadata, null);
          return minimal.due(BENCH_DAY);
        },
      },
      complete: { prepare: openAnew, run: () => app.use.keeper.start().then(() => app.use.boards.current()) },
      read: { run: () => readOursAndScan(app.vault, folder) },
    },
    // The fewer notes, the more rounds until the engine is warm.
    { rounds: size < 10_000 || !quick ? 15 : 3, warmUp: size < 10_000 ? 15 : size > 10_000 ? 0 : 3, budget: quick ? 7_000 : 20_000, tidy: true },
  );
}

function figuresAt(size: number, samples: Measured): Figure[] {
  const atTenThousand = size === 10_000;
  return [
    figureOf(samples.metadata, { bench, what: 'first due list from the metadata', notes: size, yardstick: { name: 'minimal index', samples: samples.minimal }, goal: { ratio: 2, ...(atTenThousand ? { median: 90 } : {}) } }),
    figureOf(samples.complete, {
      bench,
      what: 'complete index, logs read from files',
      notes: size,
      yardstick: { name: 'reading and scanning', samples: samples.read },
      goal: { ratio: 1.5, ...(atTenThousand ? { median: 200 } : {}) },
    }),
  ];
}
