import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { paneLines } from './support/pane-lines';
import { openSettings } from './support/settings';
import { story } from './support/story';

const DATA = '.obsidian/plugins/jour-fixe/data.json';

/** Partners that are due, the most urgent first. */
function dueSince(...days: readonly number[]): Record<string, string> {
  return Object.fromEntries(days.map((day) => [`Due ${day}.md`, partnerNote(`cadence: 2 weeks\nlast-contact: 2026-10-${String(day).padStart(2, '0')}`)]));
}

describe('the settings', () => {
  story('hold at once: how many stand in Now, and the folder of the partners', {
    notes: { ...dueSince(5, 6, 7, 8), 'Clients/Ed.md': '## Contact log\n\n- 2026-03-01 call: first talk\n' },
  }, async (session) => {
    const { page } = session;
    expect((await paneLines(session)).map((line) => line.split(' | ')[0])).toEqual(['Now (4)', 'Due 5', 'Due 6', 'Due 7', 'Due 8']);

    const tab = await openSettings(session);
    const slider = tab.locator('.setting-item').filter({ hasText: 'Partners in “Now”' }).getByRole('slider');
    await slider.focus();
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowLeft');
    await eventually(() => paneLines(session)).toContain('Also due (2)');
    expect((await paneLines(session)).map((line) => line.split(' | ')[0])).toEqual(['Now (2)', 'Due 5', 'Due 6', 'Also due (2)']);
    await eventually(async () => JSON.parse(await session.readFile(DATA)) as unknown).toMatchObject({ nowSize: 2 });

    const folder = tab.getByRole('combobox', { name: 'Partner folder' });
    await folder.fill('Nowhere');
    await folder.blur();
    await tab.getByText('There is no folder “Nowhere” in this vault.').waitFor();
    await folder.fill('Clients');
    await folder.blur();
    await eventually(() => paneLines(session)).toContain('Also due (3)');
    await eventually(() => session.readFile(DATA)).toContain('Clients');

    await session.reload();
    expect((await paneLines(session)).map((line) => line.split(' | ')[0])).toEqual(['Now (2)', 'Due 5', 'Due 6', 'Also due (3)']);
  });

  const damaged = {
    nowSize: 'many',
    defaultCadence: 'whenever',
    moveWeekends: false,
    logOrder: 'sideways',
    quietPeriods: [{ from: '2026-12-24', to: '2026-01-02' }, { from: '2026-12-24', to: '2027-01-02' }],
    excludedFolders: ['Old', 7],
    fromTheFuture: { kept: true },
  };

  story('stay as they were where the file is cut short, and what stands in it is kept', {
    notes: { ...dueSince(5, 6, 7), [DATA]: JSON.stringify({ version: 1, nowSize: 2 }) },
  }, async (session) => {
    await eventually(() => paneLines(session)).toContain('Also due (1)');
    await session.writeFile(DATA, '{"version": 1, "nowSi');
    const tab = await openSettings(session);
    await tab.getByText('It cannot be read. Until it can, the settings that were known last hold').waitFor();
    expect(await paneLines(session)).toContain('Also due (1)');
    const slider = tab.locator('.setting-item').filter({ hasText: 'Partners in “Now”' }).getByRole('slider');
    await slider.focus();
    await session.page.keyboard.press('ArrowLeft');
    await eventually(async () => session.readFile(DATA)).toContain('"nowSize": 1');
    expect(await session.readFile(DATA.replace('data.json', 'data.unreadable.json'))).toBe('{"version": 1, "nowSi');
    await tab.getByText('It cannot be read.').waitFor({ state: 'hidden' });
  });

  story('fall back one by one where the file is damaged, and say so', {
    notes: { ...dueSince(5, 6, 7, 8, 12, 13), 'Old/Gone.md': partnerNote('last-contact: 2026-01-01'), [DATA]: JSON.stringify(damaged) },
  }, async (session) => {
    // What is fine holds, beside what is not.
    expect((await paneLines(session)).map((line) => line.split(' | ')[0])).toEqual(['Now (5)', 'Due 5', 'Due 6', 'Due 7', 'Due 8', 'Due 12', 'Also due (1)']);

    const tab = await openSettings(session);
    const problems = tab.locator('.jour-fixe-settings-problems .setting-item:visible');
    const said = async (): Promise<string[]> => (await problems.allInnerTexts()).map((text) => text.replace(/\s*\n\s*/g, ' | '));
    await tab.getByText('Settings that were not understood').waitFor();
    expect(await said()).toEqual([
      'Settings that were not understood',
      'Folders to leave out, entry 2 | 7 is stored, which has no meaning here. It is left out.',
      'Order of the log | "sideways" is stored, which is none of the choices. Newest first is used instead.',
      'Default cadence | "whenever" is stored, which cannot be read as a cadence. 3–6 months is used instead.',
      'Quiet periods, entry 1 | {"from":"2026-12-24","to":"2026-01-02"} is stored, and its last day lies before the first. It is left out.',
      'Partners in “Now” | "many" is stored, which is not a number from 1 to 20. 5 is used instead.',
    ]);
    expect(JSON.parse(await session.readFile(DATA))).toEqual(damaged);

    // Choosing another value settles one, and leaves what the others hold, known or not.
    await tab.locator('.setting-item').filter({ hasText: 'Default cadence' }).getByRole('textbox').fill('6 weeks');
    await eventually(async () => (await said()).some((line) => line.startsWith('Default cadence'))).toBe(false);
    await eventually(async () => JSON.parse(await session.readFile(DATA)) as unknown).toMatchObject({ ...damaged, defaultCadence: '6 weeks' });
  });

  story('start from the original ones where the file is no JSON, and keep it until something is chosen', { notes: { ...dueSince(5), [DATA]: '{"nowSize": 3,' } }, async (session) => {
    await session.row('Due 5').waitFor();
    const tab = await openSettings(session);
    await tab.getByText('Settings that were not understood').waitFor();
    expect(await session.readFile(DATA)).toBe('{"nowSize": 3,');

    // Another device mends it.
    await session.writeFile(DATA, '{"nowSize": 3}');
    await tab.getByText('Settings that were not understood').waitFor({ state: 'hidden' });
  });
});
