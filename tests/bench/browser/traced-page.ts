import type { BrowserContext, Page } from 'playwright-core';
import { markStart, MARKS } from './start-marks';
import { TRACED, type TraceEvent } from './trace-event';
import { TracedTasks } from './traced-tasks';

/** A vault may be large, and a machine slow. */
const PATIENCE = 600_000;

/**
 * Opens a page and does something with it, and tells what it did on its main thread meanwhile. It is traced from its
 * beginning: in a page that is full already, the beginning of a profile alone takes a second.
 */
export async function tracePage(context: BrowserContext, url: string, act: (page: Page) => Promise<void>): Promise<TracedTasks> {
  const browser = context.browser();
  if (browser === null) throw new Error('The page has no browser.');
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await markStart(page);
  await browser.startTracing(page, { categories: TRACED });
  await page.goto(url);
  await act(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  await page.close();
  return new TracedTasks(traceEvents, MARKS.ready);
}
