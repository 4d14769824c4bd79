import type { WorkbenchSession } from '../../acceptance/support/workbench-session';
import { figureOf, type Figure } from '../harness/figure';
import { Samples } from '../harness/measure';
import { prepareBareWindow, removeBareWindow, showBareWindow } from './bare-window';
import type { PageCost } from './cost';

const bench = 'pane';

/** Opens the pane where everybody is due and unfolded, and looks at how much of it there is. */
export async function measureOpening(session: WorkbenchSession, cost: PageCost, notes: number, rounds: number): Promise<Figure[]> {
  const { page } = session;
  const open = async (): Promise<void> => {
    await page.evaluate(() => window.workbench?.runCommand('jour-fixe:open-due'));
    // A handful stands in the pane at first; here everybody is to be looked at.
    await session.pane.getByText(/^Also due/).evaluate((also) => (also as HTMLElement).click());
  };
  await page.evaluate(() => window.workbench?.app.workspace.detachLeavesOfType('jour-fixe-due'));
  await open();
  await session.pane.locator('.jour-fixe-row').nth(8).waitFor();
  const shown = await page.evaluate(() => {
    const list = document.querySelector('.jour-fixe-list')?.getBoundingClientRect();
    const rows = [...document.querySelectorAll('.jour-fixe-list .jour-fixe-row')];
    const places = rows.map((row) => row.getBoundingClientRect());
    const visible = places.filter(({ top, bottom }) => list !== undefined && bottom > list.top && top < list.bottom);
    return { rows: rows.length, visible: visible.length, elements: Math.max(...rows.map((row) => row.querySelectorAll('*').length + 1)) };
  });
  await prepareBareWindow(page);
  const times: Record<'pane' | 'bare', number[]> = { pane: [], bare: [] };
  for (let round = -2; round < rounds; round += 1) {
    await page.evaluate(() => window.workbench?.app.workspace.detachLeavesOfType('jour-fixe-due'));
    const pane = await cost.during(open);
    const bare = await cost.during(() => showBareWindow(page, shown.rows, shown.elements));
    await removeBareWindow(page);
    if (round < 0) continue;
    times.pane.push(pane);
    times.bare.push(bare);
  }
  const count = (what: string, value: number, goal: number): Figure => ({ bench, what, notes, unit: 'count', median: value, p99: null, yardstick: null, goal: { median: goal } });
  return [
    figureOf(new Samples(times.pane), { bench, what: 'opening the pane, script and layout', notes, yardstick: { name: 'bare window', samples: new Samples(times.bare) }, goal: { median: 15, ratio: 1.5 } }),
    count('rows beyond the visible ones', shown.rows - shown.visible, 10),
    count('elements of the largest row', shown.elements, 40),
  ];
}
