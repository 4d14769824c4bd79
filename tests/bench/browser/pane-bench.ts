import { WorkbenchSession } from '../../acceptance/support/workbench-session';
import { generateVault } from '../generator/generate-vault';
import { BENCH_DAY_ISO } from '../generator/vault-plan';
import type { BenchResult } from '../harness/bench';
import { PageCost } from './cost';
import { measureLogging } from './pane-logging';
import { measureMoving } from './pane-moving';
import { measureOpening } from './pane-opening';

/** The due pane in a real browser, where everybody is due. */
export async function runPaneBench(quick: boolean): Promise<BenchResult> {
  const notes = quick ? 2_000 : 10_000;
  const vault = generateVault({ shape: 'all-due', size: notes });
  const session = await WorkbenchSession.open({ notes: Object.fromEntries(vault.notes), today: BENCH_DAY_ISO, patience: 240_000 });
  try {
    const cost = await PageCost.of(session.page);
    const moving = await measureMoving(session, cost, notes, quick ? 30 : 120);
    const opening = await measureOpening(session, cost, notes, quick ? 7 : 25);
    const logging = await measureLogging(session, notes, quick ? 5 : 20);
    return { figures: [...opening, ...moving, ...logging] };
  } finally {
    await session.close();
  }
}
