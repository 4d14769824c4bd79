import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { story } from './support/story';

describe('what cannot be written safely is not written', () => {
  const fine = partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01');
  const broken = '---\ntype: partner\ncadence: "2 weeks\nlast-contact: 2026-11-01\n---\n';

  story('properties that broke while the composer was open: the place is named, the text kept', { notes: { 'Bo.md': fine } }, async (session) => {
    const { page, pane } = session;
    await session.row('Bo').focus();
    await page.keyboard.press('l');
    await page.keyboard.type('called Ina: all well');
    await session.writeFile('Bo.md', broken);
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
    await pane.locator('.jour-fixe-error').getByText('Bo, line 3').waitFor();
    expect(await pane.locator('.jour-fixe-error').innerText()).toBe(
      'Nothing was written to Bo, line 3. The properties cannot be read. Correct them, then try again. Your text is kept.',
    );
    const field = pane.getByRole('textbox', { name: 'Contact with Bo' });
    expect(await field.inputValue()).toBe('called Ina: all well');
    expect(await session.readFile('Bo.md')).toBe(broken);

    // The way to the place is one click. Once it is mended, what was typed is there again, and takes no focus before it is asked for.
    await pane.getByRole('button', { name: 'Show' }).click();
    await session.tab('Bo.md').waitFor();
    await session.tab('Bo.md').getByLabel('Edit', { exact: true }).click();
    await session.tab('Bo.md').locator('.cm-content').focus();
    await session.writeFile('Bo.md', fine);
    await session.row('Bo').waitFor();
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
    await session.row('Bo').focus();
    await page.keyboard.press('l');
    expect(await field.inputValue()).toBe('called Ina: all well');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Bo.md')).toBe(partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-23', '## Contact log\n- 2026-11-23: called Ina: all well\n'));
  });

  const merge = partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01', '## Contact log\n\n<<<<<<< ours\n- 2026-11-01 call: a\n=======\n- 2026-11-01 call: b\n>>>>>>> theirs\n');
  const twice = '---\ntype: partner\nlast-contact: 2026-11-01\nletzter-kontakt: 2026-10-01\ncadence: 2 weeks\n---\n';
  const riddle = partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-01\nnext-contact: soon');

  story('marks of a merge, a property that stands there twice, a plan that is not understood', {
    notes: { 'Merge.md': merge, 'Twice.md': twice, 'Riddle.md': riddle },
  }, async (session) => {
    const { page } = session;
    const refused = async (name: string, message: string): Promise<void> => {
      await session.runCommand('Quick log…');
      await page.keyboard.type(`${name} called: all well`);
      await page.getByText(message).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.jour-fixe-quick-log').getByText('Your text is kept.').waitFor();
      await page.keyboard.press('Escape');
      await session.runCommand('Quick log…');
      expect(await page.getByLabel('Quick log').last().inputValue()).toBe(`${name} called: all well`);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Escape');
    };
    await refused('Merge', 'A merge left its marks in the note. Resolve them, then try again.');
    await refused('Twice', 'The property stands there twice. Remove one of the two, then try again.');
    expect(await session.readFile('Merge.md')).toBe(merge);
    expect(await session.readFile('Twice.md')).toBe(twice);

    // A plan nobody understands is left as it stands when a contact is logged, but no other is put in its place.
    await session.row('Riddle').getByRole('link', { name: 'Riddle' }).waitFor();
    await session.row('Riddle').focus();
    await page.keyboard.press('s');
    await session.menuItem(/^Tomorrow/).click();
    await session.notice('What stands there is not understood, and would be lost. Correct it, then try again.').waitFor();
    expect(await session.readFile('Riddle.md')).toBe(riddle);
    await session.row('Riddle').focus();
    await page.keyboard.press('l');
    await page.keyboard.type('called: all well');
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Riddle.md')).toBe(partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-23\nnext-contact: soon', '## Contact log\n- 2026-11-23 call: all well\n'));
  });

  story('a note that went away while the composer was open', { notes: { 'Bo.md': fine, 'Al.md': fine } }, async (session) => {
    const { page } = session;
    await session.row('Bo').focus();
    await page.keyboard.press('l');
    await page.keyboard.type('called: all well');
    await session.removeFile('Bo.md');
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
    await session.pane.locator('.jour-fixe-error').getByText('The note Bo is no longer there. It may have been moved or deleted. Your text is kept.').waitFor();
    expect(await session.pane.getByRole('textbox', { name: 'Contact with Bo' }).inputValue()).toBe('called: all well');
    await expect(session.readFile('Bo.md')).rejects.toThrow('ENOENT');
  });
});
