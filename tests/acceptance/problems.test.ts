import { describe, expect } from 'vitest';
import { violationsIn } from './support/accessibility';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const LIST = '.workspace-leaf-content[data-type="jour-fixe-problems"]';

/** The lines of the list: names of notes, and the places and words of their problems. */
function lines({ page }: WorkbenchSession): Promise<string[]> {
  return page.locator(`${LIST} .jour-fixe-heading-name, ${LIST} .jour-fixe-problem-place`).allInnerTexts();
}

describe('the list of problems', () => {
  story('tells of the mistakes in the sample vault, leads to them, and follows what is put right', {}, async (session) => {
    const { page } = session;
    const status = page.locator('.status-bar .jour-fixe-problem-status');
    expect(await status.count()).toBe(0);
    await session.runCommand('Show problems');
    await page.locator(`${LIST} [role="row"]:focus`).waitFor();
    expect(await lines(session)).toEqual([
      'CNC-Service Behrens', 'Line 6',
      'Holzhandel Wittekind', 'Line 29',
      'Houtwerk Utrecht', 'next-contact',
      'Institut für Holztechnik', 'letzter-kontakt',
      'Northfield Exhibits', 'last-contact',
      'Tischler-Netzwerk Elbe', 'Line 21',
      'Suggestions: links without quotes', 'Marieke Jansen', 'partner',
    ]);
    expect(await status.innerText()).toBe('6');
    expect(await violationsIn(session, LIST)).toEqual([]);
    expect(await violationsIn(session, '.status-bar')).toEqual([]);

    // By keyboard to the place of the day that does not exist.
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await session.tab('Partners/Houtwerk Utrecht.md').waitFor();
    await session.writeFile('Partners/Houtwerk Utrecht.md', (await session.readFile('Partners/Houtwerk Utrecht.md')).replace('2026-02-30', '2026-12-30'));
    await eventually(() => lines(session)).not.toContain('Houtwerk Utrecht');
    await eventually(() => status.innerText()).toBe('5');

    // A contact without an entry gets one on its own day.
    await page.locator(LIST).getByRole('button', { name: 'Log it…' }).click();
    await page.getByRole('textbox', { name: 'Contact with Institut für Holztechnik' }).waitFor();
    await page.keyboard.type('call: the series holds');
    await page.keyboard.press('Enter');
    await eventually(() => lines(session)).not.toContain('Institut für Holztechnik');
    expect(await session.readFile('Partners/Institut für Holztechnik.md')).toMatch(/\n- 2026-08-03 call .*: the series holds\n/);

    // This device remembers that the list was opened; closed, it comes back from the status bar.
    await page.evaluate(() => window.workbench?.app.workspace.detachLeavesOfType('jour-fixe-problems'));
    await session.reload();
    await eventually(() => status.innerText()).toBe('4');
    await status.click();
    await page.locator(`${LIST} [role="row"]:focus`).waitFor();
  });

  story('writes a day that can only mean one, with one undo, and says when all is understood', { notes: { 'Bo.md': partnerNote('next-contact: 23/12/2026 # after the fair') } }, async (session) => {
    const { page } = session;
    const before = await session.readFile('Bo.md');
    await session.runCommand('Show problems');
    await page.locator(LIST).getByRole('button', { name: 'Write 2026-12-23' }).click();
    await session.notice('Bo: the day is now written as 2026-12-23.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(before.replace('23/12/2026', '2026-12-23'));
    await page.locator(LIST).getByText('Everything in your notes is understood.').waitFor();
    expect(await violationsIn(session, LIST)).toEqual([]);
    await page.locator('.status-bar .jour-fixe-problem-status').waitFor({ state: 'hidden' });
    await session.notice('Bo: the day').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => lines(session)).toEqual(['Bo', 'next-contact']);
    expect(await session.readFile('Bo.md')).toBe(before);
  });

  story('offers a better form for what is understood: one by one, or all of a kind with one undo', {
    notes: {
      'Bo.md': '---\r\ntype: partner # ours\r\nnext-contact: 23.12.2026 # after the fair\r\ncontacts:\r\n  - [[Anna Bo]] # sales\r\n  - "Carl"\r\n---\r\n',
      'Cy.md': "---\ntype: partner\nnext-contact: '3.1.2027'\nlast-contact: 2026-11-10\n---\n## Contact log\n\n- 2026-11-01 call\n",
      'Anna Bo.md': '---\ntype: person\npartner: [[Bo|Bo & Co]]\n---\n',
    },
  }, async (session) => {
    const { page } = session;
    const [bo, cy, anna] = await Promise.all(['Bo.md', 'Cy.md', 'Anna Bo.md'].map((path) => session.readFile(path)));
    await session.runCommand('Show problems');
    await page.locator(`${LIST} [role="row"]:focus`).waitFor();
    await eventually(() => lines(session)).toEqual([
      'Cy', 'last-contact',
      'Suggestions: dates shown as text', 'Bo', 'next-contact', 'Cy', 'next-contact',
      'Suggestions: links without quotes', 'Anna Bo', 'partner', 'Bo', 'contacts',
    ]);
    // They are no problems.
    expect(await page.locator('.status-bar .jour-fixe-problem-status').innerText()).toBe('1');
    expect(await violationsIn(session, LIST)).toEqual([]);

    // A contact that is newer than the log gets its entry.
    await page.locator(LIST).getByRole('button', { name: 'Log it…' }).click();
    await page.getByRole('textbox', { name: 'Contact with Cy' }).waitFor();
    await page.keyboard.type('call: all is well');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Cy.md')).toContain('- 2026-11-10 call: all is well\n');
    await session.runCommand('Undo last log');
    await eventually(() => session.readFile('Cy.md')).toBe(cy);

    // A German day.
    await page.locator(LIST).getByRole('button', { name: 'Write 2026-12-23' }).click();
    await session.notice('Bo: the day is now written as 2026-12-23.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(bo?.replace('23.12.2026', '2026-12-23'));
    await session.notice('Bo: the day').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => session.readFile('Bo.md')).toBe(bo);

    // A link without quotes.
    await page.locator(LIST).getByRole('button', { name: 'Put in quotes' }).first().click();
    await session.notice('Anna Bo: the link now stands in quotes.').waitFor();
    expect(await session.readFile('Anna Bo.md')).toBe(anna?.replace('[[Bo|Bo & Co]]', '"[[Bo|Bo & Co]]"'));
    await session.notice('Anna Bo: the link').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => session.readFile('Anna Bo.md')).toBe(anna);

    // All of a kind at once.
    await page.locator(LIST).getByRole('button', { name: 'Fix all 2: Suggestions: links without quotes' }).click();
    await session.notice('2 values are written in the better form.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(bo?.replace('[[Anna Bo]]', '"[[Anna Bo]]"'));
    await eventually(() => lines(session)).not.toContain('Suggestions: links without quotes');
    await session.notice('2 values').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => session.readFile('Bo.md')).toBe(bo);
    await eventually(() => session.readFile('Anna Bo.md')).toBe(anna);
  });
});
