import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote, replacedOnce } from './support/notes';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

async function typeBehindWords(tab: Locator, text: string): Promise<void> {
  await tab.locator('.cm-line').getByText('Words.', { exact: true }).click();
  await tab.page().keyboard.press('End');
  await tab.page().keyboard.type(text);
}

async function logCall(session: WorkbenchSession): Promise<void> {
  const { page } = session;
  await session.runCommand('Log contact for this note');
  await page.getByRole('textbox', { name: 'Contact with Bo' }).waitFor();
  await page.keyboard.type('call: b');
  await page.keyboard.press('Enter');
}

describe('a note that is open in an editor', () => {
  const before = partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01', 'Words.\n\n## Contact log\n- 2026-11-01 call: a\n');

  story('gets the entry beside what is being typed; nothing typed is lost, and one undo takes back the entry alone', { notes: { 'Bo.md': before } }, async (session) => {
    await session.openNote('Bo.md');
    const tab = session.tab('Bo.md');
    await tab.getByLabel('Edit', { exact: true }).click();
    await typeBehindWords(tab, ' Typed and not saved.');
    expect(await session.readFile('Bo.md')).toBe(before);

    await logCall(session);
    await session.notice('Logged: Bo. Next contact on 7 December.').waitFor();
    // In the editor at once, at the pane at once, and on disk when the editor saves.
    await tab.locator('.cm-line').getByText('2026-11-23 call: b').waitFor();
    await session.pane.getByText('Nobody is due. Next is Bo on 7 December.').waitFor();
    const typed = replacedOnce(before, 'Words.', 'Words. Typed and not saved.');
    const both = replacedOnce(replacedOnce(typed, '2026-11-01\n---', '2026-11-23\n---'), '## Contact log\n', '## Contact log\n- 2026-11-23 call: b\n');
    await eventually(() => session.readFile('Bo.md')).toBe(both);

    await session.runCommand('Undo last log');
    await session.notice('Undone: Bo.').waitFor();
    await eventually(() => session.readFile('Bo.md')).toBe(typed);
    await session.row('Bo').waitFor();
  });

  story('in two of them gets the entry in the one that was used last', { notes: { 'Bo.md': before } }, async (session) => {
    const { page } = session;
    await session.openNote('Bo.md');
    await page.locator('.nav-file-title[data-path="Bo.md"]').click({ button: 'right' });
    await session.menuItem('Open to the right').click();
    const [first, second] = [session.tab('Bo.md').first(), session.tab('Bo.md').last()];
    await eventually(() => session.tab('Bo.md').count()).toBe(2);
    for (const tab of [first, second]) await tab.getByLabel('Edit', { exact: true }).click();
    await typeBehindWords(second, ' Typed and not saved.');
    await logCall(session);
    await session.notice('Logged: Bo.').waitFor();
    expect(await second.locator('.cm-line').getByText('2026-11-23 call: b').count()).toBe(1);
    const typed = replacedOnce(before, 'Words.', 'Words. Typed and not saved.');
    await eventually(() => session.readFile('Bo.md')).toBe(replacedOnce(replacedOnce(typed, '2026-11-01\n---', '2026-11-23\n---'), '## Contact log\n', '## Contact log\n- 2026-11-23 call: b\n'));
  });

  story('and is read right after something was typed has that on disk together with the entry', { notes: { 'Bo.md': before } }, async (session) => {
    await session.openNote('Bo.md');
    const tab = session.tab('Bo.md');
    await tab.getByLabel('Edit', { exact: true }).click();
    await typeBehindWords(tab, ' Typed.');
    await tab.getByLabel('Read', { exact: true }).click();
    await logCall(session);
    await session.notice('Logged: Bo.').waitFor();
    const typed = replacedOnce(before, 'Words.', 'Words. Typed.');
    expect(await session.readFile('Bo.md')).toBe(replacedOnce(replacedOnce(typed, '2026-11-01\n---', '2026-11-23\n---'), '## Contact log\n', '## Contact log\n- 2026-11-23 call: b\n'));
  });

  const windows = before.replaceAll('\n', '\r\n');

  story('and is only being read keeps its line ends', { notes: { 'Bo.md': windows } }, async (session) => {
    await session.openNote('Bo.md');
    await logCall(session);
    await session.notice('Logged: Bo.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(
      replacedOnce(replacedOnce(windows, '2026-11-01\r\n---', '2026-11-23\r\n---'), '## Contact log\r\n', '## Contact log\r\n- 2026-11-23 call: b\r\n'),
    );
    await session.tab('Bo.md').locator('.markdown-reading-view').getByText('2026-11-23 call: b').waitFor();
  });
});
