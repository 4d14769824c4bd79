import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { partnerNote } from './support/notes';
import { openOverview } from './support/overview';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const GATHERING = '.workspace-leaf-content[data-type="jour-fixe-gathering"]:visible';
const CARD = '.workspace-leaf-content[data-type="jour-fixe-card"]';

/** With Ctrl held, resting on a name shows the beginning of its note. */
async function expectPreview({ page }: WorkbenchSession, name: Locator, text: string): Promise<void> {
  await page.keyboard.down('Control');
  await name.first().hover();
  await page.locator('.hover-popover').getByText(text).first().waitFor();
  await page.keyboard.up('Control');
  await page.mouse.move(2, 2);
  await page.locator('.hover-popover').waitFor({ state: 'detached' });
}

const notes = {
  'Bo.md': partnerNote('cadence: monthly\ngreetings: christmas-card\nlast-contact: 2026-11-01', 'Makes tables.\n'),
  'Ada.md': '---\ntype: person\npartner: "[[Bo]]"\n---\nLikes tea.\n',
  'Press.md': '---\ntype: cooperation\npartner: "[[Bo]]"\nstart: 2026-01-01\n---\nBought together.\n',
  'Fair.md': '---\ntype: event\ndate: 2026-12-08\npartners:\n  - "[[Bo]]"\n---\nIn hall three.\n',
};

describe('a note is previewed where its name stands', () => {
  story('in the pane, in the list of a round and of an event', { notes, today: '2026-12-05' }, async (session) => {
    const { page, pane } = session;
    await expectPreview(session, session.row('Bo').locator('.jour-fixe-row-name'), 'Makes tables.');
    await expectPreview(session, pane.getByText('Fair', { exact: true }), 'In hall three.');
    await pane.locator('.jour-fixe-gathering').filter({ hasText: 'Christmas cards' }).click();
    await expectPreview(session, page.locator(GATHERING).locator('.jour-fixe-cell-name').getByText('Bo', { exact: true }), 'Makes tables.');
    await session.runCommand('Prepare event…');
    await expectPreview(session, page.locator(GATHERING).locator('.jour-fixe-cell-name').getByText('Bo', { exact: true }), 'Makes tables.');
    await expectPreview(session, page.locator(GATHERING).locator('h2').getByText('Fair', { exact: true }), 'In hall three.');
  });

  story('in the overview, the card, and the line above a note', { notes, height: 1400 }, async (session) => {
    const { page } = session;
    const overview = await openOverview(session);
    await expectPreview(session, overview.locator('.jour-fixe-overview-name').getByText('Bo', { exact: true }), 'Makes tables.');
    await expectPreview(session, overview.locator('.jour-fixe-months-name').getByText('Bo', { exact: true }), 'Makes tables.');

    await session.runCommand('Show or hide the line above notes');
    await session.openNote('Ada.md');
    await expectPreview(session, page.locator('.mod-root .jour-fixe-lens-line:visible').getByText('Bo', { exact: true }), 'Makes tables.');
    await session.runCommand('Open partner card');
    const card = page.locator(CARD);
    await expectPreview(session, card.locator('h2').getByText('Bo', { exact: true }), 'Makes tables.');
    await expectPreview(session, card.locator('.jour-fixe-card-person-name').getByText('Ada', { exact: true }), 'Likes tea.');
    await expectPreview(session, card.locator('.jour-fixe-card-cooperation-name').getByText('Press', { exact: true }), 'Bought together.');
    expect(await session.readFile('Bo.md')).toBe(notes['Bo.md']);
  });
});
