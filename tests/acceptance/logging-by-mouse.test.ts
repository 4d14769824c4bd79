import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote, replacedOnce } from './support/notes';
import { paneLines } from './support/pane-lines';
import { story } from './support/story';

describe('logging by mouse', () => {
  story('with channel, persons, day and next contact chosen by buttons', {
    notes: { 'Bo.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01\ncontacts: [Ina Ost, Uwe West]', 'A page.\n') },
  }, async (session) => {
    const { page, pane } = session;
    const composer = pane.locator('.jour-fixe-composer');
    const row = session.row('Bo');
    await row.hover();
    await row.getByRole('button', { name: 'Log contact' }).click();
    // The field has the focus at once, and the most important person is taken for the one spoken to.
    await page.keyboard.type('tour of the hall');
    await composer.getByRole('button', { name: 'Ina Ost' }).waitFor();

    await composer.getByRole('button', { name: 'meeting', exact: true }).click();
    await composer.getByRole('button', { name: 'Ina Ost' }).click();
    await session.menuItem('Uwe West').click();
    await composer.getByRole('button', { name: 'Ina Ost and Uwe West' }).waitFor();
    await composer.getByRole('button', { name: 'today' }).click();
    await session.menuItem('The day before yesterday (Sat 21 Nov)').click();
    await composer.getByRole('button', { name: 'Next: 7 Dec' }).click();
    await session.menuItem('Next week (30 Nov)').click();
    await composer.getByRole('button', { name: 'Next: 30 Nov' }).waitFor();
    // Whatever was chosen, the words can be typed on.
    await page.keyboard.type(' B');
    await composer.getByRole('button', { name: 'Log', exact: true }).click();

    await session.notice('Logged: Bo. Next contact on 30 November.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(
      '---\ntype: partner\ncadence: 2 weeks\nlast-contact: 2026-11-21\ncontacts: [Ina Ost, Uwe West]\nnext-contact: 2026-11-30\n---\nA page.\n\n## Contact log\n- 2026-11-21 meeting Ina Ost, Uwe West: tour of the hall B\n',
    );
    // While the pointer is over the list no row moves, though each says what is true of it now.
    await page.locator('.mod-root').hover();
    await eventually(() => paneLines(session)).toEqual([
      'Now (0)',
      'Nobody is due. Next is Bo on 30 November.',
      'Coming up (1)',
      'Bo | in 7 days | Planned for 30 November, last a meeting with Ina Ost and Uwe West on 21 November',
    ]);
  });

  story('somebody who was not reached is tried again in three days, and that is no contact', {
    notes: { 'Bo.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01') },
  }, async (session) => {
    const { pane } = session;
    await session.row('Bo').click({ button: 'right' });
    await session.menuItem('Log contact').click();
    await pane.getByRole('button', { name: 'More channels' }).click();
    await session.menuItem('Not reached').click();
    await pane.getByRole('button', { name: 'Log', exact: true }).click();
    await session.notice('Noted: Bo. Next contact on 26 November.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(
      '---\ntype: partner\ncadence: 2 weeks\nlast-contact: 2026-11-01\nnext-contact: 2026-11-26\n---\n## Contact log\n- 2026-11-23 not reached\n',
    );
    await session.notice('Noted: Bo.').getByRole('button', { name: 'Undo' }).click();
    await eventually(() => session.readFile('Bo.md')).toBe(partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01'));
  });

  story('into the sample vault: one line more, one day newer, nothing else', {}, async (session) => {
    const path = 'Partners/Messebau Kröger.md';
    const before = await session.readFile(path);
    const row = session.row('Messebau Kröger');
    await row.hover();
    await row.getByRole('button', { name: 'Log contact' }).click();
    await session.page.keyboard.type('called Anna: Nachkalkulation am Freitag');
    await session.pane.getByRole('button', { name: 'Log', exact: true }).click();
    await session.notice('Logged: Messebau Kröger. Next contact on 7 December.').waitFor();
    const expected = replacedOnce(before, 'letzter-kontakt: 2026-09-28', 'letzter-kontakt: 2026-11-23');
    expect(await session.readFile(path)).toBe(
      replacedOnce(expected, '## Kontaktverlauf\n\n', '## Kontaktverlauf\n\n- 2026-11-23 call [[Anna Schmidt]]: Nachkalkulation am Freitag\n'),
    );
  });
});
