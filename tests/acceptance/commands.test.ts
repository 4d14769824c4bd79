import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote, replacedOnce } from './support/notes';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

/** The plugin's commands that the palette offers now. */
async function offered(session: WorkbenchSession): Promise<string[]> {
  const { page } = session;
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill('Jour Fixe: ');
  await page.locator('.suggestion-item').first().waitFor();
  const names = await page.locator('.suggestion-item .suggestion-content').allInnerTexts();
  await page.keyboard.press('Escape');
  return names.filter((name) => name.startsWith('Jour Fixe: ')).map((name) => name.replace('Jour Fixe: ', '')).sort();
}

const ALWAYS = [
  'Change contact person…',
  'Create base of partners',
  'Hand over partners of…',
  'Log contact…',
  'New contact person…',
  'New cooperation…',
  'New event…',
  'New partner…',
  'Open due contacts',
  'Open greeting round…',
  'Open network overview',
  'Open partner card',
  'Pause partner…',
  'Prepare event…',
  'Quick log…',
  'Remind me later…',
  'Show or hide the line above notes',
  'Show problems',
  'Write handover brief',
];

describe('the commands', () => {
  story('have their names, and show only where they apply', {}, async (session) => {
    const { page } = session;
    expect(await offered(session)).toEqual(ALWAYS);
    const withHere = [...ALWAYS, 'Log contact for this note'].sort();
    for (const path of ['Partners/Kontor Drei.md', 'People/Anna Schmidt.md']) {
      await session.openNote(path);
      expect(await offered(session)).toEqual(withHere);
    }
    for (const path of ['Start here.md', 'Events/Holzmesse Hannover 2026.md', 'Templates/Partner template.md']) {
      await session.openNote(path);
      expect(await offered(session)).toEqual(ALWAYS);
    }

    // Their ids are what hotkeys and other plugins know.
    const ids = ['open-due', 'open-partner-card', 'open-overview', 'log-contact', 'log-contact-here', 'quick-log', 'undo-log', 'remind-later', 'new-partner', 'new-person', 'new-cooperation', 'new-event', 'review-agreement', 'pause-partner', 'change-contact-person', 'handover-brief', 'hand-over-owner', 'open-greeting-round', 'prepare-event', 'log-event', 'show-problems', 'create-base', 'toggle-lens'];
    expect(await page.evaluate((all) => all.filter((id) => window.workbench?.app.commands.get(`jour-fixe:${id}`) === undefined), ids)).toEqual([]);

    // A pane that was closed comes back.
    await page.evaluate(() => window.workbench?.app.workspace.detachLeavesOfType('jour-fixe-due'));
    await session.pane.waitFor({ state: 'detached' });
    await session.runCommand('Open due contacts');
    await session.row('Messebau Kröger').waitFor();

    // Whoever opens it by keyboard goes on by keyboard.
    await session.runCommand('Open due contacts');
    await page.locator('.jour-fixe-due-view [role="row"]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('l');
    await page.getByRole('textbox', { name: 'Contact with Bürogemeinschaft Hafen 7' }).waitFor();
  });

  story('log contact: pick by any part of a name, type, Enter', {}, async (session) => {
    const { page } = session;
    const suggestions = (): Promise<string[]> => page.locator('.prompt .suggestion-title').allInnerTexts();
    await session.runCommand('Log contact…');
    // The most due first, as in the pane.
    await eventually(async () => (await suggestions()).slice(0, 4)).toEqual(['Bürogemeinschaft Hafen 7', 'Messebau Kröger', 'Tischlerei Brandt', 'Werbegemeinschaft Altstadt']);
    await page.keyboard.type('IHT');
    await eventually(async () => (await suggestions())[0]).toBe('Institut für Holztechnik');
    await page.locator('.prompt-input').fill('mira');
    await eventually(async () => (await suggestions())[0]).toBe('Mira Lang');
    await page.locator('.prompt-input').fill('kndri');
    await eventually(async () => (await suggestions())[0]).toBe('Kontor Drei');
    // Also without its accents, and what was found is marked where it stands.
    await page.locator('.prompt-input').fill('kroger');
    await eventually(async () => (await suggestions())[0]).toBe('Messebau Kröger');
    expect(await page.locator('.prompt .suggestion-highlight').first().innerText()).toBe('Kröger');
    await page.locator('.prompt-input').fill('qqq');
    await page.getByText('Nobody of that name').waitFor();
    await page.locator('.prompt-input').fill('Paul Okafor');
    await eventually(async () => (await suggestions())[0]).toBe('Paul Okafor');
    await page.keyboard.press('Enter');

    const path = 'Partners/Institut für Holztechnik.md';
    const before = await session.readFile(path);
    await page.getByRole('textbox', { name: 'Contact with Institut für Holztechnik' }).waitFor();
    await page.keyboard.type('third series holds');
    await page.keyboard.press('Enter');
    await session.notice('Logged: Institut für Holztechnik.').waitFor();
    expect(await session.readFile(path)).toBe(
      replacedOnce(replacedOnce(before, 'letzter-kontakt: 2026-08-03', 'letzter-kontakt: 2026-11-23'), '- 2026-06-17', '- 2026-11-23 [[Paul Okafor]]: third series holds\n- 2026-06-17'),
    );
  });

  story('log contact for this note: from a partner, and from a person to the partner', {}, async (session) => {
    const { page } = session;
    await session.openNote('People/Mira Lang.md');
    const person = await session.readFile('People/Mira Lang.md');
    await session.runCommand('Log contact for this note');
    await page.getByRole('textbox', { name: 'Contact with Kontor Drei' }).waitFor();
    await page.keyboard.type('call: how did the pitch go');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Partners/Kontor Drei.md')).toContain('\n- 2026-11-23 call [[Mira Lang]]: how did the pitch go\n- 2026-10-05 call with [[Mira Lang]]');
    expect(await session.readFile('People/Mira Lang.md')).toBe(person);
  });

  story('remind me later: for the note that is open, or for whom is picked', { notes: { 'Bo.md': partnerNote('last-contact: 2026-11-01'), 'Al.md': partnerNote('last-contact: 2026-11-01'), 'Alda.md': partnerNote('status: former\nlast-contact: 2024-11-01'), 'Zoe.md': '---\ntype: person\npartner:\n  - "[[Alda]]"\n  - "[[Al]]"\n---\n', 'Other.md': '' } }, async (session) => {
    const { page } = session;
    await session.openNote('Bo.md');
    await session.runCommand('Remind me later…');
    await page.getByPlaceholder('Remind me of Bo').waitFor();
    await page.keyboard.type('two weeks');
    await page.keyboard.press('Enter');
    await session.notice('Bo comes up again on 7 December.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(partnerNote('last-contact: 2026-11-01\nnext-contact: 2026-12-07'));

    // A former partner never comes up. Who works for others as well is reminded of for them.
    await session.openNote('Alda.md');
    await session.runCommand('Remind me later…');
    await session.notice('Alda is a former partner and no longer comes up.').waitFor();
    await session.openNote('Zoe.md');
    await session.runCommand('Remind me later…');
    await page.getByPlaceholder('Remind me of Al', { exact: true }).waitFor();
    await page.keyboard.press('Escape');

    const suggestions = (): Promise<string[]> => page.locator('.prompt .suggestion-title').allInnerTexts();
    await session.openNote('Other.md');
    await session.runCommand('Log contact…');
    await eventually(suggestions).toEqual(['Bo', 'Al', 'Alda']);
    await page.keyboard.press('Escape');
    await session.runCommand('Remind me later…');
    await page.getByPlaceholder('Remind me later of…').waitFor();
    await eventually(suggestions).toEqual(['Bo', 'Al']);
    await page.keyboard.type('Alda');
    await page.getByText('Nobody of that name with whom you are in touch').waitFor();
    await page.locator('.prompt-input').fill('Al');
    await eventually(suggestions).toContain('Al');
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('Remind me of Al').waitFor();
    await page.keyboard.type('further notice');
    await page.keyboard.press('Enter');
    await session.notice('Al is paused until further notice.').waitFor();
    expect(await session.readFile('Al.md')).toBe(partnerNote('last-contact: 2026-11-01\npaused: true'));
  });
});
