import { BenchApp } from '../app/bench-app';
import { noteAfterNote } from '../app/edits';
import { Random } from '../generator/random';
import type { Bench } from '../harness/bench';
import { figureOf } from '../harness/figure';
import { measure, measureInTurn, Samples } from '../harness/measure';
import { scanTexts } from '../yardsticks/scan-names';
import { makeReadyForSearch } from '../../../src/application/due/ready-for-search';
import { Slices } from '../../../src/application/keeping/slices';
import { BoardSearch } from '../../../src/ui/due-pane/row-search';

const bench = 'search';
const RECORDS = 17_000;
/** What is typed, key by key. */
const TYPED = 'kröger 12';

/** What is written into the quick log while notes change, as by a sync. */
const LOGGED = 'Kröger 12 call: words';
const NOTES = 10_000;

/** A key in the search field of the due pane, until the rows that match are known; and one in the quick log, until the line is understood. */
export const searchBench: Bench = {
  name: bench,
  run: async ({ quick }) => {
    const app = await BenchApp.start({ shape: 'all-due', size: RECORDS });
    const board = app.use.boards.current();
    const texts = [...app.use.keeper.current.partners()].map(({ name, interactions }) => `${name}\n${interactions.at(0)?.text ?? ''}`.toLowerCase());
    // As when the search field opens.
    await makeReadyForSearch(board, new Slices(app.use.ports.pacing));
    const search = new BoardSearch();
    const query = (round: number): string => TYPED.slice(0, 1 + (round % TYPED.length));
    const began = performance.now();
    search.find(board, query(0));
    const first = performance.now() - began;
    const samples = await measureInTurn(
      { key: { run: (round) => search.find(board, query(round)) }, scan: { run: (round) => scanTexts(texts, query(round)) } },
      { rounds: quick ? 45 : 270, warmUp: TYPED.length, budget: 20_000 },
    );
    const mixed = await BenchApp.start({ shape: 'mixed', size: NOTES });
    const quickLog = await measure({ prepare: noteAfterNote(mixed, new Random(15)), run: () => mixed.use.composing.quickLog(LOGGED) }, { rounds: quick ? 20 : 200, warmUp: 20, budget: 20_000 });
    return {
      figures: [
        figureOf(new Samples([first]), { bench, what: 'the first key, which puts the texts together', notes: RECORDS }),
        figureOf(samples.key, { bench, what: 'a key in the search field, matched', notes: RECORDS, yardstick: { name: 'bare scan', samples: samples.scan }, goal: { median: 1, ratio: 5 } }),
        figureOf(quickLog, { bench, what: 'a key in the quick log after a change, understood', notes: NOTES, goal: { median: 8 } }),
      ],
    };
  },
};
