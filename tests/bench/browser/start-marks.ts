import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** What a start comes to, one after the other; the last two only where there is something to read and to store. */
export const MARKS = { ready: 'layout ready', list: 'first list painted', read: 'all texts read', stored: 'index stored' } as const;

/** How long nothing more has to be stored until all is. */
const STORED_FOR_MILLISECONDS = 1_000;

/** To be called before a page is opened: has it mark how far the start has come. */
export async function markStart(page: Page): Promise<void> {
  await page.addInitScript(({ ready, list, read }) => {
    const found = { ready: false, list: false, reading: false, read: false };
    new MutationObserver(() => {
      if (!found.ready && document.querySelector('body.is-ready') !== null) {
        found.ready = true;
        performance.mark(ready);
      }
      if (!found.list && document.querySelector('.jour-fixe-row') !== null) {
        found.list = true;
        requestAnimationFrame(() => setTimeout(() => performance.mark(list)));
      }
      const isReading = document.querySelector('.jour-fixe-reading-status') !== null;
      found.reading ||= isReading;
      if (found.reading && !isReading && !found.read) {
        found.read = true;
        performance.mark(read);
      }
    }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] });
  }, MARKS);
}

export async function waitForMark(page: Page, mark: string): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, { polling: 200 });
}

export async function setMark(page: Page, mark: string): Promise<void> {
  await page.evaluate((name) => void performance.mark(name), mark);
}

/** Waits until the plugin has stored what it has read. */
export async function waitUntilStored(page: Page): Promise<void> {
  let [shards, since] = [0, performance.now()];
  while (shards === 0 || performance.now() - since < STORED_FOR_MILLISECONDS) {
    await wait(250);
    const stored = await storedShards(page);
    if (stored !== shards) [shards, since] = [stored, performance.now()];
  }
}

function storedShards(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((database) => database.name?.startsWith('jour-fixe-'))?.name;
    if (name === undefined) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => {
        const counting = opening.result.transaction('shards').objectStore('shards').count();
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => reject(new Error(String(counting.error)));
        opening.result.close();
      };
    });
  });
}
