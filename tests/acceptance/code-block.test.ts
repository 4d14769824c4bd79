import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violationsIn } from './support/accessibility';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { story } from './support/story';
import { englishIn, wordsIn } from './support/words';
import type { WorkbenchSession } from './support/workbench-session';

const block = ({ page }: WorkbenchSession, index = 0): Locator => page.locator('.markdown-preview-view .jour-fixe-block').nth(index);
const rowIn = (place: Locator, name: string): Locator => place.locator('.jour-fixe-row').filter({ has: place.page().getByText(name, { exact: true }) });
const namesIn = (place: Locator) => eventually(() => place.locator('.jour-fixe-row-name').allInnerTexts());

const fenced = (...lines: string[]): string => ['```jour-fixe', ...lines, '```', ''].join('\n');

const DUE = partnerNote('cadence: 6 weeks', '\n## Contact log\n\n- 2026-09-01 call: colours\n');

describe('a block in a note', () => {
  story('shows who is due; a contact logged in its row is in the note, and the row is settled everywhere', {}, async (session) => {
    const { page } = session;
    await session.openNote('Monday round.md');
    const row = rowIn(block(session), 'Metallbau Krause');
    await row.hover();
    await row.getByRole('button', { name: 'Log contact' }).click();
    await page.keyboard.type('called Dieter: railing is ready');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Partners/Metallbau Krause.md')).toContain('- 2026-11-23 call Dieter Krause: railing is ready');
    await page.mouse.move(5, 5);
    // The second list, of jobs that are ending, is another block.
    await eventually(() => rowIn(block(session), 'Metallbau Krause').count()).toBe(0);
    await eventually(() => session.row('Metallbau Krause').locator('.jour-fixe-row-fact').count()).toBe(0);
  });

  story('renews itself when a note changes, as does each block of the page by itself', { notes: { 'Adler.md': DUE, 'Brandt.md': partnerNote('tags: [wood]\npaused: yes'), 'Page.md': `${fenced('show: now')}\n${fenced('show: paused', 'tag: #wood')}\n${fenced('show: no-contact-yet')}` } }, async (session) => {
    await session.openNote('Page.md');
    await namesIn(block(session)).toEqual(['Adler']);
    await namesIn(block(session, 1)).toEqual(['Brandt']);
    await block(session, 2).getByText('Nobody to show here.').waitFor();
    await session.writeFile('Brandt.md', partnerNote('next-contact: 2026-11-23'));
    await namesIn(block(session)).toEqual(['Adler', 'Brandt']);
    await block(session, 1).getByText('Nobody to show here.').waitFor();
    await session.writeFile('Adler.md', partnerNote('last-contact: 2026-11-22'));
    await session.writeFile('Brandt.md', partnerNote('last-contact: 2026-11-22'));
    await block(session).getByText(/Nobody is due\. Next is Adler/).waitFor();
  });

  story('goes with the plugin, and is there again in open notes when the plugin is', { notes: { 'Adler.md': DUE, 'Page.md': fenced('show: now') } }, async (session) => {
    const { page } = session;
    await session.openNote('Page.md');
    await namesIn(block(session)).toEqual(['Adler']);
    await page.evaluate(() => window.workbench?.plugin?.unload());
    expect(await page.locator('.jour-fixe-block').innerText()).toBe('');
    await page.evaluate(() => window.workbench?.plugin?.loadAndWait());
    await namesIn(block(session)).toEqual(['Adler']);
    expect(await page.locator('.jour-fixe-block').count()).toBe(1);
  });

  story('has an event among the occasions, which opens its list', { notes: { 'Adler.md': DUE, 'Brandt.md': partnerNote('last-contact: 2026-11-22'), 'Fair.md': '---\ntype: event\ndate: 2026-11-30\npartners: ["[[Adler]]", "[[Brandt]]"]\n---\n', 'Page.md': fenced() } }, async (session) => {
    const { page } = session;
    await session.openNote('Page.md');
    await namesIn(block(session)).toEqual(['Adler', 'Fair']);
    expect(await block(session).locator('.jour-fixe-heading-name').allInnerTexts()).toEqual(['Now', 'Occasions']);
    await rowIn(block(session), 'Adler').focus();
    await page.keyboard.press('ArrowDown');
    await eventually(() => page.evaluate(() => document.activeElement?.classList.contains('jour-fixe-gathering'))).toBe(true);
    expect(await violationsIn(session, '.jour-fixe-block')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.workspace-leaf-content[data-type="jour-fixe-gathering"]').getByText('Brandt', { exact: true }).waitFor();
  });

  story('keeps what is being typed when the note around it is drawn anew', { notes: { 'Adler.md': DUE, 'Page.md': `# Page\n\n${fenced('show: now')}` } }, async (session) => {
    const { page } = session;
    await session.openNote('Page.md');
    const row = rowIn(block(session), 'Adler');
    await row.focus();
    await page.keyboard.press('l');
    await page.keyboard.type('call: about the new');
    await session.writeFile('Page.md', `# Another heading\n\nAnd a sentence.\n\n${fenced('show: now')}`);
    await page.locator('.markdown-preview-view').getByText('And a sentence.').waitFor();
    const field = block(session).getByRole('textbox', { name: 'Contact with Adler' });
    await eventually(() => field.inputValue()).toBe('call: about the new');
    await field.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' colours');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Adler.md')).toContain('- 2026-11-23 call: about the new colours');
  });

  story('shows the partner of the note it stands in, whether of a partner, a person or a cooperation', {}, async (session) => {
    await session.openNote('Cooperations/Gemeinsame Furnierpresse.md');
    await namesIn(block(session)).toEqual(['Tischlerei Brandt']);
    await session.writeFile('People/Mira Lang.md', `${await session.readFile('People/Mira Lang.md')}\n${fenced('partner:')}`);
    await session.openNote('People/Mira Lang.md');
    await namesIn(block(session)).toEqual(['Kontor Drei']);
    await session.writeFile('Start here.md', fenced('partner: this'));
    await session.openNote('Start here.md');
    await block(session).getByText('The note this block stands in belongs to no partner.').waitFor();
  });

  story('says which line it does not understand, what there is, and what may have been meant; the rest works', { notes: { 'Adler.md': DUE, 'Page.md': fenced('shwo: now', 'limit: few', 'phase: dormnt', 'partner: Alder') + fenced('gruop: phase', 'show now', 'partner: Adler') } }, async (session) => {
    await session.openNote('Page.md');
    await eventually(() => block(session).locator('li').allInnerTexts()).toEqual([
      'Line 1: There is no option “shwo”. Did you mean “show”? There are: show, group, limit, partner, phase, owner, tag, person.',
      'Line 2: “limit” cannot be “few”. It is a whole number from 1 to 1000.',
      'Line 3: “phase” cannot be “dormnt”. Did you mean “dormant”? There are: preparing, running, closing, dormant.',
      'No partner is called “Alder”. Did you mean “Adler”?',
    ]);
    await eventually(() => block(session, 1).locator('li').count()).toBe(2);
    await namesIn(block(session, 1)).toEqual(['Adler']);
    expect(await violationsIn(session, '.jour-fixe-block')).toEqual([]);
  });

  story('is inserted by a command, for all or for the partner of the note', { notes: { 'Adler.md': DUE, 'Page.md': 'Agenda' } }, async (session) => {
    const { page } = session;
    await session.openNote('Page.md');
    await session.tab('Page.md').locator('.view-action').first().click();
    for (const [path, text] of [
      ['Page.md', 'Agenda\n\n```jour-fixe\nshow: now, occasions\n```\n'],
      ['Adler.md', '```jour-fixe\npartner: this\n```\n'],
    ] as const) {
      await session.openNote(path);
      await session.tab(path).locator('.cm-content').click();
      await page.keyboard.press('Control+End');
      await session.runCommand('Insert due contacts block');
      await eventually(() => session.readFile(path)).toContain(text);
    }
  });

  story('prints what it says, without buttons', { notes: { 'Adler.md': DUE, 'Page.md': fenced('show: now') } }, async (session) => {
    await session.openNote('Page.md');
    await rowIn(block(session), 'Adler').hover();
    await session.page.emulateMedia({ media: 'print' });
    expect(await rowIn(block(session), 'Adler').locator('.jour-fixe-row-fact').isVisible()).toBe(true);
    expect(await block(session).locator('button:visible').count()).toBe(0);
  });

  story('is German where Obsidian is', { language: 'de', notes: { 'Adler.md': DUE, 'Seite.md': `${fenced('zeige: alle', 'gruppe: betreut-von', 'höchstens: 3')}${fenced('zeigt: alle')}` } }, async (session) => {
    await session.openNote('Seite.md');
    await block(session).getByText('Von niemandem betreut').waitFor();
    await block(session, 1).getByText('Zeile 1: Eine Option „zeigt“ gibt es nicht. Meintest du „zeige“?').waitFor();
    const words = await wordsIn(block(session, 0));
    expect(englishIn(words.filter((word) => word !== 'colours'))).toEqual([]);
  });

  for (const theme of ['light', 'dark'] as const) {
    story(`has nothing that axe-core finds, ${theme}, also while a contact is typed`, { theme }, async (session) => {
      await session.openNote('Monday round.md');
      await rowIn(block(session), 'Messebau Kröger').focus();
      expect(await violationsIn(session, '.jour-fixe-block')).toEqual([]);
      await session.page.keyboard.press('l');
      await session.page.locator('.jour-fixe-block .jour-fixe-composer').waitFor();
      expect(await violationsIn(session, '.jour-fixe-block')).toEqual([]);
    });
  }
});
