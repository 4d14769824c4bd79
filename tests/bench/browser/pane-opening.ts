import type { WorkbenchSession } from '../../acceptance/support/workbench-session';
import { figureOf, type Figure } from '../harness/figure';
import { Samples } from '../harness/measure';
import { prepareYardsticks } from './bare-window';
import type { PageCost } from './cost';

const bench = 'pane';
/** By the types of their views. */
const OPENED = ['jour-fixe-due', 'bare-window', 'copied-pane'] as const;

/** Opens the pane with a screen full of rows, beside a bare window that is opened in the same way, and looks at how much of it there is. */
export async function measureOpening(session: WorkbenchSession, cost: PageCost, notes: number, rounds: number): Promise<Figure[]> {
  const { page } = session;
  const shown = await page.evaluate(() => {
    const list = document.querySelector('.jour-fixe-list')?.getBoundingClientRect();
    const rows = [...document.querySelectorAll('.jour-fixe-list .jour-fixe-row')];
    const places = rows.map((row) => row.getBoundingClientRect());
    const visible = places.filter(({ top, bottom }) => list !== undefined && bottom > list.top && top < list.bottom);
    return { rows: rows.length, visible: visible.length, elements: Math.max(...rows.map((row) => row.querySelectorAll('*').length + 1)) };
  });
  await prepareYardsticks(page, shown.rows, shown.elements);
  const open = (type: string): Promise<unknown> => page.evaluate((opened) => window.workbench?.app.workspace.ensureSideLeaf(opened, 'right', { active: true, reveal: true }), type);
  const close = (type: string): Promise<unknown> => page.evaluate((opened) => window.workbench?.app.workspace.detachLeavesOfType(opened), type);
  const times: Record<(typeof OPENED)[number], number[]> = { 'jour-fixe-due': [], 'bare-window': [], 'copied-pane': [] };
  await close('jour-fixe-due');
  for (let round = -3; round < rounds; round += 1) {
    for (const type of OPENED) {
      const time = await cost.during(() => open(type));
      await close(type);
      if (round >= 0) times[type].push(time);
    }
  }
  await open('jour-fixe-due');
  const count = (what: string, value: number, goal: number): Figure => ({ bench, what, notes, unit: 'count', median: value, p99: null, yardstick: null, goal: { median: goal } });
  const yardstick = { name: 'bare window', samples: new Samples(times['bare-window']) };
  return [
    figureOf(new Samples(times['jour-fixe-due']), { bench, what: 'opening the pane, script and layout', notes, yardstick, goal: { median: 15, ratio: 1.5 } }),
    figureOf(new Samples(times['copied-pane']), { bench, what: 'of it, the same elements with nothing behind them', notes, yardstick }),
    count('rows beyond the visible ones', shown.rows - shown.visible, 10),
    count('elements of the largest row', shown.elements, 40),
  ];
}
