import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { launchBrowser } from '../../workbench/browser';
import { startServer } from '../../workbench/server/start-server';
import { folderOf, removeFolders } from '../app/vaults';
import { generateVault } from '../generator/generate-vault';
import { BENCH_DAY_ISO, type VaultOptions } from '../generator/vault-plan';
import type { BenchResult } from '../harness/bench';
import { figuresOf } from './browser-figures';
import { composeFirst, scrollInPane, typeInNote } from './moving-about';
import { MARKS, waitForMark, waitUntilStored } from './start-marks';
import { tracePage } from './traced-page';
import type { TracedTasks } from './traced-tasks';

/** A start with a large vault in a real browser, another with what the first has stored, and typing and scrolling after it. */
export async function runBrowserBench(quick: boolean): Promise<BenchResult> {
  const vault: VaultOptions = { shape: 'mixed', size: quick ? 10_000 : 100_000 };
  const note = [...generateVault(vault).notes.keys()].find((path) => path.startsWith('Partners/')) ?? '';
  const server = await startServer({ vault: await folderOf(vault), today: BENCH_DAY_ISO });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    const first = await startFirst(context, server.url);
    return { figures: figuresOf(vault.size, first, await startAgain(context, server.url, note, quick ? 1 : 3)) };
  } finally {
    await browser.close();
    await server.close();
    await removeFolders();
  }
}

function startFirst(context: BrowserContext, url: string): Promise<TracedTasks> {
  return tracePage(context, url, async (page) => {
    await waitForMark(page, MARKS.read);
    await waitUntilStored(page);
  });
}

function startAgain(context: BrowserContext, url: string, note: string, turns: number): Promise<TracedTasks> {
  return tracePage(context, url, async (page) => {
    await waitForMark(page, MARKS.list);
    await wait(1_000);
    await typeInNote(page, note, turns);
    await scrollInPane(page);
    await composeFirst(page);
  });
}
