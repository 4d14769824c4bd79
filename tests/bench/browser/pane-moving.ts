import type { WorkbenchSession } from '../../acceptance/support/workbench-session';
import { Random } from '../generator/random';
import { figureOf, type Figure } from '../harness/figure';
import type { Samples } from '../harness/measure';
import type { PageCost } from './cost';
import { longestTaskDuring } from './longest-task';

const bench = 'pane';
const TYPED = 'kröger 12';
/** In pixels, as a mouse has it. */
const TURN_OF_THE_WHEEL = 100;

/** Unfolds everybody who is due, by keyboard: the line for it is the last one, which may be out of sight. */
export async function unfoldEverybody({ page, pane }: WorkbenchSession): Promise<void> {
  await pane.locator('.jour-fixe-row').first().focus();
  await page.keyboard.press('End');
  const line = pane.locator('.jour-fixe-note:focus');
  await line.waitFor();
  await page.keyboard.press('Enter');
  await pane.locator('.jour-fixe-note[aria-expanded="true"]').waitFor();
  await page.keyboard.press('Home');
  await pane.locator('.jour-fixe-heading-row:focus').waitFor();
}

/** Scrolls the pane, to anywhere and by turns of the wheel. */
export async function measureScrolling(session: WorkbenchSession, cost: PageCost, notes: number, rounds: number): Promise<Figure[]> {
  const anywhere = await cost.repeated(rounds, 5, scrollingToAnywhere(session));
  await session.pane.locator('.jour-fixe-list').hover();
  const turns = await cost.repeated(rounds, 5, () => session.page.evaluate((by) => document.querySelector('.jour-fixe-list')?.scrollBy(0, by), TURN_OF_THE_WHEEL));
  return [...scrollingFigures('scrolling to anywhere', anywhere, notes), ...scrollingFigures('a turn of the wheel', turns, notes)];
}

/** Types into the pane's search field and its composer, and looks at the tasks that typing and scrolling are made of. */
export async function measureTyping(session: WorkbenchSession, cost: PageCost, notes: number, rounds: number): Promise<Figure[]> {
  const { page, pane } = session;
  await pane.locator('.jour-fixe-row').first().focus();
  await page.keyboard.press('/');
  const field = pane.locator('input').first();
  await field.focus();
  const key = async (round: number): Promise<void> => {
    const letter = TYPED[round % TYPED.length] ?? '';
    if (round % TYPED.length === 0) await field.fill('');
    await page.keyboard.type(letter);
  };
  const searching = await cost.repeated(rounds, TYPED.length, key);
  await field.fill('');
  const scroll = scrollingToAnywhere(session);
  const longest = await longestTaskDuring(page, async () => {
    for (let round = 0; round < TYPED.length; round += 1) await cost.during(() => key(round));
    await field.fill('');
    for (let round = 0; round < rounds; round += 1) await cost.during(scroll);
  });
  await page.keyboard.press('Escape');
  await pane.locator('.jour-fixe-row').first().focus();
  await page.keyboard.press('l');
  await pane.locator('.jour-fixe-composer').waitFor();
  const composing = await cost.repeated(rounds, TYPED.length, (round) => page.keyboard.type(TYPED[round % TYPED.length] ?? ''));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  return [
    figureOf(searching, { bench, what: 'a key in the search field, painted', notes, goal: { median: 16 } }),
    figureOf(composing, { bench, what: 'a key in the composer, painted', notes, goal: { median: 16 } }),
    { bench, what: 'longest task while typing and scrolling, p99', notes, unit: 'ms', median: longest, p99: null, yardstick: null, goal: { median: 8 } },
  ];
}

function scrollingToAnywhere({ page }: WorkbenchSession): () => Promise<unknown> {
  const random = new Random(21);
  return () =>
    page.evaluate((share) => {
      const list = document.querySelector('.jour-fixe-list');
      if (list !== null) list.scrollTop = share * (list.scrollHeight - list.clientHeight);
    }, random.next());
}

function scrollingFigures(what: string, samples: Samples, notes: number): Figure[] {
  return [
    figureOf(samples, { bench, what, notes }),
    { bench, what: `${what}, p95`, notes, unit: 'ms', median: samples.quantile(0.95), p99: null, yardstick: null, goal: { median: 8 } },
  ];
}
