import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { paneLines, unfold } from './support/pane-lines';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const plain = partnerNote('cadence: 2 weeks # agreed\nlast-contact: 2026-11-01');
const withPlan = (day: string): string => partnerNote(`cadence: 2 weeks # agreed\nlast-contact: 2026-11-01\nnext-contact: ${day}`);

describe('later', () => {
  story('every choice of the menu, by mouse and by keyboard', { notes: { 'Bo.md': plain } }, async (session) => {
    const { page } = session;
    const choose = async (title: string | RegExp): Promise<void> => {
      await session.row('Bo').hover();
      await session.row('Bo').getByRole('button', { name: 'Remind me later' }).click();
      await session.menuItem(title).click();
    };
    await choose('Tomorrow (Tue 24 Nov)');
    await eventually(() => session.readFile('Bo.md')).toBe(withPlan('2026-11-24'));
    await session.notice('Bo comes up again tomorrow.').waitFor();
    await page.locator('.mod-root').hover();
    await eventually(() => paneLines(session)).toEqual([
      'Now (0)',
      'Nobody is due. Next is Bo tomorrow.',
      'Coming up (1)',
      'Bo | tomorrow | Planned for tomorrow, last contact on 1 November',
    ]);
    await choose('Next week (Mon 30 Nov)');
    await eventually(() => session.readFile('Bo.md')).toBe(withPlan('2026-11-30'));
    await choose('In two weeks (Mon 7 Dec)');
    await eventually(() => session.readFile('Bo.md')).toBe(withPlan('2026-12-07'));
    await choose('Next month (Wed 23 Dec)');
    await eventually(() => session.readFile('Bo.md')).toBe(withPlan('2026-12-23'));
    await choose('On a day…');
    await page.getByText('When shall Bo come up again?').waitFor();
    await page.getByLabel('Day', { exact: true }).fill('2026-12-24');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Bo.md')).toBe(withPlan('2026-12-24'));
    await page.locator('.mod-root').hover();

    // Whoever is planned far ahead is found by the command, and the plan goes as it came.
    await session.runCommand('Remind me later…');
    await page.keyboard.type('Bo');
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('Remind me of Bo').fill('remove');
    await page.keyboard.press('Enter');
    await session.notice('The plan for Bo is removed.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(plain);

    await session.row('Bo').focus();
    await page.keyboard.press('s');
    await page.locator('.menu').waitFor();
    for (let steps = 0; steps < 6; steps += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Until when shall Bo be paused?').waitFor();
    await page.getByLabel('Day', { exact: true }).fill('2026-12-31');
    await page.keyboard.press('Enter');
    await session.notice('Bo is paused until 31 December.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(partnerNote('cadence: 2 weeks # agreed\nlast-contact: 2026-11-01\npaused: 2026-12-31'));
    await unfold(session, 'Paused');
    await eventually(() => paneLines(session)).toContain('Bo | until 31 Dec | Paused until 31 December, last contact on 1 November');

    await session.row('Bo').click({ button: 'right' });
    await session.menuItem('Resume').click();
    await session.notice('Bo is back.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(plain);
    await page.locator('.mod-root').hover();
    await session.row('Bo').click({ button: 'right' });
    await session.menuItem('Pause until further notice').click();
    await eventually(() => session.readFile('Bo.md')).toBe(partnerNote('cadence: 2 weeks # agreed\nlast-contact: 2026-11-01\npaused: true'));
    await session.runCommand('Undo last log');
    await eventually(() => session.readFile('Bo.md')).toBe(plain);
  });
});

describe('later for a day that is planned already', () => {
  const note = partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-20\nnext-contact: 2026-12-07', '- [ ] send the sample 📅 2026-11-22\n');

  story('has what is shown wait until then, and writes nothing', { notes: { 'Bo.md': note } }, async (session) => {
    await eventually(() => paneLines(session)).toContainEqual(expect.stringMatching(/^Bo \| .*send the sample/));
    await session.row('Bo').focus();
    await session.page.keyboard.press('s');
    await session.menuItem('In two weeks (Mon 7 Dec)').click();
    await session.notice('Bo comes up again on 7 December.').waitFor();
    await session.page.locator('.mod-root').hover();
    await eventually(() => paneLines(session)).toEqual([
      'Now (0)',
      'Nobody is due. Next is Bo on 7 December.',
      'Coming up (1)',
      'Bo | in 14 days | Planned for 7 December, last contact on 20 November',
    ]);
    await session.runCommand('Undo last log');
    await session.notice('Undone: Bo.').waitFor();
    await eventually(() => paneLines(session)).toContainEqual(expect.stringMatching(/^Bo \| .*send the sample/));
    expect(await session.readFile('Bo.md')).toBe(note);
  });
});

describe('the focus', () => {
  const isAtRow = (session: WorkbenchSession, name: string): Promise<boolean> => session.row(name).evaluate((row) => row.contains(document.activeElement));

  story('comes back to the row from its menu, from the choice of a day, and from a composer that opened over it', { notes: { 'Bo.md': plain, 'Cy.md': plain } }, async (session) => {
    const { page } = session;
    await session.row('Bo').hover();
    await session.row('Bo').getByRole('button', { name: 'Remind me later' }).click();
    await session.menuItem('On a day…').click();
    await page.getByText('When shall Bo come up again?').waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => session.row('Bo').evaluate((row) => row === document.activeElement)).toBe(true);

    // From one of the buttons of the row as well, which nobody sees meanwhile.
    await page.keyboard.press('Tab');
    await session.runCommand('Log contact…');
    await page.keyboard.type('Bo');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Contact with Bo' }).waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => isAtRow(session, 'Bo')).toBe(true);

    // The row goes, and the next one has the focus.
    await session.row('Bo').hover();
    await session.row('Bo').getByRole('button', { name: 'Remind me later' }).click();
    await session.menuItem('Tomorrow (Tue 24 Nov)').click();
    await eventually(() => session.readFile('Bo.md')).toBe(withPlan('2026-11-24'));
    await page.locator('.mod-root').hover();
    await eventually(() => isAtRow(session, 'Cy')).toBe(true);
  });
});

describe('a row that goes to another group in sight', () => {
  const isAt = (session: WorkbenchSession, name: string): Promise<boolean> => session.row(name).evaluate((row) => row === document.activeElement);

  story('leaves the focus and the keys to the next one, and has both again when somebody goes there', { notes: { 'Bo.md': plain, 'Cy.md': plain, 'Di.md': withPlan('2026-12-02') } }, async (session) => {
    const { page } = session;
    await unfold(session, 'Coming up');
    await session.row('Bo').focus();
    await page.keyboard.press('s');
    await session.menuItem('Next week (Mon 30 Nov)').click();
    await page.locator('.mod-root').hover();
    await eventually(() => paneLines(session)).toContain('Coming up (2)');
    await eventually(() => isAt(session, 'Cy')).toBe(true);
    await page.keyboard.press('l');
    await page.getByRole('textbox', { name: 'Contact with Cy' }).waitFor();
    await page.keyboard.press('Escape');
    await session.row('Bo').click({ position: { x: 200, y: 8 } });
    await page.keyboard.press('l');
    await page.getByRole('textbox', { name: 'Contact with Bo' }).waitFor();
  });
});

describe('the triage', () => {
  const empty = partnerNote('cadence: 6 weeks # as agreed', 'Words.\n');
  const dated = (day: string): string => partnerNote(`cadence: 6 weeks # as agreed\nlast-contact: ${day}`, 'Words.\n');
  const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'];

  story('dates everybody by one key each, and takes all of it back at once', { notes: Object.fromEntries(names.map((name) => [`${name}.md`, empty])) }, async (session) => {
    const { page } = session;
    await session.row('Ada').focus();
    for (const key of ['1', '2', '3', '4']) await page.keyboard.press(key);
    await session.pane.getByText('4 dated').waitFor();
    await eventually(() => Promise.all(names.map((name) => session.readFile(`${name}.md`)))).toEqual([
      dated('2026-11-20'),
      dated('2026-11-08'),
      dated('2026-10-09'),
      dated('2026-05-23'),
      empty,
    ]);
    // The last one with the mouse.
    await session.row('Ed').getByRole('button', { name: 'this month' }).click();
    await eventually(() => session.readFile('Ed.md')).toBe(dated('2026-11-08'));
    await session.pane.getByText('5 dated').waitFor();
    await session.pane.getByRole('button', { name: 'Undo all' }).click();
    await eventually(() => Promise.all(names.map((name) => session.readFile(`${name}.md`)))).toEqual(names.map(() => empty));
    await page.locator('.mod-root').hover();
    await eventually(() => paneLines(session)).toContain('No contact yet (5)');
  });

  story('asks again about whoever was taken back by the command', { notes: { 'Ada.md': empty, 'Bo.md': empty } }, async (session) => {
    await session.row('Ada').focus();
    await session.page.keyboard.press('1');
    await eventually(() => session.readFile('Ada.md')).toBe(dated('2026-11-20'));
    await session.runCommand('Undo last log');
    await session.notice('Undone: Ada.').waitFor();
    await session.pane.getByText('1 dated').waitFor({ state: 'detached' });
    await session.row('Ada').click();
    await session.row('Ada').getByRole('button', { name: 'this month' }).click();
    await eventually(() => session.readFile('Ada.md')).toBe(dated('2026-11-08'));
    await session.pane.getByText('1 dated').waitFor();
  });
});
