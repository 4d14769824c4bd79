import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violationsIn } from './support/accessibility';
import { eventually } from './support/eventually';
import { replacedOnce } from './support/notes';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const BASE = `filters:
  and:
    - or:
        - file.inFolder("Partners")
        - file.inFolder("Daily")
    - not:
        - file.hasTag("moebel")
views:
  - type: jour-fixe-due
    name: Looked after
    filters: file.hasProperty("betreut-von")
    groupBy:
      property: betreut-von
      direction: ASC
    sort:
      - property: file.name
        direction: DESC
  - type: jour-fixe-due
    name: Everybody
  - type: table
    name: Table
`;

const VIEW = '.jour-fixe-base';
const BOOK = { 'Partners/Adler.md': '---\ntype: partner\ncadence: 6 weeks\nlast-contact: 2026-01-10\n---\n', 'Note.md': 'No partner.\n' };

/** Opens a base as people do, by a click on its name. */
async function openBase({ page }: WorkbenchSession, path: string): Promise<void> {
  await page.locator(`.nav-file-title[data-path="${path}"]`).click();
  await page.locator('.bases-header').waitFor();
}

const viewOf = ({ page }: WorkbenchSession): Locator => page.locator(VIEW);
const chooseView = ({ page }: WorkbenchSession, name: string): Promise<unknown> => page.locator('.bases-header select').selectOption(name);
const rowIn = (session: WorkbenchSession, name: string): Locator => viewOf(session).locator('.jour-fixe-row').filter({ has: session.page.getByText(name, { exact: true }) });

/** Headings with their counts, and rows by name. */
const linesOf = (session: WorkbenchSession): Promise<string[]> =>
  viewOf(session).locator('.jour-fixe-heading, .jour-fixe-row').evaluateAll((elements) =>
    elements.map((element) => {
      const text = (selector: string): string => element.querySelector(selector)?.textContent ?? '';
      return element.matches('.jour-fixe-heading') ? `${text('.jour-fixe-heading-name')} (${text('.jour-fixe-count')})` : text('.jour-fixe-row-name');
    }),
  );

describe('the view "Due for contact" of a base', () => {
  story('shows partners by the filters, groups and order of the base, logs in the row, and follows what changes', {}, async (session) => {
    const { page } = session;
    await session.writeFile('Due.base', BASE);
    await openBase(session, 'Due.base');
    await eventually(() => linesOf(session)).toEqual([
      'Aylin Demir (3)',
      'Lackiererei Stöver',
      'Holzhandel Wittekind',
      'Druckerei Petersen',
      'Katrin Lindhorst (4)',
      'Tischlerei Brandt',
      'Tischler-Netzwerk Elbe',
      'Messebau Kröger',
      'Gärtnerei am Deich',
      'Katrin Lindhorst, Tom Whitaker (1)',
      'Institut für Holztechnik',
      'Malte Peters (2)',
      'Polsterei Adler',
      'Metallbau Krause',
    ]);

    await rowIn(session, 'Metallbau Krause').hover();
    await rowIn(session, 'Metallbau Krause').getByRole('button', { name: 'Log' }).click();
    await page.keyboard.type('called: the ');
    // Meanwhile the base's result changes, and what is typed stays.
    await session.writeFile('Partners/Adler.md', '---\ntype: partner\nbetreut-von: Aylin Demir\n---\n');
    await page.waitForTimeout(500);
    await page.keyboard.type('new hinges fit');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Partners/Metallbau Krause.md')).toContain('\r\n- 2026-11-23 call Dieter Krause: the new hinges fit\r\n');
    await page.mouse.move(0, 0);
    await eventually(() => rowIn(session, 'Metallbau Krause').locator('.jour-fixe-row-fact').innerText()).not.toContain('over');
    await eventually(() => linesOf(session)).toContain('Adler');

    await chooseView(session, 'Everybody');
    await eventually(async () => (await linesOf(session)).slice(0, 2)).toEqual(['Bürogemeinschaft Hafen 7', 'Messebau Kröger']);
    expect(await viewOf(session).locator('.jour-fixe-base-left').innerText()).toBe('1 former partner · 5 notes belong to no partner');
  });

  story('shows only who is due, and as many as was chosen for it', {}, async (session) => {
    const { page } = session;
    await session.writeFile('Due.base', 'filters: file.inFolder("Partners")\nviews:\n  - type: jour-fixe-due\n    name: Due\n');
    await openBase(session, 'Due.base');
    const all = (await eventually(() => linesOf(session)).not.toEqual([]), await linesOf(session)).length;
    await page.getByRole('button', { name: 'Configure view' }).click();
    const option = (name: string): Locator => page.locator('.bases-options .setting-item').filter({ hasText: name }).locator('select');
    await option('Show').selectOption({ label: 'Only who is due' });
    await eventually(async () => (await linesOf(session)).length).toBeLessThan(all);
    await option('At most').selectOption({ label: '5 partners' });
    await eventually(async () => (await linesOf(session)).length).toBe(5);
    await viewOf(session).getByText(/^\d+ more partners? · \d+ partners are not due/).waitFor();
    expect(await session.readFile('Due.base')).toContain('    showPartners: due\n    atMost: "5"\n');
  });

  story('says kindly when there is nobody, and names an expression that is not known', { notes: { ...BOOK, 'Due.base': 'views:\n  - type: jour-fixe-due\n    name: Due\n    filters: file.name == "Note.md"\n' } }, async (session) => {
    await openBase(session, 'Due.base');
    await viewOf(session).getByText('None of the notes in this base leads to a partner.').waitFor();
    // The keyboard is in the view, although there is no row.
    await session.page.locator('.mod-root .workspace-tab-header').getByText('Due').click();
    await session.page.locator(`${VIEW}:focus`).waitFor();
    await session.writeFile('Due.base', replacedOnce(await session.readFile('Due.base'), 'file.name == "Note.md"', 'file.mtime.relative() == "today"'));
    await session.page.locator('.bases-error').getByText('Workbench: the function date.relative() of bases is not implemented').waitFor();
    expect(session.errors.splice(0)).not.toEqual([]);
  });

  for (const [language, command, made, next, view] of [
    ['en', 'Create base of partners', 'Partners 2.base', 'Partners 3.base', 'Due for contact'],
    ['de', 'Base der Partner anlegen', 'Partner im Überblick.base', 'Partner im Überblick 2.base', 'Jetzt dran'],
  ] as const) {
    story(`is in the base that a command makes, which never writes over another (${language})`, { language }, async (session) => {
      const standing = await session.readFile('Partners.base');
      await session.runCommand(command);
      await session.page.locator('.view-header-title').getByText(made.replace('.base', ''), { exact: true }).waitFor();
      await chooseView(session, view);
      await eventually(() => linesOf(session)).toContain('Messebau Kröger');
      expect(await linesOf(session)).not.toContain('Druckerei Petersen');
      const first = await session.readFile(made);
      await session.runCommand(command);
      await eventually(() => session.readFile(next).catch(() => null)).toBe(first);
      expect([await session.readFile('Partners.base'), await session.readFile(made)]).toEqual([standing, first]);
      // The base of the sample vault is one that the command made.
      if (language === 'en') expect(first).toBe(standing);
    });
  }

  story('is not there where Bases are off', { notes: { ...BOOK, '.obsidian/core-plugins.json': '{"bases": false}' } }, async (session) => {
    await session.page.keyboard.press('Control+p');
    await session.page.locator('.prompt-input').fill('base');
    await session.page.getByText('No results found.').waitFor();
  });

  for (const theme of ['light', 'dark'] as const) {
    story(`has nothing that axe-core finds, in German, ${theme}`, { theme, language: 'de' }, async (session) => {
      await session.writeFile('Due.base', BASE);
      await openBase(session, 'Due.base');
      await rowIn(session, 'Metallbau Krause').hover();
      await rowIn(session, 'Metallbau Krause').getByRole('button', { name: 'Kontakt eintragen' }).click();
      await viewOf(session).locator('.jour-fixe-composer').waitFor();
      expect(await violationsIn(session, VIEW)).toEqual([]);
      await chooseView(session, 'Everybody');
      expect(await viewOf(session).locator('.jour-fixe-base-left').innerText()).toBe('1 ehemaliger Partner · 5 Notizen gehören zu keinem Partner');
      await session.page.getByRole('button', { name: 'Ansicht einrichten' }).click();
      await session.page.locator('.bases-options').getByText('Nur wer dran ist').waitFor({ state: 'attached' });
      expect(await violationsIn(session, VIEW)).toEqual([]);
    });
  }
});
