import type { WorkbenchSession } from '../../acceptance/support/workbench-session';
import { figureOf, type Figure } from '../harness/figure';
import { Samples } from '../harness/measure';

/** Presses Enter in the composer of the first row, until the note is written and the composer has given way to the row. */
export async function measureLogging(session: WorkbenchSession, notes: number, rounds: number): Promise<Figure[]> {
  const { page, pane } = session;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await pane.locator('.jour-fixe-row').first().focus();
    await page.keyboard.press('l');
    await pane.locator('.jour-fixe-composer').waitFor();
    await page.keyboard.type(`call: all is well ${round}`);
    await page.evaluate(() => {
      const times = { enter: 0, done: 0 };
      Object.assign(window, { composerTimes: times });
      document.addEventListener('keydown', () => (times.enter = performance.now()), { capture: true, once: true });
      new MutationObserver((_, observer) => {
        if (document.querySelector('.jour-fixe-composer') !== null) return;
        observer.disconnect();
        requestAnimationFrame(() => (times.done = performance.now()));
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.keyboard.press('Enter');
    const done = await page.waitForFunction(() => {
      const times = (window as Window & { composerTimes?: { enter: number; done: number } }).composerTimes;
      return times !== undefined && times.done > 0 ? { took: times.done - times.enter } : null;
    });
    times.push((await done.jsonValue())?.took ?? 0);
  }
  return [figureOf(new Samples(times), { bench: 'pane', what: 'Enter in the composer, written and repainted', notes, goal: { median: 50 } })];
}
