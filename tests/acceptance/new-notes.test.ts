import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { openSettings } from './support/settings';
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

  story('a cooperation of two partners, whole by keyboard', { notes: { 'Bo.md': partnerNote('last-contact: 2026-10-01'), 'Cy.md': partnerNote('last-contact: 2026-10-01') } }, async (session) => {
    const { page } = session;
    await session.openNote('Bo.md');
    await session.runCommand('New cooperation…');
    await page.keyboard.type('Fair stand');
    await page.keyboard.press('Tab');
    // The partner whose note is open stands there already.
    await page.getByRole('button', { name: 'Remove Bo' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('C');
    await page.locator('.suggestion-item', { hasText: 'Cy' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove Cy' }).waitFor();
    await page.getByLabel('Cadence or appointment').fill('every 2 weeks on Tuesday');
    await page.getByText('Understood: every 2 weeks on Tuesday.').waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('Which week or month is meant depends on the first day.').waitFor();
    await page.getByLabel('First day').fill('2026-12-01');
    await page.getByLabel('Last day').fill('2026-11-30');
    await page.getByLabel('Status', { exact: true }).selectOption('In preparation');
    await page.getByText('The last day lies before the first one.').waitFor();
    await page.getByLabel('Last day').fill('2027-03-31');
    await page.getByRole('button', { name: 'Create cooperation' }).click();
    await session.notice('Fair stand is created.').waitFor();
    expect(await session.readFile('Fair stand.md')).toBe(
      '---\ntype: cooperation\npartners:\n  - "[[Bo]]"\n  - "[[Cy]]"\nstart: 2026-12-01\nend: 2027-03-31\nstatus: preparing\nrhythm: every 2 weeks on Tuesday\n---\n',
    );
    await session.tab('Fair stand.md').waitFor();
    await session.runCommand('Undo last log');
    await session.notice('Undone: Fair stand.').waitFor();
    await expect(session.readFile('Fair stand.md')).rejects.toThrow();
  });

  story('an event, in a German vault', { notes: { 'Bo.md': partnerNote('last-contact: 2026-10-01') }, language: 'de' }, async (session) => {
    const { page } = session;
    await session.runCommand('Neue Veranstaltung…');
    await page.getByLabel('Name').fill('Messe');
    await page.getByLabel('Letzter Tag').fill('2027-04-16');
    await page.getByLabel('Ort').fill('Hannover: Halle 5');
    await page.locator('.modal').getByLabel('Partner', { exact: true }).fill('bo');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Bo entfernen' }).waitFor();
    await page.locator('.modal .mod-cta').click();
    await page.getByText('Trag ein, an welchem Tag sie beginnt.').waitFor();
    await page.getByLabel('Tag', { exact: true }).fill('2027-04-12');
    await page.locator('.modal .mod-cta').click();
    await session.notice('Messe ist angelegt.').waitFor();
    expect(await session.readFile('Messe.md')).toBe('---\ntype: event\ndatum: 2027-04-12\nende: 2027-04-16\nort: "Hannover: Halle 5"\npartner:\n  - "[[Bo]]"\n---\n');
  });

  const template = '---\r\ntype: partner\r\ncadence: {{cadence}}\r\nowner:\r\n# ours\r\n---\r\n# {{title}}\r\n\r\nSince {{date}}.\r\n';
  story('from a template of one’s own, which is refused while it is broken', { notes: { 'Templates/Partner.md': template.replace('type: partner', 'type: "partner'), 'Bo.md': partnerNote('last-contact: 2026-11-20') } }, async (session) => {
    const { page } = session;
    const tab = await openSettings(session);
    await tab.locator('.setting-item', { hasText: 'Folder of templates' }).locator('input').fill('Templates');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await session.runCommand('New partner…');
    await page.getByLabel('Name').fill('Werkstatt Süd');
    await page.getByLabel('Cadence').fill('6 weeks');
    await page.getByRole('button', { name: 'Create partner' }).click();
    await page.getByText('The template cannot be used: Partner, line 2. The properties cannot be read. Correct them, then try again.').waitFor();
    await session.writeFile('Templates/Partner.md', template);
    // The app learns of the change a moment later.
    await eventually(async () => {
      const create = page.getByRole('button', { name: 'Create partner' });
      if (await create.isVisible()) await create.click();
      return page.locator('.modal').count();
    }).toBe(0);
    expect(await session.readFile('Werkstatt Süd.md')).toBe('---\r\ntype: partner\r\ncadence: 6 weeks\r\nowner:\r\n# ours\r\n---\r\n# Werkstatt Süd\r\n\r\nSince 2026-11-23.\r\n');
    const note = session.tab('Werkstatt Süd.md');
    await note.waitFor();

    // An editor knows only one kind of line end; the note is what it was made as all the same.
    await note.getByLabel('Edit', { exact: true }).click();
    await note.locator('.cm-line').getByText('Since 2026-11-23.').waitFor();
    await session.runCommand('Undo last log');
    await session.notice('Undone: Werkstatt Süd.').waitFor();
    await page.locator('.nav-file-title[data-path="Werkstatt Süd.md"]').waitFor({ state: 'detached' });
  });
});
