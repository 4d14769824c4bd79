import type { BenchApp } from './bench-app';

/** Starts, and resolves with the list that people see first; what comes after it is not waited for. */
export function firstDueList({ use }: BenchApp): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stop = use.keeper.onChange(() => {
      stop();
      const board = use.boards.current();
      use.keeper.stop();
      resolve(board);
    });
    use.keeper.start().catch(reject);
  });
}
