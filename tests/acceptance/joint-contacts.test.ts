import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { story } from './support/story';

const bo = partnerNote('cadence: 6 weeks\nlast-contact: 2026-10-01\nnext-contact: 2026-11-23');
const cy = partnerNote('cadence: 6 weeks\nlast-contact: 2026-10-05\ncontacts: ["[[Jan West]]"]');
const press = '---\ntype: cooperation\npartners: ["[[Bo]]", "[[Cy]]"]\n---\n\nOne press for two.\n';
const notes = {
  'Bo.md': bo,
  'Cy.md': cy,
  'Press.md': press,
  'Jan West.md': '---\ntype: person\npartner:\n  - "[[Cy]]"\n  - "[[Bo]]"\n---\n',
};
const logged = (note: string, entry: string): string =>
  `${note.replace(/last-contact: [\d-]+/, 'last-contact: 2026-11-23').replace('\nnext-contact: 2026-11-23', '')}## Contact log\n${entry}\n`;
const kept = (note: string): string => note.replace(/last-contact: [\d-]+/, 'last-contact: 2026-11-23').replace('\nnext-contact: 2026-11-23', '');

describe('a contact with several', () => {
  story('is written once, from the note of the cooperation, and counts for all its partners', { notes }, async (session) => {
    const { page } = session;
    await session.openNote('Press.md');
    await session.runCommand('Log contact for this note');
    await page.getByText('Log contact with Press').waitFor();
    await page.getByRole('button', { name: 'Jan West' }).click();
    await session.menuItem('Nobody in particular').click();
    await page.keyboard.type('called: oil is due');
    await page.keyboard.press('Enter');
    await session.notice('Logged: Press.').waitFor();
    expect(await session.readFile('Press.md')).toBe(`${press}\n## Contact log\n- 2026-11-23 call: oil is due\n`);
    expect(await session.readFile('Bo.md')).toBe(kept(bo));
    expect(await session.readFile('Cy.md')).toBe(kept(cy));
    await session.runCommand('Undo last log');
    await eventually(async () => [await session.readFile('Press.md'), await session.readFile('Bo.md'), await session.readFile('Cy.md')]).toEqual([press, bo, cy]);
  });

  story('is written into the note of each, whole by keyboard', { notes }, async (session) => {
    const { page } = session;
    await session.row('Bo').focus();
    await page.keyboard.press('l');
    await session.row('Bo').getByRole('button', { name: 'With another partner…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('With another partner…').waitFor();
    await page.keyboard.type('Cy');
    await page.keyboard.press('Enter');
    await session.row('Bo').getByRole('button', { name: 'Bo and Cy' }).waitFor();
    await page.keyboard.type('met Jan: the hall');
    await page.keyboard.press('Enter');
    await session.notice('Logged: Bo and Cy.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(logged(bo, '- 2026-11-23 meeting [[Jan West]]: the hall'));
    expect(await session.readFile('Cy.md')).toBe(logged(cy, '- 2026-11-23 meeting [[Jan West]]: the hall'));
    await session.runCommand('Undo last log');
    await eventually(async () => [await session.readFile('Bo.md'), await session.readFile('Cy.md')]).toEqual([bo, cy]);
  });

  story('is named in one line, which shows what goes where', { notes, language: 'de' }, async (session) => {
    const { page } = session;
    await session.runCommand('Schnell eintragen');
    await page.keyboard.type('Bo und Cy telefoniert gestern: Halle passt');
    await page.locator('.jour-fixe-write').nth(1).waitFor();
    await eventually(() => page.locator('.jour-fixe-write figcaption').allInnerTexts()).toEqual(['in Bo.md', 'in Cy.md']);
    await page.keyboard.press('Enter');
    await session.notice('Bo und Cy').waitFor();
    for (const path of ['Bo.md', 'Cy.md']) expect(await session.readFile(path)).toContain('\n## Kontaktverlauf\n- 2026-11-22 Anruf: Halle passt\n');
  });

  story('with a person of two employers goes into the first one’s note, unless another is chosen', { notes }, async (session) => {
    const { page } = session;
    await session.openNote('Jan West.md');
    await session.runCommand('Log contact for this note');
    await page.getByRole('button', { name: 'Cy', exact: true }).click();
    await session.menuItem('Bo').click();
    await page.keyboard.type('called: new number');
    await page.keyboard.press('Enter');
    await session.notice('Logged: Bo.').waitFor();
    expect(await session.readFile('Bo.md')).toBe(logged(bo, '- 2026-11-23 call [[Jan West]]: new number'));
    expect(await session.readFile('Cy.md')).toBe(cy);
    await session.openNote('Jan West.md');
    await session.runCommand('Log contact for this note');
    await page.keyboard.type('called: new number');
    await page.keyboard.press('Enter');
    await session.notice('Logged: Cy.').waitFor();
    expect(await session.readFile('Cy.md')).toBe(logged(cy, '- 2026-11-23 call [[Jan West]]: new number'));
  });
});

describe('pausing', () => {
  story('by command: the partner whose note is open, or one that is picked', { notes }, async (session) => {
    const { page } = session;
    await session.runCommand('Pause partner…');
    await page.keyboard.type('Cy');
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('Pause Cy').waitFor();
    await eventually(() => page.locator('.prompt .suggestion-item').allInnerTexts()).toEqual(['Pause until a day…', 'Pause until further notice']);
    await page.keyboard.press('Enter');
    await page.getByLabel('Day', { exact: true }).fill('2026-12-31');
    await page.keyboard.press('Enter');
    await session.notice('Cy is paused until 31 December.').waitFor();
    expect(await session.readFile('Cy.md')).toBe(cy.replace('["[[Jan West]]"]\n', '["[[Jan West]]"]\npaused: 2026-12-31\n'));
    await session.openNote('Cy.md');
    await session.runCommand('Pause partner…');
    await eventually(() => page.locator('.prompt .suggestion-item').allInnerTexts()).toEqual(['Resume']);
    await page.keyboard.press('Enter');
    await session.notice('Cy is back.').waitFor();
    expect(await session.readFile('Cy.md')).toBe(cy);
  });
});
