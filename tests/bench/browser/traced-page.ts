import type { BrowserContext, Page } from 'playwright-core';
import { markStart, MARKS } from './start-marks';
import { TRACED, type TraceEvent } from './trace-event';
import { TracedTasks } from './traced-tasks';

/** A vault may be large, and a machine slow. */
const PATIENCE = 600_000;

/** Microseconds; a sample in every tenth of that would take up to half of the time itself. */
const SAMPLED_EVERY = 500;

/**
 * Opens a page and does something with it, and tells what it did on its main thread meanwhile. It is watched from its
 * beginning: in a page that is full already, the beginning of a profile alone takes a second.
 */
export async function tracePage(context: BrowserContext, url: string, act: (page: Page) => Promise<void>): Promise<TracedTasks> {
  const browser = context.browser();
  if (browser === null) throw new Error('The page has no browser.');
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await markStart(page);
  const session = await context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLED_EVERY });
  await browser.startTracing(page, { categories: TRACED });
  await session.send('Profiler.start');
  await page.goto(url);
  await act(page);
  const { profile } = await session.send('Profiler.stop');
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  await page.close();
  return new TracedTasks(traceEvents, profile, MARKS.ready);
}
