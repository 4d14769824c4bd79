import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { story } from './support/story';

const WEBER = partnerNote('cadence: 6 weeks\ncontacts:\n  - "[[Anna Schmidt]]" # purchasing\n  - Eva Ost', '\n## Contact log\n\n- 2026-11-02 call with [[Anna Schmidt]]: stand\n');
const ANNA = '---\ntype: person\npartner: "[[Weber]]"\nphone: 040 123\n---\n';

describe('a change of contact persons', () => {
  story('is written down in one form, by keyboard, and undone in one step', { notes: { 'Partner/Weber.md': WEBER, 'People/Anna Schmidt.md': ANNA } }, async (session) => {
    const { page } = session;
    await session.openNote('People/Anna Schmidt.md');
    await session.runCommand('Change contact person…');
    const form = page.locator('.jour-fixe-form');
    await form.getByLabel('Who leaves').waitFor();
    expect(await form.getByLabel('Who leaves').locator('option:checked').innerText()).toBe('Anna Schmidt');
    expect(await form.getByLabel('Last day there').inputValue()).toBe('2026-11-23');
    await form.getByLabel('Who follows').fill('Anna Schmidt');
    await page.keyboard.press('Enter');
    await page.getByText('Nobody follows themselves.').waitFor();
    await form.getByLabel('Who follows').fill('Jörg Weiß');
    await form.getByLabel('For the new name').waitFor();
    // What is going to be written is seen before.
    await page.getByText('- 2026-11-23 note: [[Anna Schmidt]] left; [[Jörg Weiß]] follows').waitFor();
    expect(await session.readFile('Partner/Weber.md')).toBe(WEBER);
    await page.keyboard.press('Enter');

    await session.notice('Anna Schmidt has left, Jörg Weiß follows.').waitFor();
    expect(await session.readFile('Partner/Weber.md')).toBe(
      WEBER.replace('"[[Anna Schmidt]]" #', '"[[Jörg Weiß]]" #').replace('Eva Ost\n', 'Eva Ost\nnext-contact: 2026-11-26\n').replace('- 2026', '- 2026-11-23 note: [[Anna Schmidt]] left; [[Jörg Weiß]] follows\n- 2026'),
    );
    expect(await session.readFile('People/Jörg Weiß.md')).toBe('---\ntype: person\npartner: "[[Weber]]"\njoined: 2026-11-23\n---\n');
    await eventually(() => session.readFile('People/Anna Schmidt.md')).toBe(ANNA.replace('123\n', '123\nleft: 2026-11-23\nsuccessor: "[[Jörg Weiß]]"\n'));

    await session.runCommand('Undo last log');
    await eventually(() => session.readFile('Partner/Weber.md')).toBe(WEBER);
    await eventually(() => session.readFile('People/Anna Schmidt.md')).toBe(ANNA);
    await eventually(() => session.readFile('People/Jörg Weiß.md').catch(() => 'gone')).toBe('gone');
  });

  story('writes nothing where a note refuses, and says so where it was typed', { notes: { 'Partner/Weber.md': WEBER, 'People/Anna Schmidt.md': ANNA.replace('phone', 'ausgeschieden: im Sommer\nphone') }, language: 'de' }, async (session) => {
    const { page } = session;
    await session.openNote('Partner/Weber.md');
    await session.runCommand('Ansprechperson wechseln…');
    await page.getByLabel('Wer nachfolgt').fill('Jörg Weiß');
    await page.keyboard.press('Enter');
    await page.locator('.jour-fixe-form-message').getByText('Eigenschaft „ausgeschieden“').waitFor();
    expect(await page.getByLabel('Wer nachfolgt').inputValue()).toBe('Jörg Weiß');
    expect(await session.readFile('Partner/Weber.md')).toBe(WEBER);
    expect(await session.readFile('People/Jörg Weiß.md').catch(() => 'none')).toBe('none');
  });
});
