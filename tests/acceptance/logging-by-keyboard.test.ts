import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote, replacedOnce } from './support/notes';
import { paneLines } from './support/pane-lines';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

/** What the composer in the pane understood: its chips, and the day of the next contact. */
function composerSays(session: WorkbenchSession): Promise<string[]> {
  return session.pane.locator('.jour-fixe-composer').locator('.jour-fixe-chip.is-chosen, .jour-fixe-chip:has(.jour-fixe-chip-text), .jour-fixe-next').allInnerTexts();
}

describe('logging by keyboard', () => {
  const kroeger = [
    '---',
    'type: partner',
    'cadence: 6 weeks   # agreed in May',
    "last-contact: '2026-08-30'",
    'phone: 007',
    'next-contact: 2026-11-20',
    'contacts:',
    '  - "[[Anna Schmidt]]"',
    '  - Jörg Weiß',
    '---',
    'Kept as it is:   spaces, <!-- and comments -->  ',
    '',
    '## Contact log',
    '',
    '- 2026-08-30 call with [[Anna Schmidt]]: shelves',
    '  and a second line',
    '',
    '## Later',
    'no new line at the end',
  ].join('\n');
  const anna = '---\ntype: person\npartner: "[[Messebau Kröger]]"\n---\n';

  story('from the list to the file, in exactly the intended lines', { notes: { 'Messebau Kröger.md': kroeger, 'Anna Schmidt.md': anna, 'Bo.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01') } }, async (session) => {
    const { keyboard } = session.page;
    // The first stop of the list is its heading; the arrows lead to the rows.
    await session.pane.locator('.jour-fixe-heading-row').first().focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown']) await keyboard.press(key);
    expect(await session.page.evaluate(() => document.activeElement?.querySelector('.jour-fixe-row-name')?.textContent)).toBe('Messebau Kröger');

    await keyboard.press('l');
    await keyboard.type('called Anna yesterday 14:30: final costing agreed');
    await eventually(() => composerSays(session)).toEqual(['call', 'Anna Schmidt', 'yesterday, 14:30', 'Next: 4 Jan 2027']);
    // Whoever is quick with Enter logs once all the same.
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await session.notice('Logged: Messebau Kröger. Next contact on 4 January 2027.').waitFor();

    let expected = replacedOnce(kroeger, "last-contact: '2026-08-30'", "last-contact: '2026-11-22'");
    expected = replacedOnce(expected, 'next-contact: 2026-11-20\n', '');
    expected = replacedOnce(expected, '- 2026-08-30 call', '- 2026-11-22 14:30 call [[Anna Schmidt]]: final costing agreed\n- 2026-08-30 call');
    expect(await session.readFile('Messebau Kröger.md')).toBe(expected);
    expect(await session.readFile('Anna Schmidt.md')).toBe(anna);

    // The row has gone, and the next one has the focus.
    await eventually(() => paneLines(session)).toEqual(['Now (1)', 'Bo | 7 days over | 7 days past due: every 2 weeks, last contact on 1 November']);
    await eventually(() => session.row('Bo').evaluate((row) => row === document.activeElement)).toBe(true);

    await session.notice('Logged: Messebau Kröger').getByRole('button', { name: 'Undo' }).click();
    await session.notice('Undone: Messebau Kröger.').waitFor();
    expect(await session.readFile('Messebau Kröger.md')).toBe(kroeger);
    await session.row('Messebau Kröger').waitFor();
  });

  const weiss = '---\r\ntype: partner\r\nTurnus: 2 Wochen\r\nletzter_Kontakt: 1.11.2026\r\nansprechpartner: [Jörg Weiß]\r\n---\r\n## Kontaktverlauf\r\n\r\n- 2026-11-01 Anruf mit Jörg Weiß: eins\r\n';

  story('in German, into a note with line ends of Windows and properties of its own spelling', { notes: { 'Weiß.md': weiss }, language: 'de' }, async (session) => {
    const { keyboard } = session.page;
    await session.row('Weiß').focus();
    await keyboard.press('l');
    await keyboard.type('telefoniert gestern mit Jörg: passt so');
    await eventually(() => composerSays(session)).toEqual(['Anruf', 'Jörg Weiß', 'gestern', 'Nächster: 7. Dez.']);
    await keyboard.press('Enter');
    await session.notice('Eingetragen: Weiß. Nächster Kontakt am 7. Dezember.').waitFor();
    let expected = replacedOnce(weiss, 'letzter_Kontakt: 1.11.2026', 'letzter_Kontakt: 22.11.2026');
    expected = replacedOnce(expected, '- 2026-11-01', '- 2026-11-22 Anruf mit Jörg Weiß: passt so\r\n- 2026-11-01');
    expect(await session.readFile('Weiß.md')).toBe(expected);
  });

  story('whatever was typed is kept: when left by Escape, and over a restart', { notes: { 'Bo.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01') } }, async (session) => {
    const { keyboard } = session.page;
    const field = session.pane.getByRole('textbox', { name: 'Contact with Bo' });
    await session.row('Bo').focus();
    await keyboard.press('l');
    await keyboard.type('mail: half a thou');
    await keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await eventually(() => session.row('Bo').evaluate((row) => row === document.activeElement)).toBe(true);
    await keyboard.press('l');
    expect(await field.inputValue()).toBe('mail: half a thou');
    await keyboard.type('ght');

    await session.reload();
    await session.row('Bo').focus();
    await keyboard.press('l');
    expect(await field.inputValue()).toBe('mail: half a thought');
    await keyboard.press('Enter');
    await eventually(() => session.readFile('Bo.md')).toBe('---\ntype: partner\ncadence: 2 weeks\nlast-contact: 2026-11-23\n---\n## Contact log\n- 2026-11-23 mail: half a thought\n');

    // What was logged is no draft any more.
    await session.runCommand('Log contact…');
    await keyboard.type('Bo');
    await keyboard.press('Enter');
    expect(await session.page.getByRole('textbox', { name: 'Contact with Bo' }).inputValue()).toBe('');
  });

  story('a kept text says the same day after a restart, however soon Enter comes', { notes: { 'Bo.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01') } }, async (session) => {
    const { keyboard } = session.page;
    await session.row('Bo').focus();
    await keyboard.press('l');
    await keyboard.type('gestern telefoniert: passt');

    await session.reload();
    await session.row('Bo').focus();
    await keyboard.press('l');
    await keyboard.press('Enter');
    await eventually(() => session.readFile('Bo.md')).toBe('---\ntype: partner\ncadence: 2 weeks\nlast-contact: 2026-11-22\n---\n## Contact log\n- 2026-11-22 call: passt\n');
  });

  story('a day to come cannot be logged, but planned', { notes: { 'Bo.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01') } }, async (session) => {
    const { keyboard } = session.page;
    await session.row('Bo').focus();
    await keyboard.press('l');
    await keyboard.type('meeting on 2026-12-03: tour of the hall');
    await session.pane.getByText('3 December is still to come, so there is nothing to log yet. Plan it instead: your text stays here.').waitFor();
    await keyboard.press('Enter');
    expect(await session.readFile('Bo.md')).toBe(partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01'));
    await session.pane.getByRole('button', { name: 'Plan for 3 December' }).click();
    await session.notice('Bo comes up again on 3 December.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01\nnext-contact: 2026-12-03'));
    await eventually(() => paneLines(session)).toContain('Bo | in 10 days | Planned for 3 December, last contact on 1 November');
    await session.row('Bo').focus();
    await keyboard.press('l');
    expect(await session.pane.getByRole('textbox', { name: 'Contact with Bo' }).inputValue()).toBe('meeting on 2026-12-03: tour of the hall');
  });
});
