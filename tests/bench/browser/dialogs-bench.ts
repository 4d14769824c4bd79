import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { en } from '../../../src/i18n/en';
import { launchBrowser } from '../../workbench/browser';
import { startServer } from '../../workbench/server/start-server';
import { folderOf, removeFolders } from '../app/vaults';
import { generateVault } from '../generator/generate-vault';
import { BENCH_DAY_ISO, type VaultOptions } from '../generator/vault-plan';
import type { BenchResult } from '../harness/bench';
import type { Figure } from '../harness/figure';
import { MARKS, setMark, waitForMark, waitUntilStored } from './start-marks';
import { tracePage } from './traced-page';

const bench = 'dialogs';

/** Nobody types sooner into what they have just opened. */
const OPENED_MILLISECONDS = 800;
const KEY_MILLISECONDS = 60;
const PATIENCE = 60_000;
const BLOCKS = 'Blocks.md';

/** Something that people open and then type into. */
interface Dialog {
  readonly name: string;
  readonly command: string;
  /** What is there once it is open. */
  readonly opened: (page: Page) => Locator;
  /** Where people type; where the keyboard is already, if it is absent. */
  readonly field?: (page: Page) => Locator;
  readonly typed: string;
}

const fieldOfForm = (name: string) => (page: Page) => page.locator(`.jour-fixe-form input[name="${name}"]`);
const form = (page: Page): Locator => page.locator('.jour-fixe-form');
const overview = (page: Page): Locator => page.locator('.workspace-leaf-content[data-type="jour-fixe-overview"]');

const DIALOGS: readonly Dialog[] = [
  { name: 'the list to log from', command: en.commands.logContact, opened: (page) => page.locator('.prompt-input'), typed: 'krög 12' },
  { name: 'the quick log', command: en.commands.quickLog, opened: (page) => page.locator('.jour-fixe-quick-log'), typed: 'Kröger called yesterday: words' },
  { name: 'a new partner', command: en.commands.newPartner, opened: form, typed: 'Kröger 1' },
  { name: 'a new contact person', command: en.commands.newPerson, opened: form, field: fieldOfForm('partner'), typed: 'kröger 1' },
  { name: 'a new cooperation', command: en.commands.newCooperation, opened: form, field: fieldOfForm('partners'), typed: 'kröger 1' },
  { name: 'handing over', command: en.continuity.command.handOver, opened: form, field: fieldOfForm('to'), typed: 'Mia' },
  { name: 'a change of contact persons', command: en.continuity.command.changeContactPerson, opened: form, field: fieldOfForm('successor'), typed: 'Nora 1' },
  // The last, as it stands where the note of a partner stood.
  { name: 'the overview', command: en.overview.open, opened: (page) => overview(page).getByRole('searchbox'), field: (page) => overview(page).getByRole('searchbox'), typed: 'mill' },
];

/** The longest task, whoever made it, while each dialog opens and while somebody types into it; and after a change, where a note shows everybody. */
export async function runDialogsBench(quick: boolean): Promise<BenchResult> {
  const vault: VaultOptions = { shape: 'mixed', size: quick ? 10_000 : 100_000 };
  const folder = await folderOf(vault);
  const notes = generateVault(vault).notes;
  const path = [...notes.keys()].find((each) => each.startsWith('Partners/')) ?? '';
  await writeFile(join(folder, BLOCKS), '```jour-fixe\nshow: all\n```\n');
  const server = await startServer({ vault: folder, today: BENCH_DAY_ISO });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
    await tracePage(context, server.url, async (page) => {
      await waitForMark(page, MARKS.read);
      await waitUntilStored(page);
    });
    const tasks = await tracePage(context, server.url, async (page) => {
      await waitForMark(page, MARKS.list);
      page.setDefaultTimeout(PATIENCE);
      await page.evaluate((note) => window.workbench?.openNote(note, 'preview'), path);
      for (const dialog of DIALOGS) await openAndType(page, dialog);
      await page.evaluate((note) => window.workbench?.openNote(note, 'preview'), BLOCKS);
      await during(page, 'a change, where a note shows everybody', () => writeFile(join(folder, path), `${notes.get(path) ?? ''}\n- 2026-11-20 call: words\n`));
    });
    const longest = (what: string): Figure => ({ bench, what: `longest task: ${what}`, notes: vault.size, unit: 'ms', median: Math.max(0, ...tasks.between(`${what} begins`, `${what} is over`).map(({ all }) => all)), p99: null, yardstick: null, goal: null });
    return { figures: [...DIALOGS.flatMap(({ name }) => [longest(`${name}, opened`), longest(`${name}, typed into`)]), longest('a change, where a note shows everybody')] };
  } finally {
    await browser.close();
    await server.close();
    await removeFolders();
  }
}

async function openAndType(page: Page, { name, command, opened, field, typed }: Dialog): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(command);
  await page.locator('.suggestion-item').filter({ hasText: command }).first().waitFor();
  await wait(OPENED_MILLISECONDS);
  await during(page, `${name}, opened`, async () => {
    await page.keyboard.press('Enter');
    await opened(page).waitFor();
  });
  await field?.(page).focus();
  await wait(OPENED_MILLISECONDS);
  await during(page, `${name}, typed into`, () => page.keyboard.type(typed, { delay: KEY_MILLISECONDS }));
  // The first closes what is offered.
  for (let turn = 0; turn < 2; turn += 1) await page.keyboard.press('Escape');
}

async function during(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  await setMark(page, `${what} begins`);
  await act();
  await wait(OPENED_MILLISECONDS);
  await setMark(page, `${what} is over`);
}
