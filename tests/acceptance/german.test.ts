import { describe, expect } from 'vitest';
import { eventually } from './support/eventually';
import { paneLines, unfold } from './support/pane-lines';
import { openSettings } from './support/settings';
import { story } from './support/story';
import { englishIn, wordsIn } from './support/words';
import type { WorkbenchSession } from './support/workbench-session';

const partner = (properties: string, log = ''): string => `---\ntype: Partner\n${properties}\n---\n${log === '' ? '' : `\n## Kontaktverlauf\n\n${log}\n`}`;

const notes = {
  'Messebau Kröger.md': partner('turnus: alle 6 Wochen\nansprechpersonen:\n  - "[[Anna Schmidt]]"\nbedarf: Fräskapazität', '- 2026-08-30 Anruf mit [[Anna Schmidt]]: Regale'),
  'Anna Schmidt.md': '---\ntype: Ansprechperson\nemail: anna@kroeger.example\nphone: 040 123\n---\n',
  'Tischlerei Brandt.md': partner('turnus: monatlich', '- 2026-10-23 Karte an Heiko Brandt: Glückwunsch'),
  'Metallbau Krause.md': partner('letzter-kontakt: 2026-10-01\nnächster-kontakt: 2026-11-20'),
  'Hafen Sieben.md': partner('letzter-kontakt: 2026-10-01\nnächster-kontakt: 2026-11-23'),
  'Elbe Logistik.md': partner('turnus: vierteljährlich', '- 2026-11-20 nicht erreicht: Bea\n- 2026-08-25 Mail von Bea: Muster'),
  'Marktrunde.md': partner('fester-termin: jeden Dienstag\nseit: 2025', '- 2026-11-03 Treffen mit Yusuf: Buden'),
  'Bald.md': partner('turnus: 14-tägig', '- 2026-11-12 Besuch bei Ida: Werkstatt'),
  'Dezember.md': partner('turnus: wöchentlich\nletzter-kontakt: 2026-11-22\nnächster-kontakt: 2026-12-14'),
  'Noch nie.md': partner('turnus: jährlich'),
  'Pausiert.md': partner('letzter-kontakt: 2026-02-01\npausiert: 2027-01-31'),
  'Ohne Ende.md': partner('letzter-kontakt: 2026-02-01\npausiert: ja'),
};

/** German through and through: fails with whatever is not. Values of properties are what they are in the notes. */
async function expectGerman(session: WorkbenchSession, selector: string, least: number): Promise<void> {
  const words = (await wordsIn(session.page.locator(selector).last())).filter((text) => !/(^| )type: /.test(text));
  expect(words.length).toBeGreaterThanOrEqual(least);
  expect(englishIn(words)).toEqual([]);
}

const PANE = '.workspace-leaf-content[data-type="jour-fixe-due"]';

describe('in German', () => {
  story('the pane, the composer and the menus', { notes, language: 'de' }, async (session) => {
    const { page, pane } = session;
    await unfold(session, 'Auch dran (1)', 'Demnächst', 'Noch kein Kontakt', 'Pausiert');
    expect(await paneLines(session)).toEqual([
      'Jetzt dran (6)',
      'Marktrunde | 2× ausgefallen | 2-mal ausgefallen: jeden Dienstag, zuletzt am 3. November',
      'Messebau Kröger | 6 Wochen drüber | 42 Tage drüber: alle 6 Wochen, zuletzt Anruf mit Anna Schmidt am 30. August',
      'Metallbau Krause | 3 Tage drüber | Für den 20. November geplant, zuletzt Kontakt am 1. Oktober',
      'Elbe Logistik | heute | Am 20. November nicht erreicht: noch einmal versuchen',
      'Hafen Sieben | heute | Für heute geplant, zuletzt Kontakt am 1. Oktober',
      'Weniger zeigen',
      'Tischlerei Brandt | heute | Heute dran: monatlich, zuletzt Karte an Heiko Brandt am 23. Oktober',
      'Demnächst (2)',
      'Bald | in 3 Tagen | Alle 2 Wochen, zuletzt Besuch mit Ida am 12. November',
      'Dezember | 14. Dez. | Für den 14. Dezember geplant, zuletzt Kontakt gestern',
      'Noch kein Kontakt (1)',
      'Wann habt ihr zuletzt gesprochen? Je eine Taste: 1–4',
      'Noch nie',
      'Pausiert (2)',
      'Ohne Ende | ohne Ende | Pausiert bis auf Weiteres, zuletzt Kontakt am 1. Februar',
      'Pausiert | bis 31. Jan. 2027 | Pausiert bis 31. Januar 2027, zuletzt Kontakt am 1. Februar',
    ]);
    await expectGerman(session, PANE, 60);
    await page.locator('.mod-root').hover();

    const row = session.row('Messebau Kröger');
    await row.click({ button: 'right' });
    await page.locator('.menu').waitFor();
    await expectGerman(session, '.menu', 5);
    await page.keyboard.press('Escape');
    await row.focus();
    await page.keyboard.press('s');
    await page.locator('.menu').waitFor();
    expect(await page.locator('.menu .menu-item-title').allInnerTexts()).toEqual([
      'Morgen (Di., 24. Nov.)',
      'Nächste Woche (Mo., 30. Nov.)',
      'In zwei Wochen (Mo., 7. Dez.)',
      'Nächsten Monat (Mi., 23. Dez.)',
      'An einem Tag…',
      'Bis zu einem Tag pausieren…',
      'Bis auf Weiteres pausieren',
    ]);
    await page.keyboard.press('Escape');

    await row.focus();
    await page.keyboard.press('l');
    await page.keyboard.type('telefoniert gestern: Nachkalkulation passt');
    await expectGerman(session, PANE, 60);
    expect(await pane.locator('.jour-fixe-composer .jour-fixe-chip-text, .jour-fixe-composer .jour-fixe-next').allInnerTexts()).toEqual(['Anruf', 'Anna Schmidt', 'gestern', 'Nächster: 4. Jan. 2027']);
    await page.keyboard.press('Enter');
    await eventually(() => session.readFile('Messebau Kröger.md')).toContain('\n- 2026-11-22 Anruf [[Anna Schmidt]]: Nachkalkulation passt\n- 2026-08-30');
    expect(await session.readFile('Messebau Kröger.md')).toContain('\nletzter-kontakt: 2026-11-22\n');
    await session.notice('Eingetragen: Messebau Kröger. Nächster Kontakt am 4. Januar 2027.').waitFor();
    await expectGerman(session, '.notice', 2);
  });

  story('the palette, the picker, the quick log and the settings', { notes, language: 'de' }, async (session) => {
    const { page } = session;
    await page.keyboard.press('Control+p');
    await page.locator('.prompt-input').fill('Jour Fixe: ');
    await page.locator('.suggestion-item').first().waitFor();
    expect((await page.locator('.suggestion-item .suggestion-content').allInnerTexts()).map((name) => name.replace('Jour Fixe: ', '')).sort()).toEqual([
      'Ansprechperson wechseln…',
      'Base der Partner anlegen',
      'Fällige Kontakte öffnen',
      'Kontakt eintragen…',
      'Netzwerk im Überblick öffnen',
      'Neue Ansprechperson…',
      'Neue Kooperation…',
      'Neue Veranstaltung…',
      'Neuer Partner…',
      'Partner pausieren…',
      'Partnerkarte öffnen',
      'Probleme zeigen',
      'Schnell eintragen…',
      'Später erinnern…',
      'Zeile über Notizen ein- oder ausblenden',
      'Übergabenotiz schreiben',
    ]);
    await page.keyboard.press('Escape');

    await session.runCommand('Kontakt eintragen…');
    await page.locator('.prompt .suggestion-title').first().waitFor();
    await expectGerman(session, '.prompt', 10);
    await page.keyboard.press('Escape');

    await session.runCommand('Schnell eintragen…');
    await page.keyboard.type('Metallbau Krause Treffen am 19.11.: Geländer');
    await page.getByText('- 2026-11-19 Treffen: Geländer').waitFor();
    await expectGerman(session, '.modal', 6);
    await page.keyboard.press('Escape');

    const tab = await openSettings(session);
    await expectGerman(session, '.modal.mod-settings .vertical-tab-content', 20);
    const pages = tab.locator('.setting-item.mod-page .setting-item-name');
    expect(await pages.count()).toBeGreaterThan(3);
    for (const name of await pages.allInnerTexts()) {
      await tab.getByText(name, { exact: true }).click();
      await expectGerman(session, '.modal.mod-settings .setting-page', 3);
      await tab.locator('.setting-page-back').click();
    }
  });
});
