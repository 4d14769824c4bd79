import { describe, expect } from 'vitest';
import { violationsIn } from './support/accessibility';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { openSettings } from './support/settings';
import { story } from './support/story';

const NOTES = {
  'Bo.md': partnerNote('cadence: 6 weeks\nlast-contact: 2026-11-01', 'Makes tables.\n'),
  'Ada.md': partnerNote('cadence: monthly\nlast-contact: 2026-01-10', 'Makes chairs.\n'),
  'Cy.md': partnerNote('cadence: monthly\nlast-contact: 2026-09-10', ''),
  'Other.md': 'See [[Ada]] and [[Nobody]].\n',
};

const STATUS = '.jour-fixe-due-status';

describe('the status bar', () => {
  story('counts who is due, opens the pane, logs with the most due, and can be hidden', { notes: NOTES }, async (session) => {
    const { page } = session;
    const status = page.locator(STATUS);
    await page.getByRole('button', { name: '2 partners are due for contact' }).waitFor();
    expect(await violationsIn(session, STATUS)).toEqual([]);
    await page.evaluate(() => window.workbench?.app.workspace.detachLeavesOfType('jour-fixe-due'));
    await session.pane.waitFor({ state: 'detached' });
    await status.focus();
    await page.keyboard.press('Enter');
    await session.row('Ada').waitFor();

    await status.click({ button: 'right' });
    await session.menuItem('Log contact with Ada').click();
    await page.getByRole('textbox', { name: 'Contact with Ada' }).fill('call: chairs');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Ada.md')).toContain('- 2026-11-23 call: chairs');
    await page.getByRole('button', { name: '1 partner is due for contact' }).waitFor();

    await status.click({ button: 'right' });
    await session.menuItem('Open network overview').click();
    await page.locator('.jour-fixe-overview-line').first().waitFor();

    await status.click({ button: 'right' });
    await session.menuItem('Hide this number').click();
    await status.waitFor({ state: 'hidden' });
    const tab = await openSettings(session);
    await tab.getByText('Number in the status bar').scrollIntoViewIfNeeded();
    await session.reload();
    await session.row('Cy').waitFor();
    expect(await status.isVisible()).toBe(false);
  });
});

describe('the menus of files, links and editors', () => {
  story('log, remind and show the card of whom they are about, and are left alone elsewhere', { notes: NOTES }, async (session) => {
    const { page } = session;
    await page.locator('.nav-file-title[data-path="Ada.md"]').click({ button: 'right' });
    await session.menuItem('Open partner card').click();
    await page.locator('.jour-fixe-card-view h2').getByText('Ada').waitFor();

    await page.locator('.nav-file-title[data-path="Other.md"]').click({ button: 'right' });
    await page.locator('.menu').waitFor();
    expect(await session.menuItem('Log contact…').count()).toBe(0);
    await page.keyboard.press('Escape');

    await session.openNote('Other.md');
    await page.locator('a.internal-link').getByText('Ada').click({ button: 'right' });
    await session.menuItem('Log contact…').click();
    await page.getByRole('textbox', { name: 'Contact with Ada' }).waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const at = await page.locator('.cm-content .cm-line').filter({ hasText: 'Ada' }).evaluate((line) => {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const start = node.textContent?.indexOf('Ada') ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + 3);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error('The link is not in the line.');
    });
    await page.mouse.click(at.x, at.y);
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await session.menuItem('Remind me later…').click();
    await page.getByPlaceholder('Remind me of Ada').waitFor();
  });
});

describe('a notice once a day', () => {
  const data = (settings: object): Record<string, string> => ({ ...NOTES, '.obsidian/plugins/jour-fixe/data.json': JSON.stringify(settings) });

  story('says how many are due, once, and opens the pane', { notes: data({ dailyNotice: true }) }, async (session) => {
    const { page } = session;
    await session.notice('2 partners are due for contact today.').waitFor();
    await page.evaluate(() => window.workbench?.app.workspace.detachLeavesOfType('jour-fixe-due'));
    await session.notice('2 partners').getByRole('button', { name: 'Show' }).click();
    await session.row('Ada').waitFor();
    await session.reload();
    await session.row('Ada').waitFor();
    await page.locator(STATUS).waitFor();
    expect(await session.notice('are due').count()).toBe(0);
  });

  story('is silent in quiet periods, and unless it is switched on', { notes: data({ dailyNotice: true, quietPeriods: [{ from: '2026-11-20', to: '2026-11-30' }] }) }, async (session) => {
    await session.pane.getByText('30 November').first().waitFor();
    await session.page.waitForTimeout(600);
    expect(await session.page.locator('.notice').count()).toBe(0);
  });
});

describe('at start', () => {
  story('the due pane comes to the front where that is wished for', { notes: { ...NOTES, '.obsidian/plugins/jour-fixe/data.json': JSON.stringify({ openDueAtStart: true }) } }, async (session) => {
    const { page } = session;
    await session.runCommand('Open partner card');
    await session.pane.waitFor({ state: 'hidden' });
    await session.reload();
    await session.row('Ada').waitFor({ state: 'visible' });
    expect(await page.locator('.jour-fixe-due-view :focus').count()).toBe(0);
  });
});

describe('links from outside', () => {
  story('open the pane, the card and the composer with what they say, and write nothing', { notes: NOTES }, async (session) => {
    const { page } = session;
    const open = (uri: string): Promise<void> => page.evaluate((link) => void window.workbench?.openUri(link), uri);
    await open('obsidian://jour-fixe?do=card&partner=bo');
    await page.locator('.jour-fixe-card-view h2').getByText('Bo').waitFor();
    await open('obsidian://jour-fixe');
    await session.row('Ada').waitFor();
    await open('obsidian://jour-fixe?do=log&partner=Ada&text=call%3A%20chairs');
    const field = page.getByRole('textbox', { name: 'Contact with Ada' });
    await eventually(() => field.inputValue()).toBe('call: chairs');
    expect(await session.readFile('Ada.md')).toBe(NOTES['Ada.md']);
    await page.keyboard.press('Escape');
    await open('obsidian://jour-fixe?do=log&partner=Zoe');
    await session.notice('“Zoe”').waitFor();
    await open('obsidian://jour-fixe?do=erase');
    await session.notice('“do=erase” in the link was not understood').waitFor();
    expect(await session.readFile('Ada.md')).toBe(NOTES['Ada.md']);
  });
});
