import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../workbench/browser';
import { startServer } from '../../workbench/server/start-server';
import { ourPathsIn } from '../app/edits';
import { folderOf, removeFolders, vaultOf } from '../app/vaults';
import { MARKS, markStart, waitForMark, waitUntilStored } from '../browser/start-marks';
import { BENCH_DAY_ISO, type VaultOptions } from '../generator/vault-plan';

/** What the app takes by itself is measured with this one. */
const IDLE_PLUGIN = `module.exports = class extends require('obsidian').Plugin {}`;
/** Until everything has been drawn, and what was needed for it let go. */
const SETTLED_MILLISECONDS = 2_000;
/** One collection may leave what the next one finds. */
const COLLECTIONS = 4;

interface Weight {
  /** What the plugin takes beside what the app does. */
  readonly bytes: number;
  readonly ours: number;
}

/**
 * The bytes that the plugin takes for each note of ours in the app. There a pointer has four bytes, as it has in
 * Obsidian; in Node it has eight. What is there once, however large the vault, falls away between two sizes.
 */
export async function bytesPerNoteInBrowser(small: number, large: number): Promise<number> {
  const browser = await launchBrowser();
  try {
    const [few, many] = [await weigh(browser, small), await weigh(browser, large)];
    return (many.bytes - few.bytes) / (many.ours - few.ours);
  } finally {
    await browser.close();
    await removeFolders();
  }
}

async function weigh(browser: Browser, size: number): Promise<Weight> {
  const vault: VaultOptions = { shape: 'mixed', size };
  const server = await startServer({ vault: await folderOf(vault), today: BENCH_DAY_ISO });
  try {
    const alone = await heapOf(browser, server.url, IDLE_PLUGIN);
    return { bytes: (await heapOf(browser, server.url, null)) - alone, ours: ourPathsIn(vaultOf(vault)).length };
  } finally {
    await server.close();
  }
}

/** The bytes in use when a page has read its vault, with our plugin or, where it is given, with another one. */
async function heapOf(browser: Browser, url: string, otherPlugin: string | null): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await markStart(page);
  if (otherPlugin !== null) await page.route('**/main.js', (route) => route.fulfill({ body: otherPlugin, contentType: 'text/javascript' }));
  await page.goto(url);
  await waitForMark(page, otherPlugin === null ? MARKS.list : MARKS.ready);
  if (otherPlugin === null) await waitUntilStored(page);
  await wait(SETTLED_MILLISECONDS);
  const session = await context.newCDPSession(page);
  for (let round = 0; round < COLLECTIONS; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return usedSize;
}
