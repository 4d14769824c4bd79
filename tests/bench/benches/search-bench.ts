import { BenchApp } from '../app/bench-app';
import type { Bench } from '../harness/bench';
import { figureOf } from '../harness/figure';
import { measureInTurn } from '../harness/measure';
import { scanTexts } from '../yardsticks/scan-names';
import { searchBoard } from '../../../src/ui/due-pane/row-search';

const bench = 'search';
const RECORDS = 17_000;
/** What is typed, key by key. */
const TYPED = 'kröger 12';

/** A key in the search field of the due pane, until the rows that match are known. */
export const searchBench: Bench = {
  name: bench,
  run: async ({ quick }) => {
    const app = await BenchApp.start({ shape: 'all-due', size: RECORDS });
    const board = app.use.boards.current();
    const texts = [...app.use.keeper.current.partners()].map(({ name, interactions }) => `${name}\n${interactions.at(0)?.text ?? ''}`.toLowerCase());
    const query = (round: number): string => TYPED.slice(0, 1 + (round % TYPED.length));
    const samples = await measureInTurn(
      { key: { run: (round) => searchBoard(board, query(round)) }, scan: { run: (round) => scanTexts(texts, query(round)) } },
      { rounds: quick ? 45 : 270, warmUp: TYPED.length, budget: 20_000 },
    );
    return {
      figures: [figureOf(samples.key, { bench, what: 'a key in the search field, matched', notes: RECORDS, yardstick: { name: 'bare scan', samples: samples.scan }, goal: { median: 1, ratio: 5 } })],
    };
  },
};
