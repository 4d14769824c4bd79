import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of work of the thread itself, and from its beginning to its end. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** The task on the page's main thread that only one in a hundred is longer than, in milliseconds, of those that do anything. */
export async function longestTaskDuring(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser.');
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const main = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`))
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1_000)
    // Most tasks of a browser are next to nothing, and would hide the others.
    .filter((milliseconds) => milliseconds > 0.5)
    .sort((one, other) => one - other);
  if (tasks.length === 0) throw new Error('The browser told of no tasks.');
  return tasks[Math.min(tasks.length - 1, Math.floor(tasks.length * 0.99))] ?? 0;
}
