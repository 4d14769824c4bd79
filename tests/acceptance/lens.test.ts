import type { EditorView } from '@codemirror/view';
import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violationsIn } from './support/accessibility';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const NOTES = {
  'Bo.md': partnerNote('cadence: 6 weeks\nlast-contact: 2026-11-01', 'Makes tables.\n'),
  'Ada.md': partnerNote('cadence: monthly\nlast-contact: 2026-01-10', 'Makes chairs.\n'),
  'Anna.md': '---\ntype: person\npartner: "[[Bo]]"\n---\nLikes tea.\n',
  'Other.md': 'Nothing.\n',
};

const TOGGLE = 'Show or hide the line above notes';

const lens = (session: WorkbenchSession): Locator => session.page.locator('.workspace-split.mod-root .jour-fixe-lens-line:visible');
const facts = (session: WorkbenchSession): Promise<string> => lens(session).locator('.jour-fixe-lens-facts').innerText();

describe('the line above a note', () => {
  story('is off until switched on, and stands above notes of partners and persons alone, read or edited', { notes: NOTES }, async (session) => {
    const { page } = session;
    await session.openNote('Bo.md');
    expect(await lens(session).count()).toBe(0);
    await session.runCommand(TOGGLE);
    await eventually(() => facts(session)).toBe('Dormant · next contact 14 Dec · every 6 weeks');
    await session.openNote('Anna.md');
    await eventually(() => facts(session)).toBe('Bo · Dormant · next contact 14 Dec · every 6 weeks');
    await session.openNote('Other.md');
    await lens(session).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await session.openNote('Ada.md');
    await lens(session).getByText('9 months over').waitFor();
    await session.openNote('Other.md');
    await lens(session).waitFor({ state: 'detached' });
    await session.openNote('Ada.md');
    await lens(session).waitFor();
    await session.reload();
    expect(await page.locator('.mod-root .cm-editor').count()).toBe(1);
    await lens(session).getByText('9 months over').waitFor();
    await session.runCommand(TOGGLE);
    await lens(session).waitFor({ state: 'detached' });
    expect(await session.readFile('Ada.md')).toBe(NOTES['Ada.md']);
  });

  story('is above an editor that was made before it stood in the page', { notes: NOTES }, async (session) => {
    const { page } = session;
    await session.runCommand(TOGGLE);
    await session.openNote('Other.md');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    // Obsidian may make one so. An editor writes over the class by which Obsidian hears of elements that come into the page.
    await page.evaluate(() => {
      const { cm } = window.workbench?.app.workspace.activeEditor?.editor as unknown as { cm: EditorView };
      const twin = new (cm.constructor as typeof EditorView)({ state: cm.state });
      (window as unknown as { twin: EditorView }).twin = twin;
    });
    await session.openNote('Ada.md');
    await page.evaluate(() => {
      document.querySelector('.mod-root .cm-editor')?.after((window as unknown as { twin: EditorView }).twin.dom);
      window.workbench?.app.workspace.trigger('layout-change');
    });
    await page.locator('.mod-root .cm-editor + .cm-editor').getByText('9 months over').waitFor();
  });

  story('is offered in the menu of the card, once', { notes: NOTES }, async (session) => {
    const { page } = session;
    await session.openNote('Ada.md');
    await session.runCommand('Open partner card');
    const more = page.getByRole('button', { name: 'More for this partner' });
    await more.click();
    await session.menuItem('Show this as a line above notes').click();
    await lens(session).getByText('9 months over').waitFor();
    await more.click();
    await session.menuItem('Open').waitFor();
    expect(await session.menuItem('Show this as a line above notes').count()).toBe(0);
    await session.menuItem('Open').click();
  });

  story('leaves the text and the cursor alone while somebody writes, and tells what came of a log', { notes: NOTES }, async (session) => {
    const { page } = session;
    await session.runCommand(TOGGLE);
    await session.openNote('Bo.md');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const text = page.locator('.cm-content');
    await text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Wood from the ');
    await page.evaluate(() => {
      const line = document.querySelector('.cm-panels .jour-fixe-lens');
      if (line === null) throw new Error('There is no line in the editor.');
      (window as unknown as { changes: number }).changes = 0;
      new MutationObserver((changes) => ((window as unknown as { changes: number }).changes += changes.length)).observe(line, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    await page.keyboard.type('north.');
    expect(await page.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(0);
    await page.keyboard.press('Control+a');
    expect(await page.evaluate(() => window.getSelection()?.toString())).not.toContain('every 6 weeks');
    await page.keyboard.press('Control+End');

    await lens(session).getByRole('button', { name: 'Later' }).click();
    await session.menuItem(/^In two weeks/).click();
    await lens(session).getByText('next contact in 14 days').waitFor();
    // The cursor is where it was.
    await text.focus();
    await page.keyboard.type(' Dry.');
    await eventually(() => session.readFile('Bo.md')).toContain('Wood from the north. Dry.');

    await lens(session).getByRole('button', { name: 'Log' }).click();
    await page.getByRole('textbox', { name: 'Contact with Bo' }).fill('call: two tables');
    await page.keyboard.press('Enter');
    await lens(session).getByText('next contact 4 Jan').waitFor();
    await eventually(() => session.readFile('Bo.md')).toContain('- 2026-11-23 call [[Anna]]: two tables');
    const written = await session.readFile('Bo.md');
    expect(written).toContain('Wood from the north. Dry.');
    expect(written).not.toContain('every 6 weeks');
  });

  story('follows what the notes say: a note becomes a partner, a partner is renamed', { notes: NOTES }, async (session) => {
    const { page } = session;
    await session.runCommand(TOGGLE);
    await session.openNote('Other.md');
    await session.writeFile('Other.md', partnerNote('cadence: weekly\nlast-contact: 2026-11-20'));
    await eventually(() => facts(session)).toContain('every week');
    await session.openNote('Anna.md');
    await session.renameFile('Bo.md', 'Bo & Sons.md');
    await session.writeFile('Anna.md', '---\ntype: person\npartner: "[[Bo & Sons]]"\n---\nLikes tea.\n');
    await eventually(() => facts(session)).toContain('Bo & Sons · Dormant');
    await lens(session).getByRole('button', { name: 'Card' }).click();
    await page.locator('.jour-fixe-card-view h2').getByText('Bo & Sons').waitFor();
  });

  story('is in no preview of a note, and in no note inside another', { notes: { ...NOTES, 'Inside.md': partnerNote('cadence: weekly', '![[Bo]]\n') } }, async (session) => {
    await session.runCommand(TOGGLE);
    await session.openNote('Inside.md');
    await lens(session).getByText('every week').waitFor();
    await session.page.getByText('Makes tables.').waitFor();
    expect(await session.page.locator('.jour-fixe-lens:visible').count()).toBe(1);
  });

  story('stays while a long note is scrolled down, and follows what changes meanwhile', { notes: NOTES }, async (session) => {
    const { page } = session;
    await session.runCommand(TOGGLE);
    await session.openNote('Anna.md');
    await lens(session).getByText('every 6 weeks').waitFor();
    // The app takes what is out of sight out of the page, and puts it back.
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('.mod-root .mod-frontmatter');
      const header = first?.previousElementSibling;
      document.addEventListener('keydown', ({ key }) => {
        if (key === 'End') first?.remove();
        if (key === 'Home' && first) header?.after(first);
      });
    });
    for (const key of ['End', 'Home', 'End']) await page.keyboard.press(key);
    const weekly = NOTES['Bo.md'].replace('6 weeks', 'weekly');
    await session.writeFile('Bo.md', weekly);
    await lens(session).getByText('every week').waitFor();
    await session.writeFile('Bo.md', 'Sold.\n');
    await lens(session).waitFor({ state: 'detached' });
    await session.writeFile('Bo.md', weekly);
    await session.row('Bo').waitFor();
    await page.keyboard.press('Home');
    await lens(session).getByText('every week').waitFor();
  });

  story('goes with the plugin, and is there again in open notes when the plugin is', { notes: NOTES }, async (session) => {
    const { page } = session;
    await session.runCommand(TOGGLE);
    await session.openNote('Bo.md');
    await lens(session).waitFor();
    await page.evaluate(() => window.workbench?.plugin?.unload());
    expect(await page.locator('.jour-fixe-lens').count()).toBe(0);
    await page.evaluate(() => window.workbench?.plugin?.loadAndWait());
    await lens(session).getByText('every 6 weeks').waitFor();
    expect(await lens(session).count()).toBe(1);
  });

  story('looks like the note, and leaves the bars of others above it as they are', { notes: NOTES }, async (session) => {
    const { page } = session;
    await session.runCommand(TOGGLE);
    await session.openNote('Bo.md');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await lens(session).waitFor();
    const bars = page.locator('.mod-root .cm-panels-top');
    const [edge, background, line] = await bars.evaluate((element) => {
      const [first] = element.getElementsByClassName('jour-fixe-lens');
      const look = getComputedStyle(element);
      return [look.borderBlockEndWidth, look.backgroundColor, first === undefined ? '' : getComputedStyle(first).backgroundColor];
    });
    expect(edge).toBe('1px');
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
    expect(line).toBe(await page.locator('.mod-root').evaluate((element) => getComputedStyle(element).backgroundColor));
  });

  story('is not in what is edited inside of a note: the cell of a table, a card, an embed', { notes: NOTES }, async (session) => {
    const { page } = session;
    await session.runCommand(TOGGLE);
    await session.openNote('Bo.md');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await lens(session).waitFor();
    await page.evaluate(() => {
      const cell = document.querySelector('.mod-root .cm-scroller')?.createDiv('table-cell-wrapper');
      const others = ['canvas-node', 'popover', 'markdown-embed'].map((around) => document.body.createDiv(around));
      for (const place of [cell, ...others]) if (place) window.workbench?.editPiece(place.createDiv('piece'), 'Birch');
    });
    await page.locator('.piece').getByText('Birch').last().waitFor();
    // Whatever renews the line finds no place for it there either.
    await session.writeFile('Bo.md', NOTES['Bo.md'].replace('6 weeks', 'weekly'));
    await lens(session).getByText('every week').waitFor();
    expect(await page.locator('.piece').count()).toBe(4);
    expect(await page.locator('.piece :is(.cm-panels, .jour-fixe-with-lens)').count()).toBe(0);
  });

  for (const theme of ['light', 'dark'] as const) {
    story(`can be read and used by everybody, ${theme}`, { theme }, async (session) => {
      await session.runCommand(TOGGLE);
      await session.openNote('Cooperations/Shared CNC mill.md');
      await lens(session).waitFor();
      expect(await violationsIn(session, '.workspace-split.mod-root .jour-fixe-lens')).toEqual([]);
      await session.page.getByRole('button', { name: 'Edit', exact: true }).click();
      await lens(session).waitFor();
      expect(await violationsIn(session, '.workspace-split.mod-root .jour-fixe-lens')).toEqual([]);
    });
  }

  story('is in reach of a thumb', { phone: true, width: 390, height: 844, notes: NOTES }, async (session) => {
    const { page } = session;
    await page.evaluate(async () => {
      const { app } = window.workbench ?? {};
      app?.commands.run('jour-fixe:toggle-lens');
      await app?.workspace.openLinkText('Ada', '');
    });
    await lens(session).waitFor();
    const sizes = await lens(session).locator('button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
    expect(sizes).toHaveLength(3);
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(44);
  });

  story('says what calls for contact before the schedule does', { notes: { 'Bo.md': partnerNote('cadence: 6 weeks\nlast-contact: 2026-11-11\nnotice-by: 2026-11-30\nkind: press', 'Makes tables.\n') } }, async (session) => {
    await session.openNote('Bo.md');
    await session.runCommand(TOGGLE);
    await eventually(() => facts(session)).toMatch(/cancelled until 30 November · every 6 weeks$/);
  });
});
