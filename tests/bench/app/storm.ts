import { setTimeout } from 'node:timers/promises';
import { BenchApp } from './bench-app';
import { addLogLine, ourPaths, type Edit } from './edits';
import { TaskWatch } from './task-watch';
import { visibleRows } from './visible-rows';
import { Random } from '../generator/random';
import type { VaultOptions } from '../generator/vault-plan';

/** What a sync that changed many notes came to. */
export interface Storm {
  /** The longest task of taking it in, in milliseconds. */
  readonly takingIn: number;
  /** The longest task of a view that shows the list when it is told. */
  readonly list: number;
  /** How often the views were told. */
  readonly told: number;
}

const LIST = 'list';
/** When nothing was done for so long, everything is over. */
const QUIET_MILLISECONDS = 100;

/** Has many notes change one upon the other, each in a task of its own, while a view shows the list; as often as asked for. */
export async function measureStorms(options: VaultOptions, { changed, rounds }: { readonly changed: number; readonly rounds: number }): Promise<Storm[]> {
  const tasks: { readonly name: string; readonly milliseconds: number }[] = [];
  const watch = new TaskWatch((milliseconds, name) => tasks.push({ name, milliseconds }));
  const longest = (ofList: boolean): number => Math.max(...tasks.filter(({ name }) => (name === LIST) === ofList).map(({ milliseconds }) => milliseconds));
  const app = await BenchApp.start(options, { pacing: watch });
  const { boards, keeper } = app.use;
  boards.current();
  let told = 0;
  boards.onChange(() => {
    told += 1;
    void watch.during(() => visibleRows(boards.current()), LIST);
  });
  const beQuiet = async (): Promise<void> => {
    for (let done = -1; tasks.length !== done; ) {
      done = tasks.length;
      await setTimeout(QUIET_MILLISECONDS);
    }
  };
  const random = new Random(15);
  const paths = ourPaths(app);
  const storms: Storm[] = [];
  // The first is for the engine to get warm.
  for (let round = -1; round < rounds; round += 1) {
    const edits = new Map<string, Edit>();
    while (edits.size < changed) {
      const path = random.pick(paths);
      if (!edits.has(path)) edits.set(path, addLogLine(app, path, random));
    }
    await beQuiet();
    tasks.length = 0;
    told = 0;
    for (const { deliver } of edits.values()) await watch.during(deliver);
    await beQuiet();
    if (round >= 0) storms.push({ takingIn: longest(false), list: longest(true), told });
  }
  keeper.stop();
  return storms;
}
