import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violationsIn } from './support/accessibility';
import { eventually } from './support/eventually';
import { partnerNote, replacedOnce } from './support/notes';
import { listed, names, openOverview, OVERVIEW } from './support/overview';
import { story } from './support/story';
import { englishIn, wordsIn } from './support/words';

const bo = '---\r\ntype: partner\r\nturnus: 6 weeks # as agreed\r\nletzter-kontakt: 2026-10-01\r\nnächster-kontakt: 2026-12-01\r\nbetreut-von: Malte\r\n---\r\nOil.\r\n\r\n## Kontaktverlauf\r\n\r\n- 2026-10-01 call: oil\r\n';
const cy = partnerNote('cadence: 6 weeks\nlast-contact: 2026-10-05\nowner: Tom\ncontacts: ["[[Jan West]]"]\nneeds: [milling capacity from March, a van]');
const di = partnerNote('last-contact: 2026-11-20\noffers: milling on a big machine', '\n## Contact log\n\n- 2026-11-20 mail: about milling\n');
const ed = partnerNote('status: former\nlast-contact: 2019-05-02');
const notes = { 'Bo.md': bo, 'Cy.md': cy, 'Di.md': di, 'Ed.md': ed, 'Jan West.md': '---\ntype: person\npartner: "[[Cy]]"\n---\n' };

const chips = (overview: Locator): Locator => overview.locator('.jour-fixe-overview-filter');

describe('the list of the network overview', () => {
  story('is sorted by every column and filtered, and stays as it was left over a restart', {}, async (session) => {
    const { page } = session;
    const overview = await openOverview(session);
    await overview.getByText('20 partners', { exact: true }).waitFor();
    const all = await names(overview);
    expect(all).toEqual([...all].sort((one, other) => one.localeCompare(other)));
    expect(all).not.toContain('Nordlys Messebyg');

    await overview.getByRole('columnheader', { name: 'Last contact' }).getByRole('button').click();
    expect(await overview.getByRole('columnheader', { name: 'Last contact' }).getAttribute('aria-sort')).toBe('ascending');
    // By keyboard as well: one stop for all headings, and the arrow keys from one to the next.
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    expect(await overview.getByRole('columnheader', { name: 'Risks' }).getAttribute('aria-sort')).toBe('ascending');
    expect(await overview.getByRole('columnheader', { name: 'Last contact' }).getAttribute('aria-sort')).toBe('none');
    await eventually(async () => (await listed(overview))[0]).toContain('Shared CNC mill: review 28 Nov');

    await chips(overview).getByRole('button', { name: 'Looked after by', exact: true }).click();
    await session.menuItem('Malte Peters').click();
    await overview.getByRole('button', { name: 'Looked after by: Malte Peters' }).waitFor();
    const before = await names(overview);
    expect(before.length).toBeGreaterThan(1);
    await session.reload();
    await eventually(() => names(overview)).toEqual(before);
    expect(await overview.getByRole('columnheader', { name: 'Risks' }).getAttribute('aria-sort')).toBe('ascending');

    await overview.getByRole('button', { name: 'Looked after by: Malte Peters' }).click();
    await session.menuItem('All').click();
    await chips(overview).getByRole('button', { name: 'Phase', exact: true }).click();
    await session.menuItem('Former').click();
    await eventually(() => names(overview)).toEqual(['Nordlys Messebyg']);
    // A former partner never comes up: there is nothing to put off.
    await overview.getByRole('checkbox', { name: 'Choose Nordlys Messebyg' }).click();
    await overview.getByText('1 chosen').waitFor();
    expect(await overview.getByRole('button', { name: 'Log', exact: true }).count()).toBe(1);
    expect(await overview.getByRole('button', { name: 'Later' }).count()).toBe(0);
  });

  for (const { language, command, example } of [
    { language: 'en', command: 'Open network overview', example: /“(.+)”/ },
    { language: 'de', command: 'Netzwerk im Überblick öffnen', example: /„(.+)“/ },
  ] as const) {
    story(`gives an example of a question that is to be read whole and finds somebody, in ${language}`, { language, width: 1600 }, async (session) => {
      const overview = await openOverview(session, command);
      const field = overview.getByRole('searchbox');
      const placeholder = (await field.getAttribute('placeholder')) ?? '';
      await field.fill(placeholder);
      expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth)).toBe(0);
      await field.fill(example.exec(placeholder)?.[1] ?? '');
      await eventually(async () => (await names(overview)).length).toBe(1);
    });
  }

  story('says who needs what, and why somebody was found', { notes }, async (session) => {
    const overview = await openOverview(session);
    const field = overview.getByRole('searchbox', { name: 'Search partners' });
    await field.fill('Who needs milling capacity?');
    await eventually(() => names(overview)).toEqual(['Cy Needs: milling capacity from March']);
    await field.fill('milling');
    await eventually(() => names(overview)).toEqual(['Cy Needs: milling capacity from March', 'Di Offers: milling on a big machine Last words: about milling']);
    await field.fill('wer bietet milling an?');
    await eventually(() => names(overview)).toEqual(['Di Offers: milling on a big machine']);
    await field.fill('zzz');
    await overview.getByText('Nobody fits.').waitFor();
    await overview.getByRole('button', { name: 'Show all' }).click();
    await eventually(() => names(overview)).toEqual(['Bo', 'Cy', 'Di']);

    await chips(overview).getByRole('button', { name: 'Last contact', exact: true }).click();
    await session.menuItem('longer ago than 1 month').click();
    await eventually(() => names(overview)).toEqual(['Bo', 'Cy']);
    await chips(overview).getByRole('button', { name: 'Next contact', exact: true }).click();
    await session.menuItem('within 7 days').click();
    await eventually(() => names(overview)).toEqual(['Cy']);
  });

  story('logs for several by keyboard: one entry in each note, and one undo for all', { notes }, async (session) => {
    const { page } = session;
    const overview = await openOverview(session);
    await overview.locator('.jour-fixe-overview-line').first().focus();
    for (const key of ['Space', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Space']) await page.keyboard.press(key);
    await overview.getByText('2 chosen').waitFor();
    expect(await overview.locator('[role="row"][aria-selected="true"] [role="rowheader"]').allInnerTexts()).toEqual(['Bo', 'Cy']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('l');
    await page.getByText('Log contact with 2 partners').waitFor();
    await page.keyboard.type('mail to Jan West: our new brochure');
    await page.keyboard.press('Enter');
    await session.notice('Logged: Bo and Cy.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(
      replacedOnce(bo, '- 2026-10-01', '- 2026-11-23 mail to: our new brochure\r\n- 2026-10-01').replace('2026-10-01\r\nnächster-kontakt: 2026-12-01', '2026-11-23'),
    );
    // Jan is at Cy’s alone.
    expect(await session.readFile('Cy.md')).toBe(`${replacedOnce(cy, '2026-10-05', '2026-11-23')}## Contact log\n- 2026-11-23 mail to [[Jan West]]: our new brochure\n`);
    expect(await session.readFile('Di.md')).toBe(di);
    await overview.getByText('2 chosen').waitFor({ state: 'detached' });
    await session.notice('Logged').getByRole('button', { name: 'Undo' }).click();
    await session.notice('Undone: Bo and Cy.').waitFor();
    expect([await session.readFile('Bo.md'), await session.readFile('Cy.md')]).toEqual([bo, cy]);
  });

  story('logs one meeting with all of them, and puts several off in one go', { notes }, async (session) => {
    const { page } = session;
    const overview = await openOverview(session);
    await overview.getByRole('checkbox', { name: 'Choose Bo' }).click();
    await overview.getByRole('checkbox', { name: 'Choose Di' }).click({ modifiers: ['Shift'] });
    await overview.getByText('3 chosen').waitFor();
    await eventually(async () => Promise.all(['Bo', 'Cy', 'Di'].map((name) => overview.getByRole('checkbox', { name: `Choose ${name}` }).isChecked()))).toEqual([true, true, true]);
    await overview.getByRole('checkbox', { name: 'Choose Cy' }).click();
    await overview.getByText('2 chosen').waitFor();
    expect(await overview.getByRole('checkbox', { name: 'Choose Cy' }).isChecked()).toBe(false);
    await overview.getByRole('checkbox', { name: 'Choose Cy' }).click();
    await overview.getByText('3 chosen').waitFor();
    expect(await overview.getByRole('checkbox', { name: 'Choose Cy' }).isChecked()).toBe(true);
    await overview.getByRole('button', { name: 'Log', exact: true }).click();
    const how = page.getByRole('radiogroup', { name: 'How you were in touch' });
    // The app shows a label over all that has one.
    expect(await how.getAttribute('aria-label')).toBe(null);
    await how.getByRole('radio', { name: 'With all of them together' }).click();
    await page.getByRole('textbox').last().fill('met Jan West: round table');
    await page.getByRole('textbox').last().press('Enter');
    await session.notice('Logged: Bo, Cy and Di.').waitFor();
    for (const path of ['Bo.md', 'Cy.md', 'Di.md']) expect(await session.readFile(path)).toContain('- 2026-11-23 meeting [[Jan West]]: round table');
    await session.runCommand('Undo last log');
    await eventually(async () => [await session.readFile('Bo.md'), await session.readFile('Cy.md'), await session.readFile('Di.md')]).toEqual([bo, cy, di]);

    await overview.getByRole('checkbox', { name: 'Choose all that are listed' }).click();
    await overview.getByRole('button', { name: 'Later' }).click();
    await session.menuItem('Next week (Mon 30 Nov)').click();
    await session.notice('Bo, Cy and Di come up again on 30 November.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(bo.replace('2026-12-01', '2026-11-30'));
    expect(await session.readFile('Cy.md')).toContain('\nnext-contact: 2026-11-30\n');
    await session.notice('come up again').getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => [await session.readFile('Bo.md'), await session.readFile('Cy.md'), await session.readFile('Di.md')]).toEqual([bo, cy, di]);
  });

  const hundreds = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`P${String(index).padStart(3, '0')}.md`, partnerNote('last-contact: 2026-11-01')]));
  story('holds hundreds, of which only those in sight exist', { notes: hundreds }, async (session) => {
    const { page } = session;
    const overview = await openOverview(session);
    await overview.getByText('600 partners', { exact: true }).waitFor();
    expect(await overview.locator('.jour-fixe-overview-line').count()).toBeLessThan(80);
    expect(await overview.getByRole('grid').first().getAttribute('aria-rowcount')).toBe('601');
    await overview.locator('.jour-fixe-overview-line').first().focus();
    await page.keyboard.press('End');
    await eventually(() => page.evaluate(() => document.activeElement?.querySelector('[role="rowheader"]')?.textContent)).toBe('P599');
    await page.keyboard.press('Control+a');
    await overview.getByText('600 chosen', { exact: true }).waitFor();
  });

  for (const theme of ['light', 'dark'] as const) {
    story(`has nothing that axe-core finds, ${theme}`, { theme, width: theme === 'light' ? 1700 : 980 }, async (session) => {
      const { page } = session;
      const overview = await openOverview(session);
      expect(await violationsIn(session, OVERVIEW)).toEqual([]);
      await overview.getByRole('checkbox', { name: 'Choose all that are listed' }).click();
      await overview.getByText('20 chosen').waitFor();
      expect(await violationsIn(session, OVERVIEW)).toEqual([]);
      await overview.getByRole('button', { name: 'Log', exact: true }).click();
      await page.getByRole('radio', { name: 'With all of them together' }).waitFor();
      expect(await violationsIn(session, '.modal', { rules: { 'heading-order': { enabled: false } } })).toEqual([]);
    });
  }

  story('speaks German', { notes, language: 'de' }, async (session) => {
    const overview = await openOverview(session, 'Netzwerk im Überblick öffnen');
    await overview.getByRole('searchbox').fill('Wer braucht Milling?');
    await eventually(() => names(overview)).toEqual(['Cy Bedarf: milling capacity from March']);
    await overview.getByRole('searchbox').fill('');
    await overview.getByRole('checkbox', { name: 'Alle in der Liste auswählen' }).click();
    const words = await wordsIn(overview);
    expect(words.length).toBeGreaterThan(20);
    expect(englishIn(words)).toEqual([]);
  });
});
