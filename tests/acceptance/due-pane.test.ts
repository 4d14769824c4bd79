import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { partnerNote } from './support/notes';
import { paneLines, unfold } from './support/pane-lines';
import { story } from './support/story';

describe('the due pane over the sample vault', () => {
  story('shows who is due, why, in order of urgency, with counts', { height: 1400 }, async (session) => {
    expect(await paneLines(session)).toEqual([
      'Now (5)',
      'Bürogemeinschaft Hafen 7 | today | Jörg Weiß left on 30 September: introduce yourself to Lena Vogt · 1 more',
      'Messebau Kröger | 6 weeks over | Messestand Nordwind ended on 10 November: talk about the final costing · 3 more',
      'Tischlerei Brandt | by 30 Nov | Gemeinsame Furnierpresse: can be cancelled until 30 November',
      'Werbegemeinschaft Altstadt | missed 2× | Missed 2 times: every Tuesday, last held on 3 November',
      'Metallbau Krause | 2 weeks over | Planned for 9 November, last a call with Dieter Krause on 19 October',
      'Also due (5)',
      'Occasions (2)',
      'Tischler-Netzwerk Elbe | in 5 days | Ruth Hagemann’s birthday on 28 November',
      'Holzmesse Hannover 2026 | in 9 days | 6 partners to meet there',
      'Coming up (3)',
      'No contact yet (3)',
      'Paused (3)',
    ]);

    await unfold(session, 'Also due (5)', 'Coming up', 'No contact yet', 'Paused');
    const lines = await paneLines(session);
    expect(lines.slice(6)).toEqual([
      'Show fewer',
      'Institut für Holztechnik | since 3 Nov | Paul Okafor leaves on 18 December: ask who follows · 1 more',
      'Houtwerk Utrecht | in 10 days | Working together may be possible again from 3 December',
      'Kontor Drei | since 16 Nov | Due since 16 November: every 6 weeks, last a call with Mira Lang on 5 October',
      'Northfield Exhibits | since 5 Nov | Due since 5 November: every half-year, last a mail to Priya Nair on 5 May',
      'Holzhandel Wittekind | since 21 Nov | The pause ended on 20 November, last a call with Uwe Wittekind on 20 October',
      'Occasions (2)',
      'Tischler-Netzwerk Elbe | in 5 days | Ruth Hagemann’s birthday on 28 November',
      'Holzmesse Hannover 2026 | in 9 days | 6 partners to meet there',
      'Coming up (3)',
      'Elbe Logistik | in 3 days | Every 8 weeks, partner since 1 October',
      'Atelier Moreau | in 7 days | Planned for 30 November, last a card to Claire Moreau on 20 November',
      'Nora Lindqvist | 9 Dec | Every 2 months, last a chat from Nora on 9 October',
      'No contact yet (3)',
      'When did you last speak? One key each: 1–4',
      'Druckerei Petersen',
      'Gärtnerei am Deich',
      'Lichtplan Osei',
      'Paused (3)',
      'Glaserei Hansen | open end | Paused until further notice, last a call with Inga Hansen on 2 July',
      'Lackiererei Stöver | until 31 Dec | Paused until 31 December, last a call with Holger Stöver on 24 September',
      'Polsterei Adler | until 31 Jan 2027 | Paused until 31 January 2027, last a meeting with Emine Adler on 19 November 2025',
    ]);
    // Somebody former has no row anywhere.
    expect(lines.join('\n')).not.toMatch(/Nordlys/);

    // What is folded stays as it was left, over a restart.
    await session.reload();
    expect(await paneLines(session)).toContain('Glaserei Hansen | open end | Paused until further notice, last a call with Inga Hansen on 2 July');
  });

  story('is searched by names, persons, needs and last words, whatever the accents', {}, async (session) => {
    await session.pane.getByLabel('Search', { exact: true }).click();
    const search = session.pane.getByRole('searchbox');
    const names = async (): Promise<string[]> => session.pane.locator('.jour-fixe-row-name').allInnerTexts();

    await search.fill('kroger');
    await eventually(names).toEqual(['Messebau Kröger']);
    await search.fill('inga hansen');
    await eventually(names).toEqual(['Glaserei Hansen']);
    await search.fill('bend plywood');
    await eventually(names).toEqual(['Kontor Drei']);
    await search.fill('SHOE shop');
    await eventually(names).toEqual(['Kontor Drei']);
    await search.fill('zzz');
    await session.pane.getByText('Nothing matches “zzz”.').waitFor();
    await session.pane.getByRole('button', { name: 'Clear search' }).last().click();
    await eventually(names).toContain('Metallbau Krause');

    // By keyboard: "/" from the list, down into what was found, Escape back to everybody.
    await session.page.keyboard.press('Escape');
    await search.waitFor({ state: 'detached' });
    await session.row('Messebau Kröger').focus();
    await session.page.keyboard.press('/');
    await session.page.keyboard.type('wittekind');
    await eventually(names).toEqual(['Holzhandel Wittekind']);
    await session.page.keyboard.press('ArrowDown');
    await eventually(() => session.row('Holzhandel Wittekind').evaluate((row) => row === document.activeElement)).toBe(true);
    await session.page.keyboard.press('Escape');
    await eventually(names).toContain('Messebau Kröger');
  });
});

describe('the due pane over a vault of its own', () => {
  const notes = {
    // 30 August 2026 and six weeks are Sunday, 11 October: due on Monday the 12th, which is 42 days ago.
    'Overdue.md': partnerNote('cadence: 6 weeks', '## Contact log\n\n- 2026-08-30 call with Anna Schmidt: shelves\n'),
    'Plan today.md': partnerNote('cadence: yearly\nlast-contact: 2026-11-01\nnext-contact: 2026-11-23'),
    'Plan past.md': partnerNote('last-contact: 2026-10-01\nnext-contact: 2026-11-20'),
    'Plan spent.md': partnerNote('cadence: monthly\nlast-contact: 2026-11-10\nnext-contact: 2026-11-10'),
    'Not reached.md': partnerNote('cadence: quarterly', '## Kontaktverlauf\n\n- 20.11.2026 nicht erreicht: Bea\n- 2026-08-25 Anruf mit Bea: Muster\n'),
    'Pause over.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-06-01\npaused: 2026-11-22'),
    'Paused through today.md': partnerNote('cadence: 2 weeks\nlast-contact: 2026-06-01\npaused: 2026-11-23'),
    'No contact.md': partnerNote(''),
    'Young.md': partnerNote('cadence: monthly\nsince: 2026-11-02'),
    'Former.md': partnerNote('status: ehemalig\nlast-contact: 2020-01-01'),
    'Ahead.md': partnerNote('cadence: 4 weeks', '## Contact log\n\n- 2026-11-30 meeting: not yet\n- 2026-11-20 mail: hello\n'),
  };

  story('tells every kind of standing in words', { notes }, async (session) => {
    await unfold(session, 'Coming up', 'No contact yet', 'Paused');
    expect(await paneLines(session)).toEqual([
      'Now (5)',
      'Overdue | 6 weeks over | 42 days past due: every 6 weeks, last a call with Anna Schmidt on 30 August',
      'Plan past | 3 days over | Planned for 20 November, last contact on 1 October',
      'Not reached | today | Not reached on 20 November: try again',
      'Pause over | today | The pause ended yesterday, last contact on 1 June',
      'Plan today | today | Planned for today, last contact on 1 November',
      'Coming up (3)',
      'Young | in 9 days | Every month, partner since 2 November',
      'Plan spent | 10 Dec | Every month, last contact on 10 November',
      // The meeting to come does not count before its day.
      'Ahead | 18 Dec | Every 4 weeks, last a mail on 20 November',
      'No contact yet (1)',
      'When did you last speak? One key each: 1–4',
      'No contact',
      'Paused (1)',
      'Paused through today | until 23 Nov | Paused until 23 November, last contact on 1 June',
    ]);
  });

  story('shows notes of a folder that have no property at all, once the folder is chosen', {
    notes: { 'Partner/Ada.md': '## Kontaktverlauf\n\n- 2026-03-02 Anruf: Regale\n', 'Partner/Deep/Bo.md': 'Nothing yet.\n', 'Elsewhere/Cy.md': 'No partner.\n' },
  }, async (session) => {
    await session.pane.getByText('No partners yet').waitFor();
    await session.pane.getByRole('button', { name: 'Choose a folder' }).click();
    await session.page.getByPlaceholder('In which folder are the notes of your partners?').fill('Partner');
    await session.page.keyboard.press('Enter');
    await session.row('Ada').waitFor();
    await unfold(session, 'No contact yet');
    expect(await paneLines(session)).toEqual([
      'Now (1)',
      'Ada | 6 months over | 174 days past due: every 3–6 months (the default), last a call on 2 March',
      'No contact yet (1)',
      'When did you last speak? One key each: 1–4',
      'Bo',
    ]);
    expect(await session.readFile('Partner/Ada.md')).toBe('## Kontaktverlauf\n\n- 2026-03-02 Anruf: Regale\n');
    await session.reload();
    await session.row('Ada').waitFor();
  });
});
