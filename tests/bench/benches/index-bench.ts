import { BenchApp } from '../app/bench-app';
import { firstDueList } from '../app/first-due-list';
import { folderOf } from '../app/vaults';
import { BENCH_DAY } from '../generator/vault-plan';
import type { Bench, BenchOptions } from '../harness/bench';
import { figureOf, type Figure } from '../harness/figure';
import { growthOf } from '../harness/growth';
import { measureInTurn, type Samples } from '../harness/measure';
import { MinimalIndex } from '../yardsticks/minimal-index';
import { readOurs, readOursAndScan } from '../yardsticks/read-bodies';
import type { Contribution } from '../../../src/domain/contribution';
import { readNote, readText } from '../../../src/notes/read-note';

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

type Measured = Readonly<Record<'metadata' | 'properties' | 'complete' | 'texts' | 'files' | 'read' | 'minimal', Samples>>;

async function measureAt(size: number, quick: boolean): Promise<Measured> {
  const options = { shape: 'mixed', size } as const;
  const folder = await folderOf(options);
  let app = await BenchApp.open(options);
  const openAnew = async (): Promise<void> => {
    app.use.keeper.stop();
    app = await BenchApp.open(options);
    app.obsidian.folder = folder;
  };
  const said = readProperties(app).filter((note) => note !== null);
  // The fewer notes, the more rounds until the engine is warm.
  const rounds = { rounds: size < 10_000 ? 10 : quick ? 3 : 7, warmUp: size < 10_000 ? 10 : size > 10_000 ? 0 : 3, budget: quick ? 7_000 : 8_000, tidy: true };
  const fromMetadata = {
    metadata: {
      prepare: openAnew,
      run: () => firstDueList(app),
    },
    // The same notes, as they are found in a vault that was just opened.
    properties: { prepare: openAnew, run: () => readProperties(app) },
    minimal: {
      run: () => {
        const minimal = new MinimalIndex();
        minimal.build(app.vault.metadata, null);
        return minimal.due(BENCH_DAY);
      },
    },
  };
  const fromFiles = {
    complete: { prepare: openAnew, run: () => app.use.keeper.start().then(() => app.use.boards.current()) },
    files: { run: () => readOurs(app.vault, folder) },
    texts: { prepare: openAnew, run: () => readTexts(app, said) },
    read: { run: () => readOursAndScan(app.vault, folder) },
  };
  // What takes many seconds is the same from round to round.
  const fewer = { ...rounds, rounds: size > 10_000 ? 1 : rounds.rounds, warmUp: Math.min(rounds.warmUp, 2) };
  return { ...(await measureInTurn(fromMetadata, rounds)), ...(await measureInTurn(fromFiles, fewer)) };
}

/** What the notes say as far as their metadata tells; nothing of how they belong together. */
function readProperties({ source, use }: BenchApp): (Contribution | null)[] {
  return [...source.paths()].map((path) => {
    const note = source.metadata(path);
    return note === null ? null : readNote(note, use.rules.reading, note.body.listItems ? source.dayOfDailyNote(path) : null);
  });
}

/** What their texts say besides, as if they had been read from their files already. */
function readTexts({ vault, use }: BenchApp, said: readonly Contribution[]): Contribution[] {
  return said.map((note) => readText(note, vault.notes.get(note.path) ?? '', use.rules.reading));
}

function figuresAt(size: number, samples: Measured): Figure[] {
  const atTenThousand = size === 10_000;
  return [
    figureOf(samples.metadata, { bench, what: 'first due list from the metadata', notes: size, yardstick: { name: 'minimal index', samples: samples.minimal }, goal: { ratio: 2, ...(atTenThousand ? { median: 90 } : {}) } }),
    figureOf(samples.properties, { bench, what: 'of it, what the properties of each note say, by themselves', notes: size, yardstick: { name: 'minimal index', samples: samples.minimal } }),
    figureOf(samples.complete, {
      bench,
      what: 'complete index, logs read from files',
      notes: size,
      yardstick: { name: 'reading and scanning', samples: samples.read },
      goal: { ratio: 1.5, ...(atTenThousand ? { median: 200 } : {}) },
    }),
    figureOf(samples.files, { bench, what: 'of it, reading the files', notes: size, yardstick: { name: 'reading and scanning', samples: samples.read } }),
    figureOf(samples.texts, { bench, what: 'of it, what the texts say, each by itself', notes: size, yardstick: { name: 'reading and scanning', samples: samples.read } }),
  ];
}
