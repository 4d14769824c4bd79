import { describe, expect } from 'vitest';
import { partnerNote } from './support/notes';
import { paneLines, unfold } from './support/pane-lines';
import { story } from './support/story';

declare global {
  interface Window {
    /** Everything the pane has said since the page began. */
    saidByPane?: Set<string>;
  }
}

/** Notes down, from the first moment of the page on, whatever the due pane shows. */
function listenToPane(): void {
  const said = (window.saidByPane = new Set<string>());
  const look = (): void => {
    for (const line of document.querySelectorAll('.jour-fixe-line')) said.add((line as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

describe('starting', () => {
  const notes = {
    // Whether there was contact stands in the log alone, which is read last.
    'By log.md': partnerNote('cadence: 4 weeks', '## Contact log\n\n- 2026-11-20 call: all well\n'),
    'Due by log.md': partnerNote('cadence: 2 weeks', 'By the way.\n\n## Kontaktverlauf\n\n- 2026-11-02 Anruf: Muster\n'),
    'By property.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-11-02'),
    'Never.md': partnerNote('cadence: 2 weeks'),
  };

  story('never takes a partner whose log is still to be read for one without contact', { notes, coldStartDelay: 700 }, async (session) => {
    await session.page.addInitScript(listenToPane);
    await session.reload();
    await session.row('Due by log').waitFor();
    await unfold(session, 'No contact yet', 'Coming up');
    expect(await paneLines(session)).toEqual([
      'Now (2)',
      'By property | 7 days over | 7 days past due: every 2 weeks, last contact on 2 November',
      'Due by log | 7 days over | 7 days past due: every 2 weeks, last a call on 2 November',
      'Coming up (1)',
      'By log | 18 Dec | Every 4 weeks, last a call on 20 November',
      'No contact yet (1)',
      'When did you last speak? One key each: 1–4',
      'Never',
    ]);
    const said = await session.page.evaluate(() => [...(window.saidByPane ?? [])]);
    expect(said).toContain('No contact yet 1');
    expect(said.filter((line) => /^No contact yet/.test(line))).toEqual(['No contact yet 1']);
  });
});

describe('when nobody is due', () => {
  const notes = { 'Ada.md': partnerNote('cadence: 6 weeks\nlast-contact: 2026-11-20'), 'Bo.md': partnerNote('cadence: 4 weeks\nlast-contact: 2026-11-20') };

  story('says who comes next, and opens that note', { notes }, async (session) => {
    expect(await paneLines(session)).toEqual([
      'Now (0)',
      'Nobody is due. Next is Bo on 18 December.',
      'Coming up (1)',
      'Bo | 18 Dec | Every 4 weeks, last contact on 20 November',
    ]);
    await session.pane.locator('.jour-fixe-note').getByRole('link', { name: 'Bo' }).click();
    await session.tab('Bo.md').waitFor();
  });

  story('a first partner is made where there is none', { notes: { 'Readme.md': 'Hello.\n' } }, async (session) => {
    await session.pane.getByText('No partners yet').waitFor();
    await session.pane.getByRole('button', { name: 'New partner' }).last().click();
    await session.page.getByLabel('Name').fill('Werkstatt Süd');
    await session.page.getByLabel('Cadence').fill('6 weeks');
    await session.page.keyboard.press('Enter');
    await session.notice('Werkstatt Süd is created.').waitFor();
    expect(await session.readFile('Werkstatt Süd.md')).toBe('---\ntype: partner\ncadence: 6 weeks\n---\n');
    await session.row('Werkstatt Süd').waitFor();
    // Making it can be taken back as well.
    await session.notice('Werkstatt Süd is created.').getByRole('button', { name: 'Undo' }).click();
    await session.pane.getByText('No partners yet').waitFor();
    await expect(session.readFile('Werkstatt Süd.md')).rejects.toThrow('ENOENT');
  });
});
