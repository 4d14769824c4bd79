import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { paneLines, unfold } from './support/pane-lines';
import { story } from './support/story';

const due = partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01\ncontacts:\n  - "[[Ina]]"');
const ina = '---\ntype: person\npartner: "[[Bo]]"\n---\n';

describe('what other programs change in the vault', () => {
  story('is in the pane a moment later: changed, created, deleted, renamed', { notes: { 'Ada.md': due, 'Bo.md': due, 'Ina.md': ina } }, async (session) => {
    expect(await paneLines(session)).toEqual([
      'Now (2)',
      'Ada | 7 days over | 7 days past due: every 2 weeks, last contact on 1 November',
      'Bo | 7 days over | 7 days past due: every 2 weeks, last contact on 1 November',
    ]);

    // A contact logged on the phone, in the note of the person.
    await session.writeFile('Ina.md', `${ina}\n## Contact log\n\n- 2026-11-20 call: the fair\n`);
    await eventually(() => paneLines(session)).toEqual([
      'Now (1)',
      'Ada | 7 days over | 7 days past due: every 2 weeks, last contact on 1 November',
      'Coming up (1)',
    ]);
    await unfold(session, 'Coming up');
    expect((await paneLines(session)).at(-1)).toBe('Bo | in 11 days | Every 2 weeks, last a call on 20 November');

    // No row moves under the pointer.
    await session.page.locator('.mod-root').hover();
    // Another partner, in a folder that is new as well.
    await session.writeFile('New/Cy.md', partnerNote('cadence: weekly\nlast-contact: 2026-11-09'));
    await eventually(() => paneLines(session)).toEqual([
      'Now (2)',
      'Cy | 7 days over | 7 days past due: every week, last contact on 9 November',
      'Ada | 7 days over | 7 days past due: every 2 weeks, last contact on 1 November',
      'Coming up (1)',
      'Bo | in 11 days | Every 2 weeks, last a call on 20 November',
    ]);

    await session.renameFile('New/Cy.md', 'New/Cyan.md');
    await session.removeFile('Ada.md');
    await eventually(() => paneLines(session)).toEqual([
      'Now (1)',
      'Cyan | 7 days over | 7 days past due: every week, last contact on 9 November',
      'Coming up (1)',
      'Bo | in 11 days | Every 2 weeks, last a call on 20 November',
    ]);

    // Whoever is no partner any more has no row, and one is again who is.
    await session.writeFile('New/Cyan.md', 'No partner now.\n');
    await eventually(() => paneLines(session)).toContain('Nobody is due. Next is Bo on 4 December.');
    await session.writeFile('New/Cyan.md', due);
    await session.row('Cyan').waitFor();
  });

  story('is understood in what was typed before: a person who is named only now', { notes: { 'Bo.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01') } }, async (session) => {
    const { page, pane } = session;
    await session.row('Bo').focus();
    await page.keyboard.press('l');
    await page.getByRole('textbox', { name: 'Contact with Bo' }).fill('called Zoe: the fair');
    const chosen = (): Promise<string[]> => pane.locator('.jour-fixe-composer .jour-fixe-chip[aria-pressed="true"]').allInnerTexts();
    await pane.locator('.jour-fixe-composer .jour-fixe-next').waitFor();
    expect(await chosen()).toEqual([]);
    await session.writeFile('Bo.md', partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01\ncontacts: Zoe'));
    await eventually(chosen).toEqual(['call']);
    await pane.locator('.jour-fixe-composer .jour-fixe-chip').getByText('Zoe').waitFor();
  });

  story('moves no row away from the keyboard, so that no key goes to another partner', { notes: { 'Ada.md': due, 'Bo.md': due, 'Cy.md': due } }, async (session) => {
    const { page } = session;
    await session.row('Ada').focus();
    await page.keyboard.press('ArrowDown');
    await session.writeFile('Bo.md', partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-22'));
    await session.row('Bo').getByText('last contact yesterday').waitFor();
    await page.keyboard.press('l');
    await session.pane.getByRole('textbox', { name: 'Contact with Bo' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await session.pane.locator('.jour-fixe-row-name').allInnerTexts()).toEqual(['Ada', 'Bo', 'Cy']);

    // Once the keyboard is elsewhere the rows are where they belong.
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await eventually(() => session.pane.locator('.jour-fixe-row-name').allInnerTexts()).toEqual(['Ada', 'Cy']);
  });

  story('moves nothing under the hands of somebody who types, and takes no word away', { notes: { 'Ada.md': due, 'Bo.md': due, 'Cy.md': due, 'Ina.md': ina } }, async (session) => {
    const { page, pane } = session;
    const field = pane.getByRole('textbox', { name: 'Contact with Bo' });
    const names = (): Promise<string[]> => pane.locator('.jour-fixe-row-name').allInnerTexts();
    await session.row('Bo').focus();
    await page.keyboard.press('l');
    await page.keyboard.type('called Ina: all ');

    // The row's own note and its neighbours' change; somebody goes, somebody comes.
    await session.writeFile('Bo.md', due.replace('2 weeks', '3 weeks'));
    await session.row('Bo').getByText('every 3 weeks').waitFor();
    await session.writeFile('Aaron.md', due);
    await session.writeFile('Cy.md', partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-22'));
    await session.removeFile('Ada.md');
    await page.waitForTimeout(600);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('well');
    expect(await field.inputValue()).toBe('called Ina: all well');

    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Bo.md')).toBe(
      due.replace('2 weeks', '3 weeks').replace('2026-11-01', '2026-11-23').concat('## Contact log\n- 2026-11-23 call [[Ina]]: all well\n'),
    );
    await page.locator('.mod-root').hover();
    await session.row('Aaron').waitFor();
    await eventually(async () => (await names()).includes('Ada')).toBe(false);
  });
});

describe('a note that is renamed in the window', () => {
  story('keeps its row, what is typed about it, and the links to it', { notes: { 'Bo.md': due, 'Ina.md': ina } }, async (session) => {
    const { page, pane } = session;
    const rename = async (path: string, name: string): Promise<void> => {
      await page.locator(`.nav-file-title[data-path="${path}"]`).click({ button: 'right' });
      await session.menuItem('Rename…').click();
      await page.locator('.modal input').fill(name);
      await page.keyboard.press('Enter');
    };
    await session.row('Bo').focus();
    await page.keyboard.press('l');
    await page.keyboard.type('call: half a');
    await rename('Bo.md', 'Boat yard');
    await session.row('Boat yard').waitFor();
    await rename('Ina.md', 'Ina Berg');
    await eventually(() => session.readFile('Boat yard.md')).toContain('[[Ina Berg]]');
    await session.row('Boat yard').focus();
    await page.keyboard.press('l');
    expect(await pane.getByRole('textbox', { name: 'Contact with Boat yard' }).inputValue()).toBe('call: half a');
    await page.keyboard.type(' boat');
    // The file is written before the app has looked at it again.
    await pane.locator('.jour-fixe-composer').getByText('Ina Berg').waitFor();
    await page.keyboard.press('Enter');
    await session.notice('Logged: Boat yard.').waitFor();
    expect(await session.readFile('Boat yard.md')).toBe(
      partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-23\ncontacts:\n  - "[[Ina Berg]]"', '## Contact log\n- 2026-11-23 call [[Ina Berg]]: half a boat\n'),
    );
    expect(await session.readFile('Ina Berg.md')).toBe(ina.replace('[[Bo]]', '[[Boat yard]]'));
    await expect(session.readFile('Bo.md')).rejects.toThrow('ENOENT');
  });
});
