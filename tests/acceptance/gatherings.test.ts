import { readdir } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { replacedOnce } from './support/notes';
import { paneLines } from './support/pane-lines';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const LIST = '.workspace-leaf-content[data-type="jour-fixe-gathering"]';

/** The rows of the open list, each as the texts of its cells. */
function listLines(session: WorkbenchSession): Promise<string[]> {
  return session.page.locator(`${LIST} .jour-fixe-sheet-row`).evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('[role="gridcell"]')].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()).filter((text) => text !== '').join(' | ')),
  );
}

function focusedRow(session: WorkbenchSession): Promise<string | null> {
  return session.page.evaluate(() => document.activeElement?.querySelector('.jour-fixe-cell-name')?.textContent ?? null);
}

/** Renames a note in the app. */
async function rename(session: WorkbenchSession, from: string, to: string): Promise<void> {
  await session.page.evaluate(async ([path, newPath]) => {
    const { vault } = window.workbench?.app ?? {};
    const file = vault?.getFileByPath(path);
    if (file) await vault?.rename(file, newPath);
  }, [from, to] as const);
}

describe('the list of an event', () => {
  const notes = { 'Fair.md': '---\ntype: event\ndate: 2026-12-08\npartners:\n  - "[[Brandt]]"\n---\n', 'Brandt.md': '---\ntype: partner\n---\n', 'Other.md': 'Nothing.\n' };

  story('is opened once, even where nobody has looked at it since the start and its note has another name by now', { notes, today: '2026-12-05' }, async (session) => {
    const { page } = session;
    const tabs = (): Promise<string[]> => page.locator('.mod-root .workspace-tab-header').allInnerTexts();
    await session.runCommand('Prepare event…');
    await page.locator(LIST).getByText('Brandt', { exact: true }).waitFor();
    await session.openNote('Other.md');
    await eventually(tabs).toEqual(['Fair', 'Other']);

    // What is in the background is not made at the start.
    await session.reload();
    expect(await page.locator(LIST).getByText('Brandt', { exact: true }).count()).toBe(0);
    await session.runCommand('Prepare event…');
    await page.locator(LIST).getByText('Brandt', { exact: true }).waitFor();
    await eventually(tabs).toEqual(['Fair', 'Other']);

    await page.locator('.mod-root .workspace-tab-header').getByText('Other').click();
    await session.reload();
    await rename(session, 'Fair.md', 'Fair in Hamburg.md');
    await session.runCommand('Prepare event…');
    await page.locator(LIST).getByText('Brandt', { exact: true }).waitFor();
    await eventually(tabs).toEqual(['Fair in Hamburg', 'Other']);

    // And where it is looked at.
    const title = (): Promise<string> => page.locator(`${LIST} .view-header-title`).innerText();
    expect(await title()).toBe('Fair in Hamburg');
    await rename(session, 'Fair in Hamburg.md', 'Fair.md');
    await eventually(tabs).toEqual(['Fair', 'Other']);
    await eventually(title).toBe('Fair');
    await page.locator(LIST).getByText('Brandt', { exact: true }).waitFor();
  });
});

describe('greeting rounds', () => {
  const kröger = '---\r\ntype: partner\r\ngrüße: Weihnachtspost\r\nadresse: Schuppenkamp 12, 22113 Hamburg\r\nnächster-kontakt: 2026-12-15\r\n---\r\n## Kontaktverlauf\r\n\r\n- 2025-12-12 Karte: mit Furnierstern\r\n';
  const brandt = '---\ntype: partner\ngreetings: [christmas-card]\naddress: |\n  Werkhof 3\n  "Zum Amboss"\n  21031 Hamburg\n---\nno log yet\n';
  const mira = '---\ntype: person\npartner: "[[Brandt]]"\ngreetings: christmas-card\n---\n';
  const petersen = '---\ntype: partner\ngreetings: christmas-card\n---\n\n## Contact log\n\n- 2026-11-20 card: an early one\n';
  const notes = { 'Kröger.md': kröger, 'Brandt.md': brandt, 'Mira.md': mira, 'Petersen.md': petersen };

  story('are logged for several by keyboard, in one go and with one undo', { notes, today: '2026-12-05' }, async (session) => {
    const { page } = session;
    expect(await paneLines(session)).toContain('Christmas cards | 1 of 4');
    await session.pane.locator('.jour-fixe-gathering').focus();
    await page.keyboard.press('Enter');
    await page.locator(LIST).waitFor();
    expect(await listLines(session)).toEqual([
      'Brandt | Werkhof 3 "Zum Amboss" 21031 Hamburg | – nothing | – nothing',
      'Brandt Mira | Werkhof 3 "Zum Amboss" 21031 Hamburg | – nothing | – nothing',
      'Kröger | Schuppenkamp 12, 22113 Hamburg | card, 12 Dec | – nothing',
      'Petersen | No address | – nothing | card, 20 Nov',
    ]);

    // The list has the keyboard at once.
    await eventually(() => focusedRow(session)).toBe('Brandt');
    await page.keyboard.press('Space');
    for (const key of ['End', 'ArrowUp', 'Space']) await page.keyboard.press(key);
    expect(await focusedRow(session)).toBe('Kröger');
    await page.getByRole('textbox', { name: 'Text of the entry' }).focus();
    await page.keyboard.type('with a veneer star');
    await page.keyboard.press('Enter');
    await session.notice('Logged: Brandt and Kröger.').waitFor();

    const written = replacedOnce(kröger, '- 2025-12-12', '- 2026-12-05 card: with a veneer star\r\n- 2025-12-12').replace('nächster-kontakt: 2026-12-15\r\n', 'nächster-kontakt: 2026-12-15\r\nlast-contact: 2026-12-05\r\n');
    expect(await session.readFile('Kröger.md')).toBe(written);
    expect(await session.readFile('Brandt.md')).toContain('- 2026-12-05 card: with a veneer star\n');
    await session.notice('Logged').getByRole('button', { name: 'Undo' }).click();
    await session.notice('Undone: Brandt and Kröger.').waitFor();
    expect([await session.readFile('Kröger.md'), await session.readFile('Brandt.md')]).toEqual([kröger, brandt]);
    await eventually(() => paneLines(session)).toContain('Christmas cards | 1 of 4');
  });

  story('go away when all are sent, and bring out addresses for labels', { notes, today: '2027-01-03' }, async (session) => {
    const { page } = session;
    await session.pane.locator('.jour-fixe-gathering').click();
    const list = page.locator(LIST);
    await list.getByRole('button', { name: 'Save 3 addresses (CSV)' }).click();
    await session.notice('3 addresses saved to Christmas cards 2026.csv.').waitFor();
    const csv = '\ufeffName,Person,Address 1,Address 2,Address 3\r\nBrandt,,Werkhof 3,"""Zum Amboss""",21031 Hamburg\r\nBrandt,Mira,Werkhof 3,"""Zum Amboss""",21031 Hamburg\r\nKröger,,Schuppenkamp 12,22113 Hamburg,\r\n';
    expect(await session.readFile('Christmas cards 2026.csv')).toBe(csv);
    // Saved once more, it takes another name.
    await list.getByRole('button', { name: 'Save 3 addresses (CSV)' }).click();
    await eventually(() => readdir(session.vault)).toContain('Christmas cards 2026 2.csv');

    // A clipboard may refuse what it is given.
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
    });
    await list.getByRole('button', { name: 'Copy addresses' }).click();
    await session.notice('Nothing was copied: the clipboard did not take it.').waitFor();

    await list.getByRole('checkbox', { name: 'Only those still open' }).click();
    await eventually(() => listLines(session)).toHaveLength(3);
    await list.getByRole('checkbox', { name: 'Choose all that are open' }).click();
    await list.getByRole('combobox', { name: 'What was sent' }).selectOption('gift');
    await list.getByRole('button', { name: 'Log 3' }).click();
    await session.notice('Logged: Brandt and Kröger.').waitFor();
    expect(await session.readFile('Brandt.md')).toContain('- 2027-01-03 gift\n');
    await session.pane.locator('.jour-fixe-gathering').waitFor({ state: 'detached' });
    await list.getByText('Everybody has been sent one.').waitFor();
  });

  story('are opened from the palette, where there is one, and stay open over a restart', { notes: { ...notes, 'Kröger.md': kröger }, today: '2026-11-23', language: 'de' }, async (session) => {
    expect(await paneLines(session)).not.toContain('Weihnachtspost | 1 von 4');
    await session.runCommand('Grußaktion öffnen…');
    const list = session.page.locator(LIST);
    await list.getByRole('heading', { name: 'Weihnachtspost 2026' }).waitFor();
    await session.reload();
    await list.getByRole('heading', { name: 'Weihnachtspost 2026' }).waitFor();
    await eventually(() => listLines(session)).toHaveLength(4);
  });
});

describe('events', () => {
  story('tell whom one meets, beforehand', {}, async (session) => {
    const { page } = session;
    expect(await paneLines(session)).toContain('Holzmesse Hannover 2026 | in 9 days | 6 partners to meet there');
    const line = session.pane.locator('.jour-fixe-gathering');
    await line.getByRole('link').click();
    await session.tab('Events/Holzmesse Hannover 2026.md').waitFor();
    // On the note of an event the command takes that event.
    await session.runCommand('Prepare event…');
    const list = page.locator(LIST);
    await list.getByText('What you talked about can be logged here from 2 December.').waitFor();
    const lines = await listLines(session);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^Houtwerk Utrecht Last a call with Pieter de Vries on 22 October/);
    expect(lines[0]).toContain('Looking for: ash offcuts, any length');
    expect(lines[5]).toMatch(/^Tischler-Netzwerk Elbe with Ruth Hagemann/);
    await line.click({ button: 'right' });
    await session.menuItem('Open list').click();
    expect(await page.locator(LIST).count()).toBe(1);
  });

  story('are logged for all who were met, by keyboard, and the rest is noted as not met', { today: '2026-12-07' }, async (session) => {
    const { page } = session;
    const wittekind = 'Partners/Holzhandel Wittekind.md';
    const fair = 'Events/Holzmesse Hannover 2026.md';
    const before = { wittekind: await session.readFile(wittekind), fair: await session.readFile(fair) };
    await session.runCommand('Log event…');
    const list = page.locator(LIST);
    await eventually(() => focusedRow(session)).toMatch(/^Houtwerk/);
    // Houtwerk was met over coffee, as a note of its own says; the next one is still open. Enter leads from the row into its field.
    expect((await listLines(session))[0]).toContain('meeting, 3 Dec');
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.keyboard.type('Preise für Esche');
    // What was typed is there after a restart.
    await session.reload();
    const field = list.getByRole('textbox', { name: 'Talked about with Holzhandel Wittekind' });
    await eventually(() => field.inputValue()).toBe('Preise für Esche');
    expect(await list.getByRole('checkbox', { name: 'Met Holzhandel Wittekind' }).isChecked()).toBe(true);

    await list.getByRole('button', { name: 'Log 1' }).click();
    await session.notice('Logged: Holzhandel Wittekind.').waitFor();
    let expected = replacedOnce(before.wittekind, 'letzter-kontakt: 2026-10-20', 'letzter-kontakt: 2026-12-05');
    expected = replacedOnce(expected, '- 2026-10-20', '- 2026-12-05 fair: Preise für Esche ([[Holzmesse Hannover 2026]])\n- 2026-10-20');
    expect(await session.readFile(wittekind)).toBe(expected);
    await eventually(() => listLines(session)).toContainEqual(expect.stringContaining('fair, 5 Dec: Preise für Esche (Holzmesse Hannover 2026)'));

    await list.getByRole('button', { name: 'Not met: Atelier Moreau' }).click();
    await session.notice('Not met: Atelier Moreau.').waitFor();
    expect(await session.readFile(fair)).toBe(replacedOnce(before.fair, '"[[Ruth Hagemann]]"\n', '"[[Ruth Hagemann]]"\nnot-met:\n  - "[[Atelier Moreau]]"\n'));
    // Long after the notice has gone it can be taken back, and taken back once more.
    await session.reload();
    await list.getByRole('button', { name: 'Undo: Atelier Moreau not met' }).press('Enter');
    await session.notice('Open again: Atelier Moreau.').waitFor();
    expect(await session.readFile(fair)).toBe(before.fair);
    await eventually(() => focusedRow(session)).toMatch(/^Atelier Moreau/);
    await session.notice('Open again: Atelier Moreau.').getByRole('button', { name: 'Undo' }).click();
    await list.getByRole('button', { name: 'Undo: Atelier Moreau not met' }).click();
    await list.getByRole('button', { name: 'Not met: Atelier Moreau' }).waitFor();
    expect(await session.readFile(fair)).toBe(before.fair);

    await list.getByRole('button', { name: /^The other \d not met$/ }).click();
    await session.pane.locator('.jour-fixe-gathering').filter({ hasText: 'Holzmesse' }).waitFor({ state: 'detached' });
    await session.runCommand('Undo last log');
    await session.pane.locator('.jour-fixe-gathering').filter({ hasText: 'Holzmesse' }).waitFor();
  });

  const fair = '---\ntype: event\ndate: 2026-11-23\npartners: ["[[Ada]]", "[[Bo]]"]\n---\n';
  const partner = '---\ntype: partner\n---\n';
  story('keep what is typed about a partner whose note is renamed', { notes: { 'Fair.md': fair, 'Ada.md': partner, 'Bo.md': partner } }, async (session) => {
    const { page } = session;
    await session.runCommand('Log event…');
    const list = page.locator(LIST);
    await list.getByRole('textbox', { name: 'Talked about with Ada' }).fill('wants a price for oak');
    await page.locator('.nav-file-title[data-path="Ada.md"]').click({ button: 'right' });
    await session.menuItem('Rename…').click();
    await page.locator('.modal input').fill('Ada Berg');
    await page.keyboard.press('Enter');
    const field = list.getByRole('textbox', { name: 'Talked about with Ada Berg' });
    await eventually(() => field.inputValue()).toBe('wants a price for oak');
    await session.reload();
    await eventually(() => field.inputValue()).toBe('wants a price for oak');
  });
});
