import type { CDPSession, Page } from 'playwright-core';
import { Samples } from '../harness/measure';

/** What the browser counts of its own work, in seconds. */
const COUNTED = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/** How often and how long it is looked whether the page is at rest, and what is next to nothing, in milliseconds. */
const MOST_LOOKS = 120;
const LOOK_EVERY = 1_000;
const LITTLE = 5;

/** Counts the script, style and layout that a page does, whatever else the machine is busy with. */
export class PageCost {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<PageCost> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new PageCost(page, session);
  }

  /** Waits until the page has nothing to do of its own accord, as when it stores what it has read. */
  async settled(): Promise<void> {
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      const before = await this.total();
      await this.page.waitForTimeout(LOOK_EVERY);
      if ((await this.total()) - before < LITTLE) return;
    }
    throw new Error('The page does not come to rest.');
  }

  /** Milliseconds of work on the main thread that something causes, until two pictures after it. */
  async during(act: () => Promise<unknown>): Promise<number> {
    await this.drawn();
    const before = await this.total();
    await act();
    await this.drawn();
    return (await this.total()) - before;
  }

  async repeated(rounds: number, warmUp: number, act: (round: number) => Promise<unknown>): Promise<Samples> {
    const times: number[] = [];
    for (let round = 0; round < warmUp + rounds; round += 1) {
      const time = await this.during(() => act(round));
      if (round >= warmUp) times.push(time);
    }
    return new Samples(times);
  }

  private async drawn(): Promise<void> {
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }

  private async total(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return metrics.filter(({ name }) => COUNTED.includes(name)).reduce((sum, { value }) => sum + value * 1_000, 0);
  }
}
