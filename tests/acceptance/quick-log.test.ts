import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { story } from './support/story';

describe('quick log', () => {
  story('shows beforehand exactly what it writes where', { notes: { 'Partners/Messebau Kröger.md': partnerNote('aliases: [Kröger]\ncadence: 6 weeks\nlast-contact: 2026-10-01\nnext-contact: 2026-11-20', '## Contact log\n- 2026-10-01 call: a\n') } }, async (session) => {
    const { page } = session;
    const path = 'Partners/Messebau Kröger.md';
    const before = await session.readFile(path);
    await session.runCommand('Quick log…');
    await page.getByText('A name, then what happened. Enter saves.').waitFor();
    await page.keyboard.type('Kröger telefoniert gestern: Nachkalkulation passt');
    const preview = page.locator('.jour-fixe-write');
    await preview.locator('ins').first().waitFor();
    expect(await page.locator('.jour-fixe-quick-log figcaption').innerText()).toContain(path);
    await eventually(() => preview.locator('ins').allTextContents()).toEqual(['last-contact: 2026-11-22', '- 2026-11-22 call: Nachkalkulation passt']);
    expect(await preview.locator('del').allTextContents()).toEqual(['last-contact: 2026-10-01', 'next-contact: 2026-11-20']);
    // Looking writes nothing.
    expect(await session.readFile(path)).toBe(before);

    await page.keyboard.press('Enter');
    await session.notice('Logged: Messebau Kröger. Next contact on 4 January 2027.').waitFor();
    const linesBefore = before.split('\n');
    const linesAfter = (await session.readFile(path)).split('\n');
    expect(linesAfter.filter((line) => !linesBefore.includes(line))).toEqual(['last-contact: 2026-11-22', '- 2026-11-22 call: Nachkalkulation passt']);
    expect(linesBefore.filter((line) => !linesAfter.includes(line))).toEqual(['last-contact: 2026-10-01', 'next-contact: 2026-11-20']);
    expect(await session.readFile(path)).toBe(partnerNote('aliases: [Kröger]\ncadence: 6 weeks\nlast-contact: 2026-11-22', '## Contact log\n- 2026-11-22 call: Nachkalkulation passt\n- 2026-10-01 call: a\n'));
  });

  story('says whom it does not know, offers who could be meant, and plans what is to come', {
    notes: { 'Tischlerei Brandt.md': partnerNote('cadence: 6 weeks'), 'Tischlerei Oster.md': partnerNote('cadence: 6 weeks') },
  }, async (session) => {
    const { page } = session;
    await session.runCommand('Quick log…');
    await page.keyboard.type('Müller called: hello');
    await page.getByText('Nobody here is called “Müller”.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Nobody here is called “Müller”.').waitFor();
    await page.getByLabel('Quick log').last().fill('Tischlerei call: hello');
    await page.getByText('“Tischlerei” could be several.').waitFor();
    await page.getByRole('button', { name: 'Tischlerei Oster' }).click();
    await page.locator('.jour-fixe-write ins').getByText('- 2026-11-23 call: hello').waitFor();

    await page.getByLabel('Quick log').last().fill('Oster meeting tomorrow: the press');
    await page.getByText('24 November is still to come').waitFor();
    await page.keyboard.press('Enter');
    expect(await session.readFile('Tischlerei Oster.md')).toBe(partnerNote('cadence: 6 weeks'));
    await page.getByRole('button', { name: 'Plan for 24 November' }).click();
    await session.notice('Tischlerei Oster comes up again tomorrow.').waitFor();
    expect(await session.readFile('Tischlerei Oster.md')).toBe(partnerNote('cadence: 6 weeks\nnext-contact: 2026-11-24'));
  });
});
