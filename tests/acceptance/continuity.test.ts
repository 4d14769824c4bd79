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
    // The buttons stand at the end, below it.
    const buttons = await form.getByRole('button', { name: 'Cancel' }).boundingBox();
    const preview = await form.locator('.jour-fixe-preview').boundingBox();
    expect(buttons?.y).toBeGreaterThan((preview?.y ?? Infinity) + (preview?.height ?? 0) - 1);
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

describe('the handover brief', () => {
  story('lies beside the note, opens, and keeps what people add', { notes: { 'Partner/Weber.md': WEBER, 'People/Anna Schmidt.md': ANNA } }, async (session) => {
    const { page } = session;
    const brief = 'Partner/Handover Weber.md';
    await session.openNote('Partner/Weber.md');
    await session.runCommand('Write handover brief');
    await session.notice('The handover brief for Weber is written.').waitFor();
    await session.tab(brief).waitFor();
    const written = await session.readFile(brief);
    expect(written).toContain('## Persons\n\n- [[Anna Schmidt]], 040 123\n- Eva Ost\n\n## Last contacts\n\n- 2026-11-02 call with [[Anna Schmidt]]: stand\n%% jour-fixe:end %%\n');

    await session.writeFile(brief, `${written.replace('- Eva Ost\n', '')}\nMy own words.  \n`);
    await session.openNote('Partner/Weber.md');
    await session.runCommand('Write handover brief');
    await session.notice('The handover brief for Weber is up to date.').waitFor();
    await eventually(() => session.readFile(brief)).toBe(`${written}\nMy own words.  \n`);

    const damaged = written.replace(/%% jour-fixe:begin .*\n/, '');
    await session.writeFile(brief, damaged);
    await session.openNote('Partner/Weber.md');
    await session.runCommand('Write handover brief');
    await session.notice('The part between “%% jour-fixe:begin %%” and “%% jour-fixe:end %%” is written anew').waitFor();
    expect(await session.readFile(brief)).toBe(damaged);
    await page.keyboard.press('Escape');
  });
});

describe('handing over', () => {
  const notes = { 'A.md': partnerNote('owner: "[[Lea]]" # until spring'), 'B.md': partnerNote('owner: [Tom, Lea]'), 'C.md': partnerNote('owner: Tom') };

  story('gives every partner of somebody to somebody else, and is undone in one step', { notes }, async (session) => {
    const { page } = session;
    await session.runCommand('Hand over partners of…');
    const form = page.locator('.jour-fixe-form');
    await form.getByLabel('Looked after by').waitFor();
    expect(await form.getByLabel('Looked after by').locator('option').allInnerTexts()).toEqual(['Lea (2)', 'Tom (2)']);
    await form.getByText('2 partners change hands, with the days for introductions:').waitFor();
    expect(await form.locator('li').allInnerTexts()).toEqual(['A: Tue 24 Nov', 'B: Tue 1 Dec']);
    await form.getByLabel('From now on by').fill('lea');
    await page.keyboard.press('Escape');
    await form.getByRole('button', { name: 'Hand over' }).click();
    await form.getByText('This is who looks after them now.').waitFor();
    await form.getByLabel('From now on by').fill('Mia');
    await page.keyboard.press('Enter');
    await session.notice('Mia takes over from Lea: 2 partners.').waitFor();
    await eventually(() => session.readFile('A.md')).toBe(partnerNote('owner: "[[Mia]]" # until spring\nnext-contact: 2026-11-24'));
    await eventually(() => session.readFile('B.md')).toBe(partnerNote('owner: [Tom, Mia]\nnext-contact: 2026-12-01'));
    expect(await session.readFile('C.md')).toBe(notes['C.md']);
    await session.runCommand('Undo last log');
    await eventually(() => Promise.all(Object.keys(notes).map((path) => session.readFile(path)))).toEqual(Object.values(notes));
  });
});
