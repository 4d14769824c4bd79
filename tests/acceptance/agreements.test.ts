import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { story } from './support/story';

const LEASE = '---\r\ntype: cooperation\r\npartners:\r\n  - "[[Bo]]"\r\n  - "[[Cy]]" # since May\r\nnotice_by: "2026-11-30"\r\nagreement-review: 2027-02-01\r\n---\r\n\r\nRooms.\r\n';

describe('agreements', () => {
  const notes = { 'Bo.md': partnerNote('last-contact: 2026-11-20\ncontacts: [Ina Ost]'), 'Cy.md': partnerNote('last-contact: 2026-11-20'), 'Lease.md': LEASE, 'Di.md': partnerNote('last-contact: 2026-11-20') };

  story('are reviewed from the note of the cooperation, with an entry that says so', { notes }, async (session) => {
    const { page } = session;
    await session.openNote('Lease.md');
    await session.runCommand('Review agreement…');
    // Of two dates the sooner one stands first.
    await eventually(() => page.locator('.prompt .suggestion-item').allInnerTexts()).toEqual(['Lease: can be cancelled until 30 November', 'Lease: review on 1 February 2027']);
    await page.keyboard.press('Enter');
    await page.getByText('Can be cancelled until 30 November.').waitFor();
    await page.getByLabel('Comes up again').selectOption('On a day…');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Choose the day on which it comes up again.').waitFor();
    await page.getByLabel('Comes up again').selectOption('Again in a year (30 November 2027)');
    await page.getByLabel('What came of it').fill('keep the rooms');
    await page.keyboard.press('Enter');
    await session.notice('Lease: the agreement comes up again on 30 November 2027.').waitFor();
    expect(await session.readFile('Lease.md')).toBe(
      `${LEASE.replace('"2026-11-30"', '"2027-11-30"')}\r\n## Contact log\r\n- 2026-11-23 note: no notice given, can be cancelled until 2027-11-30; keep the rooms\r\n`,
    );
    expect(await session.readFile('Bo.md')).toBe(notes['Bo.md']);
    await session.runCommand('Undo last log');
    await eventually(() => session.readFile('Lease.md')).toBe(LEASE);
  });

  story('are talked about: a contact with the partners, in one action', { notes, language: 'de' }, async (session) => {
    const { page } = session;
    await session.openNote('Bo.md');
    await session.runCommand('Vereinbarung prüfen…');
    await page.keyboard.press('Enter');
    await page.getByLabel('Kommt wieder').selectOption('Gar nicht mehr: Die Vereinbarung ist beendet');
    await page.getByLabel('Darüber gesprochen').selectOption('Ja: Anruf');
    await page.getByLabel('Mit', { exact: true }).selectOption('Niemand Bestimmtes');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await session.notice('Lease: Die Vereinbarung ist beendet.').waitFor();
    expect(await session.readFile('Lease.md')).toBe(
      `${LEASE.replace('notice_by: "2026-11-30"\r\nagreement-review: 2027-02-01\r\n', '')}\r\n## Kontaktverlauf\r\n- 2026-11-23 Anruf: Vereinbarung beendet\r\n`,
    );
    expect(await session.readFile('Bo.md')).toBe(notes['Bo.md'].replace('2026-11-20', '2026-11-23'));
    expect(await session.readFile('Cy.md')).toBe(notes['Cy.md'].replace('2026-11-20', '2026-11-23'));
    await session.runCommand('Letzten Eintrag zurücknehmen');
    await eventually(() => session.readFile('Lease.md')).toBe(LEASE);
    expect([await session.readFile('Bo.md'), await session.readFile('Cy.md')]).toEqual([notes['Bo.md'], notes['Cy.md']]);
  });

  story('are saved though a day was begun that is not asked for any more', { notes }, async (session) => {
    const { page } = session;
    await session.openNote('Lease.md');
    await session.runCommand('Review agreement…');
    await page.keyboard.press('Enter');
    await page.getByLabel('Comes up again').selectOption('On a day…');
    await page.getByLabel('Day', { exact: true }).focus();
    await page.keyboard.type('12');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This day is not complete.').waitFor();
    await page.getByLabel('Comes up again').selectOption('Again in a year (30 November 2027)');
    await page.getByRole('button', { name: 'Save' }).click();
    await session.notice('Lease: the agreement comes up again on 30 November 2027.').waitFor();
    expect(await session.readFile('Lease.md')).toContain('notice_by: "2027-11-30"\r\n');
  });

  story('have no command where there are none', { notes }, async (session) => {
    const { page } = session;
    await session.openNote('Di.md');
    await page.keyboard.press('Control+p');
    await page.locator('.prompt-input').fill('Review agreement');
    await eventually(() => page.locator('.suggestion-item', { hasText: 'Review agreement' }).count()).toBe(0);
  });

  const stand = '---\ntype: cooperation\npartners: ["[[Cy]]"]\nend: 2026-11-10\n---\n';
  story('are dealt with in the row that speaks of them, as is what was not settled', { notes: { ...notes, 'Stand.md': stand } }, async (session) => {
    const { page } = session;
    await session.row('Bo').getByText('Lease: can be cancelled until 30 November').waitFor();
    await session.row('Bo').focus();
    await page.keyboard.press('ArrowRight');
    await session.row('Bo').getByRole('button', { name: 'Review agreement…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('What came of it').focus();
    await page.keyboard.press('Enter');
    await session.notice('Lease: the agreement comes up again on 30 November 2027.').waitFor();
    expect(await session.readFile('Lease.md')).toContain('notice_by: "2027-11-30"\r\n');
    await page.locator('.mod-root').hover();
    await session.row('Bo').waitFor({ state: 'detached' });

    await session.row('Cy').getByText('Stand ended on 10 November: talk about the final costing').waitFor();
    await session.row('Cy').click({ button: 'right' });
    await session.menuItem('Costs settled').click();
    await session.notice('Stand: the costs are settled.').waitFor();
    expect(await session.readFile('Stand.md')).toBe(stand.replace('2026-11-10\n', '2026-11-10\nsettled: 2026-11-23\n'));
    await page.locator('.mod-root').hover();
    await session.row('Cy').waitFor({ state: 'detached' });
    await session.runCommand('Undo last log');
    await eventually(() => session.readFile('Stand.md')).toBe(stand);
  });
});
