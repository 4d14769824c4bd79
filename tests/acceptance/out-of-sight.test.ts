import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { listed, openOverview } from './support/overview';
import { paneLines } from './support/pane-lines';
import { story } from './support/story';

const bo = partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01');

/** Counts from now on what is drawn in an element. */
async function countChanges(page: Page, selector: string): Promise<() => Promise<number>> {
  await page.evaluate((sought) => {
    const counted = window as Window & { changes?: number };
    counted.changes = 0;
    const element = document.querySelector(sought);
    if (element === null) throw new Error(`There is no ${sought}.`);
    new MutationObserver((changes) => (counted.changes = (counted.changes ?? 0) + changes.length)).observe(element, { subtree: true, childList: true, characterData: true });
  }, selector);
  return () => page.evaluate(() => (window as Window & { changes?: number }).changes ?? 0);
}

/** Brings a tab to the front. Answers what stands in an element of it before anything else is seen of it. */
function seenFirst(page: Page, type: string, selector: string): Promise<string> {
  return page.evaluate(
    async ([viewType, sought]) => {
      const { workspace } = window.workbench?.app ?? {};
      const [leaf] = workspace?.getLeavesOfType(viewType) ?? [];
      if (leaf === undefined) throw new Error(`Nothing of ${viewType} is open.`);
      const drawn = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await workspace?.revealLeaf(leaf);
      await drawn;
      return leaf.view.containerEl.querySelector<HTMLElement>(sought)?.innerText ?? '';
    },
    [type, selector] as const,
  );
}

describe('a view behind another tab', () => {
  story('is left alone while notes change, and says what is true when it is looked at', { notes: { 'Bo.md': bo, 'Plain.md': 'Words.\n' } }, async (session) => {
    const { page } = session;
    const overview = await openOverview(session);
    await eventually(async () => (await listed(overview))[0]).toContain('1 Nov');
    await session.openNote('Plain.md');
    await overview.waitFor({ state: 'hidden' });
    const changes = await countChanges(page, '.workspace-leaf-content[data-type="jour-fixe-overview"]');
    await session.writeFile('Bo.md', `${bo}\n## Contact log\n\n- 2026-11-20 call: the fair\n`);
    await eventually(() => session.pane.innerText()).toContain('Nobody is due');
    expect(await changes()).toBe(0);
    expect(await seenFirst(page, 'jour-fixe-overview', '.jour-fixe-overview-line')).toContain('20 Nov');
  });

  const base = 'filters:\n  and:\n    - file.hasProperty("cadence")\nviews:\n  - type: jour-fixe-due\n    name: Everybody\n';
  for (const [what, file, type, place] of [
    ['a block in a note', { 'Page.md': '```jour-fixe\nshow: now, coming-up\n```\n' }, 'markdown', '.markdown-preview-view .jour-fixe-block'],
    ['a base', { 'Page.base': base }, 'bases', '.jour-fixe-base'],
  ] as const) {
    story(`is left alone as ${what}, and says what is true when it is looked at`, { notes: { 'Bo.md': bo, ...file } }, async (session) => {
      const { page } = session;
      await page.locator(`.nav-file-title[data-path="${Object.keys(file)[0]}"]`).click();
      await page.locator(place).getByText('Bo', { exact: true }).waitFor();
      await openOverview(session);
      await page.locator(place).waitFor({ state: 'hidden' });
      const changes = await countChanges(page, place);
      await session.writeFile('Bo.md', `${bo}\n## Contact log\n\n- 2026-11-20 call: the fair\n`);
      await eventually(() => session.pane.innerText()).toContain('Nobody is due');
      // A base has its data anew some time after the note has changed.
      await page.waitForTimeout(200);
      expect(await changes()).toBe(0);
      expect(await seenFirst(page, type, place)).toContain('20 November');
    });
  }

  const due = Object.fromEntries(['Ada', 'Bo', 'Cy', 'Dee'].map((name) => [`${name}.md`, bo]));
  story('becomes shorter when a block is seen again, and the browser does not complain', { notes: { ...due, 'Page.md': '```jour-fixe\nshow: now\n```\n' } }, async (session) => {
    const { page } = session;
    await session.openNote('Page.md');
    const block = page.locator('.markdown-preview-view .jour-fixe-block');
    await block.getByText('Ada', { exact: true }).waitFor();
    const show = (display: string): Promise<unknown> =>
      block.evaluate((element, value) => {
        if (element.parentElement !== null) element.parentElement.style.display = value;
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, display);
    await page.evaluate(() => {
      const counted = window as Window & { complaints?: number };
      counted.complaints = 0;
      window.addEventListener('error', () => (counted.complaints = (counted.complaints ?? 0) + 1));
    });
    await show('none');
    await session.writeFile('Ada.md', partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-20'));
    await eventually(() => session.pane.innerText()).toContain('Now\n3');
    await show('');
    expect(await block.locator('.jour-fixe-row-name').allInnerTexts()).toEqual(['Bo', 'Cy', 'Dee']);
    // It goes on to be told, and to be left alone.
    await show('none');
    await session.writeFile('Bo.md', partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-20'));
    await eventually(() => session.pane.innerText()).toContain('Now\n2');
    expect(await block.locator('.jour-fixe-row-name').allTextContents()).toEqual(['Bo', 'Cy', 'Dee']);
    await show('');
    expect(await block.locator('.jour-fixe-row-name').allInnerTexts()).toEqual(['Cy', 'Dee']);
    expect(await page.evaluate(() => (window as Window & { complaints?: number }).complaints)).toBe(0);
  });

  const people = { 'Ada.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-10-01'), 'Bo.md': bo, 'Cy.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-20') };
  story('shows who is due by now when a command takes the keyboard there', { notes: people }, async (session) => {
    const { page } = session;
    await session.row('Ada').focus();
    await session.runCommand('Open partner card');
    await session.pane.waitFor({ state: 'hidden' });
    await session.writeFile('Ada.md', partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-22'));
    await session.writeFile('Cy.md', partnerNote('cadence: 2 weeks\nlast-contact: 2026-09-01'));
    await session.writeFile('Dee.md', partnerNote('cadence: 2 weeks\nlast-contact: 2026-08-01'));
    await eventually(() => page.locator('.status-bar').innerText()).toContain('3');
    await session.runCommand('Open due contacts');
    await eventually(() => paneLines(session)).toEqual([
      'Now (3)',
      expect.stringContaining('Dee') as string,
      expect.stringContaining('Cy') as string,
      expect.stringContaining('Bo') as string,
      'Coming up (1)',
    ]);
    await page.locator('.jour-fixe-row:focus').getByText('Dee', { exact: true }).waitFor();
  });

  const dueBase = `${base}    showPartners: due\n`;
  story('has the keyboard at the first row of a base that had none when it was left', { notes: { 'Bo.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-20'), 'Page.base': dueBase } }, async (session) => {
    const { page } = session;
    await page.locator('.nav-file-title[data-path="Page.base"]').click();
    await page.locator('.jour-fixe-base').getByText('Nobody').waitFor();
    await openOverview(session);
    await session.writeFile('Ada.md', bo);
    await eventually(() => session.pane.innerText()).toContain('Ada');
    await page.locator('.workspace-tab-header', { hasText: 'Page' }).click();
    await page.locator('.jour-fixe-base .jour-fixe-row:focus').getByText('Ada', { exact: true }).waitFor();
    expect(await page.locator('.jour-fixe-base').count()).toBe(1);
  });

  story('leaves the keyboard where somebody took it right after a base was opened', { notes: { ...people, 'Page.base': base } }, async (session) => {
    const { page } = session;
    await page.locator('.nav-file-title[data-path="Page.base"]').click();
    await page.locator('.jour-fixe-base .jour-fixe-row:focus').waitFor();
    await openOverview(session);
    await page.evaluate(() => {
      const { workspace } = window.workbench?.app ?? {};
      const [leaf] = workspace?.getLeavesOfType('bases') ?? [];
      if (leaf !== undefined) workspace?.setActiveLeaf(leaf, { focus: true });
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true }));
    });
    await page.locator('.prompt-input:focus').waitFor();
    await page.waitForTimeout(200);
    expect(await page.locator('.prompt-input:focus').count()).toBe(1);
  });
});
