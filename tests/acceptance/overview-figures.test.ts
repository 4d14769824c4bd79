import { describe, expect } from 'vitest';
import { violationsIn } from './support/accessibility';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { names, openOverview, OVERVIEW } from './support/overview';
import { story } from './support/story';
import { englishIn, wordsIn } from './support/words';

const bo = partnerNote(
  'cadence: 6 weeks\nsince: 2020\ngreetings: christmas-card',
  '\n## Contact log\n\n- 2026-11-10 call: oil\n- 2026-10-20 mail to them: prices #gave\n- 2026-10-01 meeting: the hall\n- 2025-12-05 card\n',
);
const cy = partnerNote('last-contact: 2024-05-01\ncadence: 6 weeks');
const di = partnerNote('next-contact: 2026-12-02\nlast-contact: 2025-03-01');
const notes = { 'Bo.md': bo, 'Cy.md': cy, 'Di.md': di };

describe('the figures of the network overview', () => {
  story('say in words what they count, and open it', { notes, patience: 30_000 }, async (session) => {
    const { page } = session;
    const overview = await openOverview(session);
    // One contact opens its line, several let choose, and the arrow keys go from cell to cell.
    await overview.getByRole('button', { name: 'October 2026: 2 contacts with Bo' }).focus();
    await page.keyboard.press('Enter');
    await session.menuItem('20 Oct, mail: prices #gave').waitFor();
    await session.menuItem('1 Oct, meeting: the hall').waitFor();
    await page.keyboard.press('Escape');
    await overview.getByRole('button', { name: 'October 2026: 2 contacts with Bo' }).focus();
    await page.keyboard.press('ArrowDown');
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('October 2026: no contacts with Cy');
    await overview.getByRole('button', { name: 'November 2026: 1 contact with Bo' }).click();
    await session.tab('Bo.md').waitFor();
    await openOverview(session);

    const week = overview.getByRole('row', { name: /^30 Nov – 6 Dec/ }).getByRole('button');
    expect(await week.innerText()).toBe('1 partner');
    await week.click();
    expect(await week.getAttribute('aria-expanded')).toBe('true');
    await overview.locator('.jour-fixe-bar-names').getByRole('link', { name: 'Di' }).click();
    await session.tab('Di.md').waitFor();
    await openOverview(session);

    await overview.getByRole('row', { name: /^Christmas cards 2026/ }).getByRole('button').click();
    await page.locator('.workspace-leaf-content[data-type="jour-fixe-gathering"]').getByRole('heading', { name: 'Christmas cards 2026' }).waitFor();
  });

  story('look back on a year, and remember which over a restart', { notes, patience: 30_000 }, async (session) => {
    const overview = await openOverview(session);
    const said = (): Promise<string[]> => overview.locator('.jour-fixe-year li').allInnerTexts();
    expect(await said()).toEqual([
      '3 contacts with 1 partner.',
      'You reached out 1×, they 0×.',
      'Most contacts: Bo (3).',
      'You gave something to Bo (1).',
      'Fell asleep, with a whole year of silence: Di (1 March 2025).',
      'Still partners after two silent years: Cy (1 May 2024).',
    ]);
    await overview.getByRole('combobox', { name: 'Year' }).selectOption('2025');
    await overview.getByRole('heading', { name: 'Looking back on 2025' }).waitFor();
    await eventually(async () => (await said())[0]).toBe('2 contacts with 2 partners.');
    await session.reload();
    await overview.getByRole('heading', { name: 'Looking back on 2025' }).waitFor();
  });

  const hundreds = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`P${String(index).padStart(3, '0')}.md`, partnerNote('last-contact: 2026-11-01')]));
  story('stand on paper whole, whatever was in sight', { notes: hundreds, patience: 30_000 }, async (session) => {
    const overview = await openOverview(session);
    expect(await overview.locator('.jour-fixe-overview-line').count()).toBeLessThan(80);
    await session.page.emulateMedia({ media: 'print' });
    await session.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await eventually(() => overview.locator('.jour-fixe-overview-line').count()).toBe(200);
    expect(await overview.locator('.jour-fixe-months-line').count()).toBe(201);
    expect(await names(overview)).toContain('P199');
    expect(await overview.getByRole('searchbox').isVisible()).toBe(false);
    await session.page.emulateMedia({ media: 'screen' });
    await session.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await eventually(() => overview.locator('.jour-fixe-overview-line').count()).toBeLessThan(80);
  });

  for (const theme of ['light', 'dark'] as const) {
    story(`have nothing that axe-core finds, ${theme}`, { theme, patience: 30_000, width: theme === 'light' ? 1700 : 920 }, async (session) => {
      const overview = await openOverview(session);
      await overview.locator('.jour-fixe-bar').first().click();
      expect(await violationsIn(session, OVERVIEW)).toEqual([]);
    });
  }

  story('speak German', { notes, language: 'de', patience: 30_000 }, async (session) => {
    const overview = await openOverview(session, 'Netzwerk im Überblick öffnen');
    await overview.getByRole('button', { name: 'Oktober 2026: 2 Kontakte mit Bo' }).waitFor();
    await overview.locator('.jour-fixe-bar').first().click();
    expect(englishIn(await wordsIn(overview))).toEqual([]);
  });
});
