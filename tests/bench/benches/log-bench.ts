import { BenchApp } from '../app/bench-app';
import { pathOf } from '../generator/generate-vault';
import { BENCH_DAY } from '../generator/vault-plan';
import type { Bench } from '../harness/bench';
import { figureOf, type Figure } from '../harness/figure';
import { growthOf } from '../harness/growth';
import { measureInTurn, type Samples } from '../harness/measure';

const bench = 'log';

/** A contact is logged: from Enter to the row as it is then, in one write. */
export const logBench: Bench = {
  name: bench,
  run: async ({ quick }) => {
    const apps = { small: await BenchApp.start({ shape: 'mixed', size: 1_000 }), large: await BenchApp.start({ shape: 'mixed', size: quick ? 10_000 : 100_000 }) };
    const steps = { small: { run: logIn(apps.small) }, large: { run: logIn(apps.large) } };
    const rounds = { rounds: quick ? 60 : 300, warmUp: 20, budget: 15_000 };
    const before = { processed: apps.large.obsidian.processed, reads: apps.large.obsidian.reads };
    let logged = 0;
    const samples = await measureInTurn({ ...steps, large: { ...steps.large, prepare: () => void (logged += 1) } }, rounds);
    const { processed, reads } = apps.large.obsidian;
    const notes = apps.large.vault.size;
    const line = (size: number, of: Samples): Figure => figureOf(of, { bench, what: 'Enter in the composer to the row', notes: size, goal: { median: 50 } });
    const count = (what: string, value: number, goal: number): Figure => ({ bench, what, notes, unit: 'count', median: value, p99: null, yardstick: null, goal: { median: goal } });
    let known: typeof samples | null = samples;
    const growth = await growthOf({ bench, what: `a contact logged, ${notes.toLocaleString('en')} notes against 1,000`, limit: 2 }, async () => {
      const again = known ?? (await measureInTurn(steps, rounds));
      known = null;
      return again.large.median / again.small.median;
    });
    return {
      figures: [
        line(apps.small.vault.size, samples.small),
        line(notes, samples.large),
        count('writes for each contact', (processed - before.processed) / logged, 1),
        count('notes read again for each contact', (reads - before.reads) / logged, 0),
      ],
      growths: [growth],
    };
  },
};

function logIn({ use, vault }: BenchApp) {
  return async (round: number): Promise<unknown> => {
    const index = round % vault.plan.partners.length;
    const path = pathOf('Partners', vault.plan.partners[index] ?? '', index);
    const failure = await use.logContact.log({ partners: [path], day: BENCH_DAY, time: null, channel: 'call', direction: null, persons: [], text: 'all is well', next: { kind: 'clear' } });
    if (failure !== null) throw new Error(`Logging was refused: ${failure.kind}.`);
    return use.boards.row(path);
  };
}
