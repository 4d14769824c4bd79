import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { WorkbenchSession } from './workbench-session';

declare global {
  interface Window {
    axe?: { run(context: string, options: RunOptions): Promise<AxeResults> };
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds in a part of the page, as "rule: element". */
export async function violationsIn({ page }: WorkbenchSession, selector: string, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // Half-way through a change of colour no contrast is what it will be.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  const found = await page.evaluate(([place, chosen]) => window.axe?.run(place, chosen), [selector, options] as const);
  if (found === undefined) throw new Error('axe-core is not in the page.');
  if (found.passes.length === 0) throw new Error(`There was nothing to look at in ${selector}.`);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}
