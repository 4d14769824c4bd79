import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { setMark } from './start-marks';
import { Random } from '../generator/random';

/** Between which marks somebody types in a note, scrolls in the pane, and writes to it and to the quick log for the first time. */
export const TYPING = ['typing begins', 'typing is over'] as const;
export const SCROLLING = ['scrolling begins', 'scrolling is over'] as const;
export const COMPOSING = ['composing begins', 'composing is over'] as const;

const TYPED = 'words and more words, as people write them ';
const COMPOSED = 'call with somebody yesterday: words';
const LOGGED = 'Kröger call: words';
/** Nobody types sooner into what they have just opened. */
const OPENED_MILLISECONDS = 400;
const SCROLLS = 40;
const KEY_MILLISECONDS = 30;
/** Typed text is saved two seconds later, and what it changed is stored three seconds after that. */
const SAVED_MILLISECONDS = 2_600;

/** Types in the editor of a note, with pauses in which it is saved, and goes on while what changed is stored. */
export async function typeInNote(page: Page, path: string, turns: number): Promise<void> {
  await page.evaluate((note) => window.workbench?.openNote(note, 'source'), path);
  await page.locator('.workspace-leaf-content[data-type="markdown"] .cm-content').click();
  await setMark(page, TYPING[0]);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.keyboard.type(TYPED, { delay: KEY_MILLISECONDS });
    await wait(SAVED_MILLISECONDS);
  }
  await setMark(page, TYPING[1]);
}

/** Writes in the composer of a row and in the quick log, both opened for the first time since the start, and saves nothing. */
export async function composeFirst(page: Page): Promise<void> {
  const row = page.locator('.workspace-leaf-content[data-type="jour-fixe-due"] .jour-fixe-row').first();
  await row.focus();
  await page.keyboard.press('l');
  await page.locator('.jour-fixe-composer').waitFor();
  await wait(OPENED_MILLISECONDS);
  await setMark(page, COMPOSING[0]);
  await page.keyboard.type(COMPOSED, { delay: KEY_MILLISECONDS });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill('Quick log');
  await page.keyboard.press('Enter');
  await page.locator('.jour-fixe-quick-log').waitFor();
  await wait(OPENED_MILLISECONDS);
  await page.keyboard.type(LOGGED, { delay: KEY_MILLISECONDS });
  await setMark(page, COMPOSING[1]);
  await page.keyboard.press('Escape');
}

/** Scrolls to anywhere in the due pane. */
export async function scrollInPane(page: Page): Promise<void> {
  const random = new Random(22);
  const more = page.locator('.workspace-leaf-content[data-type="jour-fixe-due"]').getByText(/^Also due/);
  // In a large vault so much is due today, which is never folded, that the rest is out of sight.
  if ((await more.count()) > 0) await more.click();
  await setMark(page, SCROLLING[0]);
  for (let round = 0; round < SCROLLS; round += 1) {
    await page.evaluate((share) => {
      const list = document.querySelector('.jour-fixe-list');
      if (list !== null) list.scrollTop = share * (list.scrollHeight - list.clientHeight);
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, random.next());
  }
  await setMark(page, SCROLLING[1]);
}
