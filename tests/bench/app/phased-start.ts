import { BenchApp } from './bench-app';
import type { StoreInNode } from './store-in-node';
import { TaskWatch } from './task-watch';
import { visibleRows } from './visible-rows';
import type { VaultOptions } from '../generator/vault-plan';

/** What a start does; `list` is what a view does when it hears of it. */
export const PHASES = ['metadata', 'assembling', 'list', 'texts', 'storing'] as const;

export type Phase = (typeof PHASES)[number];

interface Task {
  readonly phase: Phase;
  readonly milliseconds: number;
}

/** A start with a view that shows the list, cut into its tasks. */
export class PhasedStart {
  private constructor(private readonly tasks: readonly Task[]) {}

  static async run(options: VaultOptions, store: StoreInNode): Promise<PhasedStart> {
    const tasks: Task[] = [];
    let looked = 0;
    let isSaving = false;
    /** What was asked of the app tells what a task was about. */
    const phaseOf = (name: string): Phase => {
      if (isSaving) return 'storing';
      const { looks, reads } = app.obsidian;
      const hasLooked = looks > looked;
      looked = looks;
      if (name === 'list') return name;
      if (reads > 0) return 'texts';
      return hasLooked || looks === 0 ? 'metadata' : 'assembling';
    };
    const watch = new TaskWatch((milliseconds, name) => tasks.push({ phase: phaseOf(name), milliseconds }));
    const app = await BenchApp.open(options, { store, pacing: watch });
    const { boards, keeper } = app.use;
    const drawn: Promise<unknown>[] = [];
    boards.onChange(() => drawn.push(watch.during(() => visibleRows(boards.current()), 'list')));
    await watch.during(() => keeper.start());
    await Promise.all(drawn);
    // A task is told of when it is over.
    await watch.rest();
    isSaving = true;
    await watch.during(() => keeper.save());
    await watch.rest();
    keeper.stop();
    return new PhasedStart(tasks);
  }

  /** In milliseconds. */
  longest(...phases: readonly Phase[]): number {
    const times = this.tasks.filter(({ phase }) => phases.includes(phase)).map(({ milliseconds }) => milliseconds);
    if (times.length === 0) throw new Error(`Nothing was measured of ${phases.join(', ')}.`);
    return Math.max(...times);
  }
}
