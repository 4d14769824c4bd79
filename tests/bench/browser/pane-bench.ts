import { WorkbenchSession } from '../../acceptance/support/workbench-session';
import { generateVault } from '../generator/generate-vault';
import { BENCH_DAY_ISO } from '../generator/vault-plan';
import type { BenchResult } from '../harness/bench';
import type { Figure } from '../harness/figure';
import { PageCost } from './cost';
import { measureLogging } from './pane-logging';
import { measureScrolling, measureTyping, unfoldEverybody } from './pane-moving';
import { measureOpening } from './pane-opening';

/** So many rows that the pane is full of them as soon as it is opened. */
const SETTINGS = { '.obsidian/plugins/jour-fixe/data.json': JSON.stringify({ version: 1, nowSize: 20 }) };

/** A vault of a hundred thousand notes takes minutes until all of them have gone through the workbench. */
const PATIENCE = 1_800_000;

/** The due pane in a real browser, where everybody is due. */
export async function runPaneBench(quick: boolean): Promise<BenchResult> {
  const figures = await inVaultOf(quick ? 2_000 : 10_000, async (session, cost, notes) => {
    const opening = await measureOpening(session, cost, notes, quick ? 9 : 15);
    await unfoldEverybody(session);
    const scrolling = await measureScrolling(session, cost, notes, quick ? 30 : 60);
    const typing = await measureTyping(session, cost, notes, quick ? 20 : 60);
    return [...opening, ...scrolling, ...typing, ...(await measureLogging(session, notes, quick ? 5 : 12))];
  });
  if (quick) return { figures };
  const many = await inVaultOf(100_000, async (session, cost, notes) => {
    await unfoldEverybody(session);
    return measureScrolling(session, cost, notes, 40);
  });
  return { figures: [...figures, ...many] };
}

async function inVaultOf(size: number, measure: (session: WorkbenchSession, cost: PageCost, notes: number) => Promise<Figure[]>): Promise<Figure[]> {
  const { notes } = generateVault({ shape: 'all-due', size });
  const session = await WorkbenchSession.open({ notes: { ...Object.fromEntries(notes), ...SETTINGS }, today: BENCH_DAY_ISO, patience: PATIENCE });
  try {
    await session.page.locator('.jour-fixe-reading-status').waitFor({ state: 'detached' });
    const cost = await PageCost.of(session.page);
    await cost.settled();
    return await measure(session, cost, size);
  } finally {
    await session.close();
  }
}
