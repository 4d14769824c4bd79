import type { WorkbenchSession } from '../../acceptance/support/workbench-session';
import { figureOf, type Figure } from '../harness/figure';
import { Samples } from '../harness/measure';

/** Moments as the page counts them, in milliseconds. */
interface Logging {
  enter: number;
  /** The composer has given way to the row. */
  gone: number;
  painted: number;
}

const bench = 'pane';

/** Presses Enter in the composer of the first row, until the note is written and the row is painted. */
export async function measureLogging(session: WorkbenchSession, notes: number, rounds: number): Promise<Figure[]> {
  const { page, pane } = session;
  const whole: number[] = [];
  const own: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    await pane.locator('.jour-fixe-row').first().focus();
    await page.keyboard.press('l');
    await pane.locator('.jour-fixe-composer').waitFor();
    await page.keyboard.type(`call: all is well ${round}`);
    await page.evaluate(() => {
      const logging: Logging = { enter: 0, gone: 0, painted: 0 };
      Object.assign(window, { logging });
      performance.clearResourceTimings();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (logging.painted = performance.now());
      document.addEventListener('keydown', () => (logging.enter = performance.now()), { capture: true, once: true });
      new MutationObserver((_, observer) => {
        if (document.querySelector('.jour-fixe-composer') !== null) return;
        observer.disconnect();
        logging.gone = performance.now();
        // What is posted while a frame is made comes after it was painted.
        requestAnimationFrame(() => port2.postMessage(null));
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.keyboard.press('Enter');
    const painted = await page.waitForFunction(() => {
      const { logging } = window as Window & { logging?: Logging };
      if (logging === undefined || logging.painted === 0) return null;
      const requests = performance.getEntriesByType('resource').filter(({ startTime }) => startTime >= logging.enter && startTime < logging.gone);
      const { waited } = requests.reduce((before, { startTime, duration }) => ({ waited: before.waited + Math.max(0, startTime + duration - Math.max(startTime, before.until)), until: Math.max(before.until, startTime + duration) }), { waited: 0, until: 0 });
      return { took: logging.painted - logging.enter, waited };
    });
    const { took, waited } = (await painted.jsonValue()) ?? { took: 0, waited: 0 };
    if (round < 0) continue;
    whole.push(took);
    own.push(took - waited);
  }
  return [
    figureOf(new Samples(whole), { bench, what: 'Enter in the composer, written and repainted', notes, goal: { median: 50 } }),
    figureOf(new Samples(own), { bench, what: 'the same without the workbench’s reading and writing', notes }),
  ];
}
