import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { listed, openOverview } from './support/overview';
import { paneLines } from './support/pane-lines';
import { story } from './support/story';

const bo = partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01');

describe('a view behind another tab', () => {
  story('is left alone while notes change, and says what is true when it is looked at', { notes: { 'Bo.md': bo, 'Plain.md': 'Words.\n' } }, async (session) => {
    const { page } = session;
    const overview = await openOverview(session);
    await eventually(async () => (await listed(overview))[0]).toContain('1 Nov');
    await session.openNote('Plain.md');
    await overview.waitFor({ state: 'hidden' });
    await page.evaluate(() => {
      const counted = window as Window & { changes?: number };
      counted.changes = 0;
      const view = document.querySelector('.workspace-leaf-content[data-type="jour-fixe-overview"]');
      if (view === null) throw new Error('There is no overview.');
      new MutationObserver((changes) => (counted.changes = (counted.changes ?? 0) + changes.length)).observe(view, { subtree: true, childList: true, characterData: true });
    });

    await session.writeFile('Bo.md', `${bo}\n## Contact log\n\n- 2026-11-20 call: the fair\n`);
    await eventually(() => session.pane.innerText()).toContain('Nobody is due');
    expect(await page.evaluate(() => (window as Window & { changes?: number }).changes)).toBe(0);

    // Before anything else is seen of it.
    const first = await page.evaluate(async () => {
      const { workspace } = window.workbench?.app ?? {};
      const [leaf] = workspace?.getLeavesOfType('jour-fixe-overview') ?? [];
      if (leaf === undefined) throw new Error('The overview has no leaf.');
      const drawn = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await workspace?.revealLeaf(leaf);
      await drawn;
      return leaf.view.containerEl.querySelector<HTMLElement>('.jour-fixe-overview-line')?.innerText ?? '';
    });
    expect(first).toContain('20 Nov');
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
});
