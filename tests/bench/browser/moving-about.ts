import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { setMark } from './start-marks';
import { Random } from '../generator/random';

/** Between which marks somebody types in a note, and scrolls in the pane. */
export const TYPING = ['typing begins', 'typing is over'] as const;
export const SCROLLING = ['scrolling begins', 'scrolling is over'] as const;

const TYPED = 'words and more words, as people write them ';
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
