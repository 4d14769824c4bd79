import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violationsIn } from './support/accessibility';
import { eventually } from './support/eventually';
import { story } from './support/story';
import type { WorkbenchSession } from './support/workbench-session';

const CARD = '.workspace-leaf-content[data-type="jour-fixe-card"]';

const cardIn = ({ page }: WorkbenchSession): Locator => page.locator(CARD);
const titleOf = (session: WorkbenchSession): Promise<string> => cardIn(session).locator('h2').innerText();

describe('the partner card', () => {
  story('follows the open note, logs, filters, leads to the source, and can be pinned', {}, async (session) => {
    const { page } = session;
    const card = cardIn(session);
    await session.openNote('Partners/Messebau Kröger.md');
    await session.runCommand('Open partner card');
    await eventually(() => titleOf(session)).toBe('Messebau Kröger');
    expect(await card.locator('.jour-fixe-card-facts').innerText()).toContain('looked after by Katrin Lindhorst');
    expect(await card.locator('s').allInnerTexts()).toEqual(['Mira Lang']);
    expect(await card.locator('.jour-fixe-card-cooperation-facts').allInnerTexts()).toEqual(['Running · shared machine · review 28 Nov', 'Closing · gemeinsamer Auftrag · costs open']);

    // Whoever opens it by keyboard goes on by keyboard.
    expect(await page.evaluate((selector) => document.activeElement?.closest(selector) !== null, CARD)).toBe(true);
    await card.getByRole('button', { name: 'Log', exact: true }).press('Enter');
    await page.keyboard.type('telefoniert gestern: Nachkalkulation passt');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Partners/Messebau Kröger.md')).toContain('\n- 2026-11-22 call [[Anna Schmidt]]: Nachkalkulation passt\n');
    await eventually(() => card.locator('.jour-fixe-contact-text').first().innerText()).toBe('Nachkalkulation passt');

    await card.getByRole('button', { name: 'Filter contacts' }).click();
    await session.menuItem('Mira Lang').click();
    await eventually(() => card.locator('.jour-fixe-contact').count()).toBe(4);

    await session.openNote('People/Paul Okafor.md');
    await eventually(() => titleOf(session)).toBe('Institut für Holztechnik');
    await session.openNote('Cooperations/Shared CNC mill.md');
    await eventually(() => titleOf(session)).toBe('Messebau Kröger');
    // What is said about a cooperation is told in its own note; the partner's keeps the day alone.
    const partnerBefore = await session.readFile('Partners/Messebau Kröger.md');
    await card.getByRole('button', { name: 'Log', exact: true }).click();
    await card.getByRole('textbox', { name: 'Contact with Shared CNC mill' }).fill('call: the new cutter has come');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Cooperations/Shared CNC mill.md')).toContain('the new cutter has come');
    await eventually(() => session.readFile('Partners/Messebau Kröger.md')).toBe(partnerBefore.replace('letzter-kontakt: 2026-11-22', 'letzter-kontakt: 2026-11-23'));
    await card.getByRole('button', { name: 'Tischlerei Brandt' }).click();
    await eventually(() => titleOf(session)).toBe('Tischlerei Brandt');
    await card.getByRole('button', { name: 'Keep this partner in the card' }).click();
    await session.openNote('Partners/Kontor Drei.md');
    expect(await titleOf(session)).toBe('Tischlerei Brandt');
    await card.getByRole('button', { name: 'Keep this partner in the card' }).click();
    await eventually(() => titleOf(session)).toBe('Kontor Drei');
  });

  for (const theme of ['light', 'dark'] as const) {
    story(`has nothing that axe-core finds, 280 pixels wide, ${theme}`, { theme }, async (session) => {
      const { page } = session;
      const card = cardIn(session);
      await page.addStyleTag({ content: '.mod-right-split { inline-size: 280px !important; }' });
      await session.runCommand('Open partner card');
      await card.getByText('No partner to show').waitFor();
      expect(await violationsIn(session, CARD)).toEqual([]);
      await session.openNote('Partners/Messebau Kröger.md');
      await card.getByRole('button', { name: 'Log', exact: true }).click();
      await card.locator('.jour-fixe-composer').waitFor();
      expect(await violationsIn(session, CARD)).toEqual([]);
      const sticksOut = await card.evaluate((root) => {
        const { left, right } = root.getBoundingClientRect();
        return [...root.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().width > 0 && (element.getBoundingClientRect().right > right + 1 || element.getBoundingClientRect().left < left - 1)).map((element) => element.outerHTML.slice(0, 120));
      });
      expect(sticksOut).toEqual([]);
    });
  }
});
