import { BenchApp } from '../app/bench-app';
import { folderOf } from '../app/vaults';
import type { Bench } from '../harness/bench';
import { figureOf } from '../harness/figure';
import { measureInTurn } from '../harness/measure';
import { MinimalIndex } from '../yardsticks/minimal-index';
import { readOurs } from '../yardsticks/read-bodies';
import { scanLogLines } from '../yardsticks/scan-text';
import { touchEveryCache, touchEveryLink } from '../yardsticks/touch';

const bench = 'limits';

/** What is physically possible on this machine: the yardsticks by themselves. */
export const limitsBench: Bench = {
  name: bench,
  run: async ({ quick }) => {
    const notes = 10_000;
    const options = { shape: 'mixed', size: notes } as const;
    const app = await BenchApp.open(options);
    const folder = await folderOf(options);
    const { metadata, notes: texts } = app.vault;
    const read = await readOurs(app.vault, folder);
    const build = (bodies: ReadonlyMap<string, string> | null): MinimalIndex => {
      const minimal = new MinimalIndex();
      minimal.build(metadata, bodies);
      return minimal;
    };
    const samples = await measureInTurn(
      {
        caches: { run: () => touchEveryCache(metadata) },
        links: { run: () => touchEveryLink(metadata, (link, from) => app.source.resolveLink(link, from)) },
        minimal: { run: () => build(null) },
        bodies: { run: () => build(texts) },
        read: { run: () => readOurs(app.vault, folder) },
        scan: { run: () => read.reduce((sum, text) => sum + scanLogLines(text), 0) },
      },
      { rounds: quick ? 3 : 20, warmUp: quick ? 1 : 3, budget: quick ? 4_000 : 8_000, tidy: true },
    );
    return {
      figures: [
        figureOf(samples.caches, { bench, what: 'touching the metadata of every note', notes }),
        figureOf(samples.links, { bench, what: 'finding where every link leads', notes }),
        figureOf(samples.minimal, { bench, what: 'minimal index from the metadata', notes }),
        figureOf(samples.bodies, { bench, what: 'minimal index with bodies in memory', notes }),
        figureOf(samples.read, { bench, what: 'reading the notes with logs', notes }),
        figureOf(samples.scan, { bench, what: 'finding the log lines in them', notes }),
      ],
    };
  },
};
