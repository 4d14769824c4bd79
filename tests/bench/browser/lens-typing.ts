import { WorkbenchSession } from '../../acceptance/support/workbench-session';
import { generateVault, LONG_LOG } from '../generator/generate-vault';
import { BENCH_DAY_ISO } from '../generator/vault-plan';
import type { BenchResult } from '../harness/bench';
import type { Figure } from '../harness/figure';
import { Samples } from '../harness/measure';
import { PageCost } from './cost';

const bench = 'lens';

/** Types in a note of 10,000 log lines, with the line above it and without. */
export async function runLensBench(quick: boolean): Promise<BenchResult> {
  const { notes } = generateVault({ shape: 'long-log', size: 50 });
  const session = await WorkbenchSession.open({ notes: Object.fromEntries(notes), today: BENCH_DAY_ISO, patience: 120_000 });
  try {
    const { page } = session;
    await page.evaluate((path) => window.workbench?.openNote(path, 'source'), LONG_LOG);
    await session.tab(LONG_LOG).locator('.cm-content').click();
    const cost = await PageCost.of(page);
    const times: Record<'on' | 'off', number[]> = { on: [], off: [] };
    for (let turn = 0; turn < (quick ? 6 : 14); turn += 1) {
      for (const key of 'words words') {
        const time = await cost.during(() => page.keyboard.type(key));
        // The first turns are for the engine to get warm.
        if (turn > 1) times[turn % 2 === 0 ? 'off' : 'on'].push(time);
      }
      await page.evaluate(() => window.workbench?.runCommand('jour-fixe:toggle-lens'));
      await session.tab(LONG_LOG).locator('.cm-panel.jour-fixe-lens').waitFor({ state: turn % 2 === 0 ? 'visible' : 'detached' });
    }
    const off = new Samples(times.off).median;
    const on = new Samples(times.on).median;
    const line = (what: string, median: number): Figure => ({ bench, what, notes: notes.size, unit: 'ms', median, p99: null, yardstick: null, goal: null });
    return { figures: [line('a key in a long note', off), { ...line('more for it with the line above the note', on - off), goal: { median: 0.5 } }] };
  } finally {
    await session.close();
  }
}
