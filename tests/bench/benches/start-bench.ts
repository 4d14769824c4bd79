import { BenchApp } from '../app/bench-app';
import { addLogLine, ourPaths } from '../app/edits';
import { firstDueList } from '../app/first-due-list';
import { StoreInNode } from '../app/store-in-node';
import { Random } from '../generator/random';
import { BENCH_DAY, type VaultOptions } from '../generator/vault-plan';
import type { Bench } from '../harness/bench';
import { figureOf, type Figure } from '../harness/figure';
import { growthOf } from '../harness/growth';
import { measureInTurn, type Rounds, type Samples } from '../harness/measure';
import { readShards } from '../yardsticks/read-shards';
import { placePartner, type PlacedPartner } from '../../../src/application/due/placed-partner';
import type { Contribution } from '../../../src/domain/contribution';
import { RelationshipIndex } from '../../../src/index/relationship-index';
import { DUE_RULES } from '../../support/partners';

const bench = 'start';
const SIZES = { small: 1_000, large: 10_000 } as const;

/** A start with what earlier starts have stored, to the due list, and what is read again when some of the notes changed meanwhile. */
export const startBench: Bench = {
  name: bench,
  run: async ({ quick }) => {
    const rounds = { rounds: quick ? 5 : 25, warmUp: 5, budget: quick ? 4_000 : 20_000, tidy: true };
    // The fewer notes, the more rounds until the engine is warm.
    const ofSmall = { ...rounds, rounds: 25, warmUp: 25 };
    const stores = { small: await storedBy(vaultAt(SIZES.small)), large: await storedBy(vaultAt(SIZES.large)) };
    const measured = async () => ({ small: await measureAt(SIZES.small, stores.small, ofSmall), large: await measureAt(SIZES.large, stores.large, rounds) });
    const first = await measured();
    let known: typeof first | null = first;
    const growth = await growthOf({ bench, what: 'a start with a stored index, 10,000 notes against ten times 1,000', limit: 3 }, async () => {
      const { small, large } = known ?? (await measured());
      known = null;
      return large.start.median / small.start.median / 10;
    });
    return { figures: [...figuresAt(SIZES.small, first.small), ...figuresAt(SIZES.large, first.large), await readAgain(SIZES.large, stores.large)], growths: [growth] };
  },
};

type Measured = Readonly<Record<'start' | 'atHand' | 'shards', Samples>>;

function vaultAt(size: number): VaultOptions {
  return { shape: 'mixed', size };
}

async function measureAt(size: number, store: StoreInNode, rounds: Rounds): Promise<Measured> {
  const options = vaultAt(size);
  let app = await BenchApp.open(options, { store });
  const prepare = async (): Promise<void> => {
    app = await BenchApp.open(options, { store });
  };
  const notes = await notesOf(options);
  const measured = await measureInTurn({ start: { prepare, run: () => firstDueList(app) }, atHand: { run: () => placedFrom(notes, app) }, shards: { run: () => readShards(store) } }, rounds);
  if (app.obsidian.looks + app.obsidian.reads > 0) throw new Error('A start read notes that had not changed: what is stored was of no use.');
  return measured;
}

/** What all notes say. */
async function notesOf(options: VaultOptions): Promise<readonly Contribution[]> {
  const app = await BenchApp.start(options);
  app.use.keeper.stop();
  return ourPaths(app).flatMap((path) => app.use.keeper.current.contribution(path) ?? []);
}

/** The partners and their places, from what the notes say: what a start comes to when all of it is at hand. */
function placedFrom(notes: readonly Contribution[], { source }: BenchApp): readonly PlacedPartner[] {
  const index = new RelationshipIndex((link, from) => source.resolveLink(link, from), { groupCadences: [] });
  for (const note of notes) index.put(note.path, note);
  index.takeChanged();
  const context = { today: BENCH_DAY, rules: DUE_RULES, putOffOn: () => null };
  return [...index.partners()].map((partner) => placePartner(partner, context));
}

function figuresAt(notes: number, { start, atHand, shards }: Measured): Figure[] {
  const goal = { ratio: 3, ...(notes === SIZES.large ? { median: 60 } : {}) };
  const yardstick = { name: 'reading and parsing the shards', samples: shards };
  return [
    figureOf(start, { bench, what: 'start with a stored index, to the due list', notes, yardstick, goal }),
    figureOf(atHand, { bench, what: 'of it, what follows when all notes are at hand', notes, yardstick }),
  ];
}

/** One note in a hundred changed while the app was closed. */
async function readAgain(size: number, store: StoreInNode): Promise<Figure> {
  const app = await BenchApp.open(vaultAt(size), { store });
  const random = new Random(14);
  const paths = ourPaths(app);
  const changed = new Set<string>();
  while (changed.size < size / 100) changed.add(random.pick(paths));
  for (const path of changed) addLogLine(app, path, random);
  await app.use.keeper.start();
  app.use.keeper.stop();
  return { bench, what: 'notes read again where 1 % changed', notes: size, unit: 'count', median: app.obsidian.reads, p99: null, yardstick: null, goal: { exactly: changed.size } };
}

/** What a first start leaves behind. */
async function storedBy(options: VaultOptions): Promise<StoreInNode> {
  const store = new StoreInNode();
  const app = await BenchApp.start(options, { store });
  await app.use.keeper.save();
  app.use.keeper.stop();
  return store;
}
