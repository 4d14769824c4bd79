import type { WorkbenchSession } from '../../acceptance/support/workbench-session';
import { Random } from '../generator/random';
import { figureOf, type Figure } from '../harness/figure';
import type { PageCost } from './cost';
import { longestTaskDuring } from './longest-task';

const bench = 'pane';
const TYPED = 'kröger 12';

/** Scrolls to anywhere in the pane, and types into its search field. */
export async function measureMoving(session: WorkbenchSession, cost: PageCost, notes: number, rounds: number): Promise<Figure[]> {
  const { page, pane } = session;
  const random = new Random(21);
  const scroll = (): Promise<unknown> =>
    page.evaluate((share) => {
      const list = document.querySelector('.jour-fixe-list');
      if (list !== null) list.scrollTop = share * (list.scrollHeight - list.clientHeight);
    }, random.next());
  await pane.getByText(/^Also due/).click();
  const scrolling = await cost.repeated(rounds, 5, scroll);
  await page.keyboard.press('/');
  const field = pane.locator('input').first();
  await field.focus();
  const key = async (round: number): Promise<void> => {
    const letter = TYPED[round % TYPED.length] ?? '';
    if (round % TYPED.length === 0) await field.fill('');
    await page.keyboard.type(letter);
  };
  const typing = await cost.repeated(rounds, TYPED.length, key);
  await field.fill('');
  const longest = await longestTaskDuring(page, async () => {
    for (let round = 0; round < TYPED.length; round += 1) await cost.during(() => key(round));
    await field.fill('');
    for (let round = 0; round < rounds; round += 1) await cost.during(scroll);
  });
  await page.keyboard.press('Escape');
  return [
    figureOf(scrolling, { bench, what: 'scrolling to anywhere', notes }),
    { bench, what: 'scrolling to anywhere, p95', notes, unit: 'ms', median: scrolling.quantile(0.95), p99: null, yardstick: null, goal: { median: 8 } },
    figureOf(typing, { bench, what: 'a key in the search field, painted', notes, goal: { median: 16 } }),
    { bench, what: 'longest task while typing and scrolling, p99', notes, unit: 'ms', median: longest, p99: null, yardstick: null, goal: { median: 8 } },
  ];
}
