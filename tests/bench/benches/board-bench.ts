import { readBlock } from '../../../src/notes/code-block/read-block';
import { BenchApp } from '../app/bench-app';
import { noteAfterNote } from '../app/edits';
import { visibleRows } from '../app/visible-rows';
import { Random } from '../generator/random';
import { BENCH_DAY } from '../generator/vault-plan';
import type { Bench } from '../harness/bench';
import { figureOf, type Figure } from '../harness/figure';
import { growthOf } from '../harness/growth';
import { measureInTurn, type Step } from '../harness/measure';

const bench = 'board';

const BLOCKS = ['show: now', 'show: all\ngroup: owner', 'show: all\nperson: Nobody at all', 'show: now\ntag: wood'];

/** The due list: put together anew, and on another day, with the rows that are seen first; and the blocks of a note that is in sight. */
export const boardBench: Bench = {
  name: bench,
  run: async ({ quick }) => {
    const mixed = await BenchApp.start({ shape: 'mixed', size: 10_000 });
    const due = await BenchApp.start({ shape: 'all-due', size: 10_000 });
    const fewDue = await BenchApp.start({ shape: 'all-due', size: 1_000 });
    let day = BENCH_DAY;
    const rounds = { rounds: quick ? 9 : 60, warmUp: quick ? 3 : 5, budget: quick ? 4_000 : 40_000 };
    const onNewDay = (app: BenchApp) => () => {
      app.newDay((day += 1));
      return visibleRows(app.use.boards.current());
    };
    const anew = (app: BenchApp) => () => {
      app.use.boards.renew();
      return visibleRows(app.use.boards.current());
    };
    const steps = {
      mixedDay: { run: onNewDay(mixed) },
      dueDay: { run: onNewDay(due) },
      mixed: { run: anew(mixed) },
      due: { run: anew(due) },
      fewDue: { run: anew(fewDue) },
      again: { run: () => visibleRows(due.use.boards.current()) },
      blocks: afterChanges(await BenchApp.start({ shape: 'mixed', size: 10_000 }), BLOCKS),
    };
    const samples = await measureInTurn(steps, rounds);
    const figures: Figure[] = [
      figureOf(samples.mixedDay, { bench, what: 'a new day, with the visible rows', notes: 10_000, goal: { median: 10 } }),
      figureOf(samples.dueDay, { bench, what: 'a new day, everybody due', notes: 10_000, goal: { median: 10 } }),
      figureOf(samples.mixed, { bench, what: 'the due list anew', notes: 10_000 }),
      figureOf(samples.due, { bench, what: 'the due list anew, everybody due', notes: 10_000 }),
      figureOf(samples.again, { bench, what: 'the due list again, nothing changed', notes: 10_000, unit: 'µs' }),
      figureOf(samples.blocks, { bench, what: 'the rows of four blocks after a change', notes: 10_000, goal: { median: 8 } }),
    ];
    let known: typeof samples | null = samples;
    const growth = await growthOf({ bench, what: 'the due list anew, 10,000 due against ten times 1,000', limit: 3 }, async () => {
      const { due: many, fewDue: few } = known ?? (await measureInTurn(steps, rounds));
      known = null;
      return many.median / few.median / 10;
    });
    return { figures, growths: [growth] };
  },
};

/** What blocks ask for whenever a note has changed. */
function afterChanges(app: BenchApp, sources: readonly string[]): Step {
  const queries = sources.map((source) => readBlock(source).query);
  return {
    prepare: noteAfterNote(app, new Random(13)),
    run: () => queries.map((query) => app.use.blockRows(query, 'Page.md')),
  };
}
