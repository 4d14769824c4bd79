import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { scrollTo, unfold } from './support/pane-lines';
import { story } from './support/story';

describe('rows', () => {
  story('lead to notes, to the line of a fact, and to mail and phone', {}, async (session) => {
    const { page } = session;
    const row = session.row('Messebau Kröger');
    const tabs = (): Promise<string[]> => page.locator('.mod-root .workspace-tab-header').allInnerTexts();

    // A click on a name opens here, with Ctrl or Cmd or the middle button in another tab.
    await row.getByRole('link', { name: 'Messebau Kröger' }).click();
    await session.tab('Messebau Kröger.md').waitFor();
    await eventually(tabs).toEqual(['Messebau Kröger']);
    await unfold(session, 'Also due (5)', 'Coming up');
    await session.row('Elbe Logistik').getByRole('link', { name: 'Elbe Logistik' }).click({ modifiers: ['ControlOrMeta'] });
    await eventually(tabs).toEqual(['Messebau Kröger', 'Elbe Logistik']);
    await session.row('Metallbau Krause').getByRole('link', { name: 'Metallbau Krause' }).click({ button: 'middle' });
    await eventually(tabs).toContain('Metallbau Krause');

    // By keyboard.
    await session.row('Werbegemeinschaft Altstadt').focus();
    await page.keyboard.press('Enter');
    await session.tab('Werbegemeinschaft Altstadt.md').waitFor();
    await session.row('Institut für Holztechnik').focus();
    await page.keyboard.press('Control+Enter');
    await eventually(tabs).toContain('Institut für Holztechnik');

    // The context menu.
    await scrollTo(session, session.row('Bürogemeinschaft Hafen 7'));
    await session.row('Bürogemeinschaft Hafen 7').click({ button: 'right' });
    await session.menuItem('Open in new tab').click();
    await eventually(tabs).toContain('Bürogemeinschaft Hafen 7');

    // Unfolded it gives every reason, and the day in one leads to the entry it tells of.
    await row.focus();
    await page.keyboard.press('ArrowRight');
    await row.getByRole('link', { name: '28 September' }).click();
    const tab = session.tab('Messebau Kröger.md').last();
    await tab.waitFor();
    const entry = tab.locator('li').getByText('alles vollständig angekommen').first();
    await eventually(() => entry.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    })).toBe(true);
    await row.getByRole('link', { name: 'Anna Schmidt', exact: true }).first().click();
    await session.becomeActive('People/Anna Schmidt.md');

    // And whom to call and write to, and what to talk about.
    expect(await row.getByRole('link', { name: 'Call Anna Schmidt' }).getAttribute('href')).toBe('tel:04066969214');
    expect(await row.getByRole('link', { name: 'Write to Anna Schmidt' }).getAttribute('href')).toBe('mailto:anna.schmidt@messebau-kroeger.example');
    const topics = await row.locator('.jour-fixe-topic-text').allInnerTexts();
    expect(topics).toContain('Looking for: Fräskapazität ab März 2027');
    await row.press('ArrowLeft');
    await row.locator('.jour-fixe-topics').waitFor({ state: 'detached' });
  });

  const numbered = {
    'Bo.md': 'Nothing.\n',
    'Bo #2.md': partnerNote('cadence: monthly\nlast-contact: 2026-11-01'),
    'Ada #2.md': partnerNote('cadence: monthly\nlast-contact: 2026-11-02'),
  };

  story('lead to notes that no link can name, preview no other one, and make none', { notes: numbered }, async (session) => {
    const { page } = session;
    await page.evaluate(() => window.workbench?.app.workspace.on('hover-link', () => document.body.addClass('was-asked-for-preview')));
    const name = session.row('Bo #2').getByRole('link', { name: 'Bo #2' });
    await page.keyboard.down('Control');
    await name.hover();
    await name.click();
    await page.keyboard.up('Control');
    await session.tab('Bo #2.md').waitFor();
    expect(await page.locator('body.was-asked-for-preview').count()).toBe(0);
    await session.row('Ada #2').click({ button: 'right' });
    await session.menuItem('Open').click();
    await session.tab('Ada #2.md').waitFor();
    await session.row('Bo #2').click({ button: 'right' });
    await session.menuItem('Open in new tab').click();
    await eventually(() => page.locator('.mod-root .workspace-tab-header').allInnerTexts()).toEqual(['Ada #2', 'Bo #2']);
    expect(await page.evaluate(() => window.workbench?.app.vault.getFiles().map(({ path }) => path).sort())).toEqual(['Ada #2.md', 'Bo #2.md', 'Bo.md']);
  });

  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`P/Partner ${String(index).padStart(3, '0')}.md`, partnerNote('cadence: 2 weeks\nlast-contact: 2026-10-01')]));

  story('are few in the page however many there are, and every one is reached by keys and by scrolling', { notes: many, height: 600 }, async (session) => {
    const { page, pane } = session;
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.querySelector('.jour-fixe-row-name, .jour-fixe-heading-name')?.textContent ?? undefined);
    await pane.getByText('Also due (295)').click();
    expect(await pane.locator('.jour-fixe-row').count()).toBeLessThan(40);
    await session.row('Partner 000').focus();
    await page.keyboard.press('End');
    await eventually(focused).toBe('Partner 299');
    await session.row('Partner 299').waitFor();
    expect(await pane.locator('.jour-fixe-row').count()).toBeLessThan(40);
    await page.keyboard.press('ArrowUp');
    await eventually(focused).toBe('Partner 298');
    await page.keyboard.press('Home');
    await eventually(focused).toBe('Now');
    await page.keyboard.press('PageDown');
    await eventually(focused).toMatch(/^Partner 0\d\d$/);
    const afterPage = Number((await focused())?.slice(-3));
    expect(afterPage).toBeGreaterThan(4);
    await page.keyboard.press('PageUp');
    await eventually(focused).toBe('Now');

    await pane.locator('.jour-fixe-list').hover();
    for (let turns = 0; turns < 40; turns += 1) await page.mouse.wheel(0, 1000);
    await session.row('Partner 299').waitFor();
    // What is logged down there is written down there.
    await session.row('Partner 299').click({ button: 'right' });
    await session.menuItem('Log contact').click();
    await page.keyboard.type('call: last');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('P/Partner 299.md')).toBe(partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-23', '## Contact log\n- 2026-11-23 call: last\n'));
  });
});
