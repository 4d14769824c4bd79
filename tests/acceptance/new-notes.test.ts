import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { story } from './support/story';

describe('new notes', () => {
  story('a partner with what was typed and nothing else', { notes: { 'Bo.md': partnerNote('last-contact: 2026-11-20') } }, async (session) => {
    const { page } = session;
    await session.runCommand('New partner…');
    await page.getByLabel('Name').fill('Bo');
    await page.getByLabel('Cadence').fill('now and then');
    await page.getByRole('button', { name: 'Create partner' }).click();
    await page.getByText('“now and then” cannot be read as a cadence.').waitFor();
    await page.getByLabel('Cadence').fill('4-6 weeks');
    await page.getByRole('button', { name: 'Create partner' }).click();
    await page.getByText('There is a note “Bo” already. Choose another name.').waitFor();
    // What was typed is still there.
    expect(await page.getByLabel('Cadence').inputValue()).toBe('4-6 weeks');
    await page.getByLabel('Name').fill('Werkstatt: Süd');
    await page.getByRole('button', { name: 'Create partner' }).click();
    await page.getByText('A note\'s name cannot hold “:”. Leave it out or use another character.').waitFor();
    await page.getByLabel('Name').fill('Werkstatt Süd');
    await page.getByLabel('Last spoken').fill('2026-10-05');
    await page.getByLabel('Contact person').fill('Ina Ost');
    await page.getByRole('button', { name: 'Create partner' }).click();

    await session.notice('Werkstatt Süd is created.').waitFor();
    expect(await session.readFile('Werkstatt Süd.md')).toBe('---\ntype: partner\ncadence: 4-6 weeks\nlast-contact: 2026-10-05\ncontacts:\n  - Ina Ost\n---\n');
    await session.row('Werkstatt Süd').getByText('21 days past due: every 4–6 weeks, last contact on 5 October').waitFor();
    await session.tab('Werkstatt Süd.md').waitFor();
    expect(await session.readFile('Bo.md')).toBe(partnerNote('last-contact: 2026-11-20'));
  });

  story('a person, at the partner whose note is open', { notes: { 'Partner/Bo.md': partnerNote('cadence: 4 weeks\nlast-contact: 2026-10-01') }, language: 'de' }, async (session) => {
    const { page } = session;
    await session.openNote('Partner/Bo.md');
    await session.runCommand('Neue Ansprechperson…');
    await page.getByLabel('Name').fill('Ina Ost');
    await eventually(() => page.getByLabel('Partner', { exact: true }).last().inputValue()).toBe('Bo');
    await page.getByLabel('Funktion').fill('Einkauf');
    await page.getByLabel('Telefon').fill('040 123');
    await page.locator('.modal .mod-cta').click();
    await session.notice('Ina Ost ist angelegt.').waitFor();
    expect(await session.readFile('Ina Ost.md')).toBe('---\ntype: person\npartner: "[[Bo]]"\nrolle: Einkauf\ntelefon: 040 123\n---\n');
    // The partner knows the person at once.
    await session.row('Bo').focus();
    await page.keyboard.press('ArrowRight');
    await session.row('Bo').getByRole('link', { name: 'Ina Ost anrufen' }).waitFor();
    expect(await session.row('Bo').getByRole('link', { name: 'Ina Ost anrufen' }).getAttribute('href')).toBe('tel:040123');
  });
});
