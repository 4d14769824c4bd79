import { BenchApp } from '../app/bench-app';
import { addLogLine, ourPaths, quiet, type Edit } from '../app/edits';
import { HUBS, LONG_LOG } from '../generator/generate-vault';
import { Random } from '../generator/random';
import type { Shape } from '../generator/vault-plan';
import type { Bench } from '../harness/bench';
import { figureOf, type Figure } from '../harness/figure';
import { growthOf } from '../harness/growth';
import { measure, measureInTurn, type Samples } from '../harness/measure';
import { MinimalIndex } from '../yardsticks/minimal-index';
import type { NoteInput } from '../../../src/notes/note-input';
import { readNote } from '../../../src/notes/read-note';

const bench = 'change';
const GOAL = { median: 50, p99: 1_000, ratio: 10 };

/** One note changes: what it costs until the index says so, and that it costs the same in a small and in a large vault. */
export const changeBench: Bench = {
  name: bench,
  run: async ({ quick }) => {
    const small = await Changing.start(1_000);
    const middle = await Changing.start(10_000);
    const large = await Changing.start(100_000);
    const rounds = quick ? 200 : 1_000;
    const samples = await measureInTurn(
      { small: small.real(), smallMinimal: small.yardstick(), middle: middle.real(), middleMinimal: middle.yardstick(), middleSaid: middle.reading(), large: large.real(), largeMinimal: large.yardstick() },
      // A change takes so little time that the engine needs many of them to be warm.
      { rounds, warmUp: 1_000, budget: 60_000 },
    );
    const line = (notes: number, real: Samples, minimal: Samples): Figure =>
      figureOf(real, { bench, what: 'one of our notes changed', notes, unit: 'µs', yardstick: { name: 'minimal index', samples: minimal }, goal: GOAL });
    const shown = await measure(middle.shown(), { rounds: quick ? 20 : 200, warmUp: quick ? 5 : 10, budget: 10_000 });
    const figures = [
      line(1_000, samples.small, samples.smallMinimal),
      line(10_000, samples.middle, samples.middleMinimal),
      figureOf(samples.middleSaid, { bench, what: 'of it, what the note says now, by itself', notes: 10_000, unit: 'µs' }),
      line(100_000, samples.large, samples.largeMinimal),
      figureOf(shown, { bench, what: 'the due list after a change', notes: 10_000 }),
      ...(await changesOf('long-log', LONG_LOG, 'a note of 10,000 log lines changed', quick)),
      ...(await changesOf('hubs', HUBS.cooperation, 'a cooperation of 400 partners changed', quick)),
    ];
    let isFirst = true;
    const growth = await growthOf({ bench, what: 'one note changed, 100,000 notes against 1,000', limit: 2 }, async () => {
      const again = isFirst ? samples : await measureInTurn({ small: small.real(), large: large.real() }, { rounds, warmUp: 50, budget: 20_000 });
      isFirst = false;
      return again.large.median / again.small.median;
    });
    return { figures, growths: [growth] };
  },
};

/** A started vault in which note after note changes, for the plugin and for the yardstick alike. */
class Changing {
  private readonly random = new Random(11);
  private readonly paths: readonly string[];
  private edit: Edit | null = null;

  private constructor(
    private readonly app: BenchApp,
    private readonly minimal: MinimalIndex,
  ) {
    this.paths = ourPaths(app);
  }

  static async start(size: number): Promise<Changing> {
    const app = await BenchApp.start({ shape: 'mixed', size });
    const minimal = new MinimalIndex();
    minimal.build(app.obsidian.caches, app.obsidian.texts);
    return new Changing(app, minimal);
  }

  real() {
    const prepare = async (): Promise<void> => {
      this.edit = addLogLine(this.app, this.random.pick(this.paths), this.random);
      await quiet();
    };
    return { prepare, run: () => this.edit?.deliver() };
  }

  /** Takes in the same change. */
  yardstick() {
    return { run: () => this.edit && this.minimal.put(this.edit.path, this.edit.cache, this.edit.text) };
  }

  /** Makes out again what a note says that has changed; nothing of what follows from it. */
  reading() {
    const { use, source } = this.app;
    let note: NoteInput | null = null;
    const prepare = async (): Promise<void> => {
      note = this.edit && (await source.read(this.edit.path));
      await quiet();
    };
    return { prepare, run: () => note && readNote(note, use.rules.reading) };
  }

  shown() {
    const { prepare } = this.real();
    return {
      prepare: async () => {
        await prepare();
        this.edit?.deliver();
      },
      run: () => this.app.use.boards.current(),
    };
  }
}

async function changesOf(shape: Shape, path: string, what: string, quick: boolean): Promise<Figure[]> {
  const app = await BenchApp.start({ shape, size: 2_000 });
  const random = new Random(12);
  let edit: Edit | null = null;
  const prepare = (): Promise<void> => {
    edit = addLogLine(app, path, random);
    return quiet();
  };
  const samples = await measure({ prepare, run: () => edit?.deliver() }, { rounds: quick ? 6 : 40, warmUp: quick ? 2 : 5, budget: 10_000 });
  return [figureOf(samples, { bench, what, notes: 2_000 })];
}
