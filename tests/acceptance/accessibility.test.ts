import { describe, expect } from 'vitest';
import { violationsIn } from './support/accessibility';
import { overflowing } from './support/overflowing';
import { scrollTo, unfold } from './support/pane-lines';
import { openSettings } from './support/settings';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const LIST = '.workspace-leaf-content[data-type="jour-fixe-gathering"]';
const PANE = '.workspace-leaf-content[data-type="jour-fixe-due"]';

/** Of which level a heading in the settings is, their window decides. */
const WINDOW_HEADINGS = { rules: { 'heading-order': { enabled: false } } };

/** Makes the side pane as narrow as a pane can be of use. */
async function narrow({ page, pane }: WorkbenchSession): Promise<void> {
  await page.addStyleTag({ content: '.mod-right-split { inline-size: 280px !important; }' });
  expect((await pane.boundingBox())?.width).toBeLessThanOrEqual(280);
}

describe('axe-core finds nothing', () => {
  for (const theme of ['light', 'dark'] as const) {
    story(`in the pane, the composer and the triage, 280 pixels wide, ${theme}`, { theme }, async (session) => {
      const { page, pane } = session;
      await narrow(session);
      await unfold(session, 'Coming up', 'No contact yet', 'Paused');
      expect(await violationsIn(session, PANE)).toEqual([]);
      expect(await overflowing(session.pane)).toEqual([]);

      await scrollTo(session, session.row('Druckerei Petersen'));
      await session.row('Druckerei Petersen').focus();
      await page.keyboard.press('1');
      await pane.getByText('1 dated').waitFor();
      expect(await violationsIn(session, PANE)).toEqual([]);

      const row = session.row('Messebau Kröger');
      await scrollTo(session, row);
      await row.focus();
      await page.keyboard.press('l');
      await page.keyboard.type('telefoniert gestern: passt');
      await pane.locator('.jour-fixe-composer').getByText('yesterday').waitFor();
      expect(await violationsIn(session, PANE)).toEqual([]);
      expect(await overflowing(session.pane)).toEqual([]);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('call on 24 December: too early');
      await pane.getByText('Plan it instead').waitFor();
      expect(await violationsIn(session, PANE)).toEqual([]);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Escape');

      await row.focus();
      await page.keyboard.press('/');
      await page.keyboard.type('zzz');
      await pane.getByText('Nothing matches').waitFor();
      expect(await violationsIn(session, PANE)).toEqual([]);
    });

    story(`in the lists of a greeting round and an event, in a narrow tab, ${theme}`, { theme, today: '2026-12-05', width: 920 }, async (session) => {
      const { page, pane } = session;
      const list = page.locator(LIST);
      await pane.locator('.jour-fixe-gathering').filter({ hasText: 'Christmas cards' }).click();
      await list.getByRole('checkbox', { name: 'Choose all that are open' }).click();
      expect(await violationsIn(session, LIST)).toEqual([]);
      expect(await overflowing(list)).toEqual([]);
      await session.runCommand('Log event…');
      await list.getByRole('textbox').first().fill('prices');
      expect(await violationsIn(session, `${LIST}:not([style*="none"])`)).toEqual([]);
    });

    story(`in the picker, the quick log, the forms and the settings, ${theme}`, { theme }, async (session) => {
      const { page } = session;
      await session.runCommand('Log contact…');
      await page.keyboard.type('an');
      await page.locator('.prompt .suggestion-item').first().waitFor();
      expect(await violationsIn(session, '.prompt')).toEqual([]);
      await page.keyboard.press('Escape');

      await session.runCommand('Quick log…');
      await page.keyboard.type('Kontor Drei called yesterday: pitch');
      await page.getByText('- 2026-11-22 call').waitFor();
      expect(await violationsIn(session, '.modal')).toEqual([]);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Müller called: hello');
      await page.getByText('Nobody here is called “Müller”.').waitFor();
      expect(await violationsIn(session, '.modal')).toEqual([]);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Escape');

      await session.runCommand('New partner…');
      await page.getByRole('button', { name: 'Create partner' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('A note needs a name.').waitFor();
      expect(await violationsIn(session, '.modal')).toEqual([]);
      await page.keyboard.press('Escape');

      const tab = await openSettings(session);
      expect(await violationsIn(session, '.vertical-tab-content', WINDOW_HEADINGS)).toEqual([]);
      await tab.getByText('Channels', { exact: true }).click();
      expect(await violationsIn(session, '.vertical-tab-content', WINDOW_HEADINGS)).toEqual([]);
    });
  }

  story('where there is nobody yet', { notes: {} }, async (session) => {
    await narrow(session);
    await session.pane.getByText('No partners yet').waitFor();
    expect(await violationsIn(session, PANE)).toEqual([]);
    expect(await overflowing(session.pane)).toEqual([]);
  });
});

describe('what names something', () => {
  story('is not taken for something else of the page: no two panes give out the same id', {}, async (session) => {
    const { page } = session;
    await session.openNote('Monday round.md');
    await page.locator('.jour-fixe-block [role="treegrid"]').first().waitFor();
    await session.runCommand('Open partner card');
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });
});

describe('on a phone', () => {
  story('everything is in reach of a thumb', { phone: true, width: 390, height: 844 }, async (session) => {
    const { pane } = session;
    await pane.waitFor();
    await unfold(session, 'No contact yet');
    const small = (selector: string): Promise<string[]> => pane.locator(selector).evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().width > 0)
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 44 || height < 44;
        })
        .map((element) => element.outerHTML.slice(0, 120)));
    const row = session.row('Messebau Kröger');
    // The actions are there without a pointer to hover with.
    await row.getByRole('button', { name: 'Log contact' }).waitFor();
    expect(await small('.jour-fixe-row button, .jour-fixe-heading, .nav-action-button, .jour-fixe-triage-answer')).toEqual([]);
    expect(await overflowing(session.pane)).toEqual([]);
    expect(await violationsIn(session, PANE)).toEqual([]);

    await row.getByRole('button', { name: 'Log contact' }).tap();
    await pane.getByRole('textbox', { name: 'Contact with Messebau Kröger' }).fill('called: all well');
    expect(await small('.jour-fixe-composer button')).toEqual([]);
    expect(await overflowing(session.pane)).toEqual([]);
    expect(await violationsIn(session, PANE)).toEqual([]);
    await pane.getByRole('button', { name: 'Log', exact: true }).tap();
    await session.notice('Logged: Messebau Kröger.').waitFor();
    expect(await session.readFile('Partners/Messebau Kröger.md')).toContain('\n- 2026-11-23 ');
  });
});
