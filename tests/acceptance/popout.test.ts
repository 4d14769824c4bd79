import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote, replacedOnce } from './support/notes';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const PANE = '.workspace-leaf-content[data-type="jour-fixe-due"]';
const CARD = '.workspace-leaf-content[data-type="jour-fixe-card"]';

/** Moves what has the focus into a window of its own by the command for it, as people do. */
async function moveToNewWindow(session: WorkbenchSession): Promise<Page> {
  const opening = session.page.context().waitForEvent('page');
  await session.runCommand('Move current pane to new window');
  const popout = await opening;
  await popout.locator('body.is-popout-window .workspace-leaf').waitFor();
  return popout;
}

function rowIn(popout: Page, name: string): Locator {
  return popout.locator(`${PANE} .jour-fixe-row`).filter({ has: popout.getByText(name, { exact: true }) });
}

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((each) => each === each.ownerDocument.activeElement);
}

describe('in a window of its own', () => {
  const bo = partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01');
  const ada = partnerNote('cadence: 4 weeks\nlast-contact: 2026-10-01');
  const notes = { 'Ada.md': ada, 'Bo.md': bo };

  story('the due pane is used by keyboard, and contacts are logged', { notes }, async (session) => {
    await session.row('Ada').focus();
    const popout = await moveToNewWindow(session);
    expect(await session.pane.count()).toBe(0);
    const { keyboard } = popout;

    await popout.locator(`${PANE} .jour-fixe-heading-row`).first().focus();
    await keyboard.press('ArrowDown');
    await eventually(() => hasFocus(rowIn(popout, 'Ada'))).toBe(true);
    await keyboard.press('ArrowDown');
    await eventually(() => hasFocus(rowIn(popout, 'Bo'))).toBe(true);
    await keyboard.press('l');
    const field = popout.getByRole('textbox', { name: 'Contact with Bo' });
    await eventually(() => hasFocus(field)).toBe(true);
    await keyboard.type('called yesterday: all well');
    await popout.locator('.jour-fixe-composer').getByText('yesterday', { exact: true }).waitFor();
    await keyboard.press('Enter');
    await popout.locator('.notice').filter({ hasText: 'Logged: Bo.' }).waitFor();
    expect(await session.readFile('Bo.md')).toBe(`${replacedOnce(bo, '2026-11-01', '2026-11-22')}## Contact log\n- 2026-11-22 call: all well\n`);
    // The row has gone, and what stood below it has the focus.
    await eventually(() => hasFocus(popout.locator(`${PANE} .jour-fixe-heading-row`).filter({ hasText: 'Coming up' }))).toBe(true);
  });

  story('a menu and what it asks open there, in the colours of the app', { notes, theme: 'dark' }, async (session) => {
    await session.row('Bo').focus();
    const popout = await moveToNewWindow(session);
    const colours = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).getPropertyValue('background-color'));
    await eventually(() => colours(popout)).toBe(await colours(session.page));
    await rowIn(popout, 'Bo').focus();
    await popout.keyboard.press('s');
    const entry = popout.locator('.menu .menu-item').filter({ hasText: 'On a day…' });
    await entry.waitFor();
    expect(await session.page.locator('.menu').count()).toBe(0);
    await entry.click();
    await popout.getByLabel('Day', { exact: true }).fill('2026-12-24');
    await popout.keyboard.press('Enter');
    await eventually(() => session.readFile('Bo.md')).toBe(partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01\nnext-contact: 2026-12-24'));
    await popout.locator('.notice').filter({ hasText: 'Bo comes up again on 24 December.' }).waitFor();
  });

  story('what is being typed moves along, and the app is well when the window has closed', { notes }, async (session) => {
    const { page } = session;
    await session.row('Bo').focus();
    await page.keyboard.press('l');
    await page.keyboard.type('mail: half a thou');
    const popout = await moveToNewWindow(session);
    const field = popout.getByRole('textbox', { name: 'Contact with Bo' });
    expect(await field.inputValue()).toBe('mail: half a thou');
    await eventually(() => hasFocus(field)).toBe(true);
    await popout.keyboard.type('ght');
    await popout.evaluate(() => window.close());

    // The window took the pane with it; the pane comes back where it always was, and still knows what was typed.
    await session.runCommand('Open due contacts');
    await session.row('Bo').focus();
    await page.keyboard.press('l');
    expect(await session.pane.getByRole('textbox', { name: 'Contact with Bo' }).inputValue()).toBe('mail: half a thought');
    await page.keyboard.press('Enter');
    await session.notice('Logged: Bo.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(`${replacedOnce(bo, '2026-11-01', '2026-11-23')}## Contact log\n- 2026-11-23 mail: half a thought\n`);
  });

  story('it moves along as well from a row behind those that are shown first', { notes: Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`Partner ${index}.md`, ada])) }, async (session) => {
    const { page } = session;
    await session.pane.getByText('Also due (3)').click();
    await session.row('Partner 7').focus();
    await page.keyboard.press('l');
    await page.keyboard.type('mail: half a thou');
    const popout = await moveToNewWindow(session);
    const field = popout.getByRole('textbox', { name: 'Contact with Partner 7' });
    await eventually(() => hasFocus(field)).toBe(true);
    expect(await field.inputValue()).toBe('mail: half a thou');
  });

  story('the window is told of when it opens, and goes with its last tab', { notes }, async (session) => {
    const { page } = session;
    await page.evaluate(() => {
      const { workbench: { app } = {} } = window;
      for (const name of ['window-open', 'window-close']) {
        app?.workspace.on(name, (popout: { readonly win: Window }, win: Window) => {
          document.body.dataset[name === 'window-open' ? 'opened' : 'closed'] = String(popout.win === win && win !== window);
        });
      }
    });
    await session.row('Bo').focus();
    const popout = await moveToNewWindow(session);
    expect(await page.locator('body').getAttribute('data-opened')).toBe('true');
    expect(await page.evaluate(() => activeDocument !== document)).toBe(true);
    const gone = popout.waitForEvent('close');
    // The window may be gone before the browser says that it was clicked.
    await popout.locator('.workspace-tab-header-inner-close-button').click().catch((error: unknown) => {
      if (!popout.isClosed()) throw error;
    });
    await gone;
    await eventually(() => page.locator('body').getAttribute('data-closed')).toBe('true');
    expect(await page.evaluate(() => activeDocument === document)).toBe(true);
  });

  story('the card follows the note that is open in the app, and logs', { notes }, async (session) => {
    await session.openNote('Bo.md');
    await session.runCommand('Open partner card');
    await session.page.locator(`${CARD} h2`).getByText('Bo', { exact: true }).waitFor();
    const popout = await moveToNewWindow(session);
    await popout.locator(`${CARD} h2`).getByText('Bo', { exact: true }).waitFor();
    await session.openNote('Ada.md');
    await popout.locator(`${CARD} h2`).getByText('Ada', { exact: true }).waitFor();
    await popout.getByRole('button', { name: 'Log', exact: true }).click();
    await popout.keyboard.type('met: plans');
    await popout.keyboard.press('Enter');
    await eventually(() => session.readFile('Ada.md')).toBe(`${replacedOnce(ada, '2026-10-01', '2026-11-23')}## Contact log\n- 2026-11-23 meeting: plans\n`);
  });

  story('the line above a note stands above it, read or edited', { notes }, async (session) => {
    await session.runCommand('Show or hide the line above notes');
    await session.openNote('Bo.md');
    await session.page.locator('.jour-fixe-lens-line:visible').waitFor();
    const popout = await moveToNewWindow(session);
    const line = popout.locator('.jour-fixe-lens-line:visible');
    await line.getByText('every 2 weeks').waitFor();
    await line.getByRole('button', { name: 'Later' }).click();
    await popout.locator('.menu .menu-item').filter({ hasText: 'In two weeks' }).click();
    await line.getByText('next contact in 14 days').waitFor();
    // What the notice says is read, and it would stand before the button.
    await popout.locator('.notice').click({ position: { x: 4, y: 4 } });
    await popout.getByRole('button', { name: 'Edit', exact: true }).click();
    await popout.locator('.cm-panels-top .jour-fixe-lens-line').getByText('next contact in 14 days').waitFor();
    await popout.locator('.cm-panels-top').getByRole('button', { name: 'Log', exact: true }).click();
    await popout.getByRole('textbox', { name: 'Contact with Bo' }).fill('call: all well');
    await popout.keyboard.press('Enter');
    await eventually(() => session.readFile('Bo.md')).toContain('- 2026-11-23 call: all well\n');
  });
});
