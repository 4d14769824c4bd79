import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote, replacedOnce } from './support/notes';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const before = partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01\nnext-contact: 2026-11-20 # fair', 'Words.\n\n## Contact log\n- 2026-11-01 call: a\n');
// The comment behind the plan is somebody's words, and stays when the plan goes.
const logged = partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-23\n# fair', 'Words.\n\n## Contact log\n- 2026-11-23 call: b\n- 2026-11-01 call: a\n');

async function logCall(session: WorkbenchSession, name: string, words = 'call: b'): Promise<void> {
  await session.runCommand('Log contact…');
  await session.page.keyboard.type(name);
  await session.page.keyboard.press('Enter');
  await session.page.getByRole('textbox', { name: `Contact with ${name}` }).waitFor();
  await session.page.keyboard.type(words);
  await session.page.keyboard.press('Enter');
  await session.notice(`Logged: ${name}.`).last().waitFor();
}

describe('undo', () => {
  story('restores every byte, by command or in the notice, and only once', { notes: { 'Bo.md': before, 'Al.md': before } }, async (session) => {
    const { page } = session;
    // Where there is nothing to take back, the command is not there.
    await page.keyboard.press('Control+p');
    await page.locator('.prompt-input').fill('Undo last log');
    await eventually(() => page.locator('.suggestion-item').filter({ hasText: 'Undo last log' }).count()).toBe(0);
    await page.keyboard.press('Escape');

    await logCall(session, 'Bo');
    await logCall(session, 'Al');
    expect(await session.readFile('Bo.md')).toBe(logged);
    expect(await session.readFile('Al.md')).toBe(logged);

    // The notice takes back what it tells of, though it is not the last.
    await session.notice('Logged: Bo.').getByRole('button', { name: 'Undo' }).click();
    await session.notice('Undone: Bo.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(before);
    expect(await session.readFile('Al.md')).toBe(logged);
    await session.runCommand('Undo last log');
    await session.notice('Undone: Al.').waitFor();
    expect(await session.readFile('Al.md')).toBe(before);
    // What it offered was done: the notice goes with it.
    expect(await session.notice('Logged: Al.').count()).toBe(0);
    await page.keyboard.press('Control+p');
    await page.locator('.prompt-input').fill('Undo last log');
    await eventually(() => page.locator('.suggestion-item').filter({ hasText: 'Undo last log' }).count()).toBe(0);
  });

  story('of the first of two logs of one day leaves what the second needs, until that goes too', { notes: { 'Bo.md': before } }, async (session) => {
    await logCall(session, 'Bo', 'call: first');
    await logCall(session, 'Bo');
    await eventually(() => session.notice('Logged: Bo.').count()).toBe(2);
    await session.notice('Logged: Bo.').first().getByRole('button', { name: 'Undo' }).click();
    await session.notice('Undone: Bo.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(logged);
    await session.runCommand('Undo last log');
    await eventually(() => session.readFile('Bo.md')).toBe(before);
  });

  story('keeps what was written elsewhere in the note, and is refused where its own words were changed', { notes: { 'Bo.md': before, 'Al.md': before } }, async (session) => {
    await logCall(session, 'Bo');
    const edited = replacedOnce(replacedOnce(logged, 'Words.', 'Other words.\nAnd more.'), '- 2026-11-01 call: a\n', '- 2026-11-01 call: a\n- 2026-10-01 mail: c\n');
    await session.writeFile('Bo.md', edited);
    await session.runCommand('Undo last log');
    await session.notice('Undone: Bo.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(
      replacedOnce(replacedOnce(before, 'Words.', 'Other words.\nAnd more.'), '- 2026-11-01 call: a\n', '- 2026-11-01 call: a\n- 2026-10-01 mail: c\n'),
    );

    await logCall(session, 'Al');
    const changed = replacedOnce(logged, 'call: b', 'call: b, and he wants a sample');
    await session.writeFile('Al.md', changed);
    await session.runCommand('Undo last log');
    await session.notice('What was written has been changed since, so it cannot be taken back. Change it by hand.').waitFor();
    expect(await session.readFile('Al.md')).toBe(changed);
  });
});
