import { describe, expect, it } from 'vitest';
import type { DueRow } from '../../../src/application/due/due-row';
import { textsFor } from '../../../src/i18n/texts';
import { rowInWords } from '../../../src/ui/words/reason-words';
import { textOf } from '../../../src/ui/words/sentence';
import { CHANNELS } from '../support/channels';
import { day, interaction, lastContact, person, reference, row, TODAY } from '../support/rows';

const inLanguage = (language: string) => ({ texts: textsFor(language), today: TODAY, channels: CHANNELS });
const said = (item: DueRow, language = 'en'): string => textOf(rowInWords(item, inLanguage(language)));

const byDefault = { cadence: { kind: 'window', from: { amount: 3, unit: 'month' }, to: null }, origin: { kind: 'phase', phase: 'dormant' }, since: null, start: null, end: null } as const;
const forTag = { cadence: { kind: 'window', from: { amount: 4, unit: 'week' }, to: { amount: 6, unit: 'week' } }, origin: { kind: 'tag', tag: 'supplier' }, since: null, start: null, end: null } as const;
const cadenceRow = (changes: Partial<DueRow>, cadence: typeof byDefault | typeof forTag, last = lastContact()): DueRow =>
  row({ ...changes, last, reasons: [{ kind: 'cadence', cadence, last, since: null }] });

const examples: { readonly when: string; readonly row: DueRow; readonly en: string; readonly de: string }[] = [
  {
    when: 'overdue',
    row: row(),
    en: '42 days past due: every 6 weeks, last a call with Anna Schmidt on 30 August',
    de: '42 Tage drüber: alle 6 Wochen, zuletzt Anruf mit Anna Schmidt am 30. August',
  },
  {
    when: 'an appointment today, after one that was missed',
    row: row({ state: 'due', daysPast: 0, dueDay: TODAY, reasons: [{ kind: 'appointment', cadence: { cadence: { kind: 'rhythm', rhythm: { kind: 'weekly', every: 1, weekday: 1 } }, origin: { kind: 'partner' }, since: null, start: null, end: null }, missed: 1, last: null }] }),
    en: 'Due today, missed once: every Monday',
    de: 'Heute dran, einmal ausgefallen: jeden Montag',
  },
  {
    when: 'overdue by a day',
    row: row({ daysPast: 1, dueDay: TODAY - 1 }),
    en: '1 day past due: every 6 weeks, last a call with Anna Schmidt on 30 August',
    de: '1 Tag drüber: alle 6 Wochen, zuletzt Anruf mit Anna Schmidt am 30. August',
  },
  {
    when: 'due, by the cadence of a tag',
    row: cadenceRow({ state: 'due', daysPast: 3, dueDay: TODAY - 3 }, forTag),
    en: 'Due since 20 November: every 4–6 weeks (for #supplier), last a call with Anna Schmidt on 30 August',
    de: 'Seit dem 20. November dran: alle 4–6 Wochen (für #supplier), zuletzt Anruf mit Anna Schmidt am 30. August',
  },
  {
    when: 'due today, by default, with a mail they sent last year',
    row: cadenceRow({ state: 'due', daysPast: 0, dueDay: TODAY }, byDefault, lastContact({ channel: 'mail', direction: 'from', day: day(2025, 8, 2) })),
    en: 'Due today: every quarter (the default), last a mail from Anna Schmidt on 2 August 2025',
    de: 'Heute dran: vierteljährlich (wie üblich), zuletzt Mail von Anna Schmidt am 2. August 2025',
  },
  {
    when: 'waiting, with two persons we wrote to yesterday',
    row: cadenceRow({ state: 'waiting', daysPast: -40, dueDay: TODAY + 40 }, byDefault, lastContact({ channel: 'letter', direction: 'to', day: TODAY - 1, persons: [reference('Anna Schmidt'), reference('Jörg Weiß')] })),
    en: 'Every quarter (the default), last a letter to Anna Schmidt and Jörg Weiß yesterday',
    de: 'Vierteljährlich (wie üblich), zuletzt Brief an Anna Schmidt und Jörg Weiß gestern',
  },
  {
    when: 'the contact names nobody and no channel',
    row: cadenceRow({}, forTag, lastContact({ channel: null, direction: null, persons: [] })),
    en: '42 days past due: every 4–6 weeks (for #supplier), last contact on 30 August',
    de: '42 Tage drüber: alle 4–6 Wochen (für #supplier), zuletzt Kontakt am 30. August',
  },
  {
    when: 'the last contact is known by property only',
    row: cadenceRow({}, forTag, { day: day(2026, 8, 30), interaction: null }),
    en: '42 days past due: every 4–6 weeks (for #supplier), last contact on 30 August',
    de: '42 Tage drüber: alle 4–6 Wochen (für #supplier), zuletzt Kontakt am 30. August',
  },
  {
    when: 'a young partner without contact',
    row: row({ last: null, state: 'due', daysPast: 0, dueDay: TODAY, reasons: [{ kind: 'cadence', cadence: forTag, last: null, since: day(2026, 10, 1) }] }),
    en: 'Due today: every 4–6 weeks (for #supplier), partner since 1 October',
    de: 'Heute dran: alle 4–6 Wochen (für #supplier), Partner seit 1. Oktober',
  },
  {
    when: 'planned for today',
    row: row({ state: 'due', daysPast: 0, dueDay: TODAY, reasons: [{ kind: 'plan', day: TODAY, last: null }] }),
    en: 'Planned for today',
    de: 'Für heute geplant',
  },
  {
    when: 'planned for another year',
    row: row({ state: 'waiting', reasons: [{ kind: 'plan', day: day(2027, 1, 4), last: lastContact() }] }),
    en: 'Planned for 4 January 2027, last a call with Anna Schmidt on 30 August',
    de: 'Für den 4. Januar 2027 geplant, zuletzt Anruf mit Anna Schmidt am 30. August',
  },
  {
    when: 'planned for tomorrow',
    row: row({ state: 'waiting', daysPast: -1, dueDay: TODAY + 1, reasons: [{ kind: 'plan', day: TODAY + 1, last: null }] }),
    en: 'Planned for tomorrow',
    de: 'Für morgen geplant',
  },
  {
    when: 'due since yesterday',
    row: cadenceRow({ state: 'due', daysPast: 1, dueDay: TODAY - 1 }, forTag),
    en: 'Due since yesterday: every 4–6 weeks (for #supplier), last a call with Anna Schmidt on 30 August',
    de: 'Seit gestern dran: alle 4–6 Wochen (für #supplier), zuletzt Anruf mit Anna Schmidt am 30. August',
  },
  {
    when: 'not reached',
    row: row({ reasons: [{ kind: 'try-again', attempt: interaction({ channel: 'attempt', day: day(2026, 11, 20) }), last: null }] }),
    en: 'Anna Schmidt was not reached on 20 November: try again',
    de: 'Anna Schmidt am 20. November nicht erreicht: noch einmal versuchen',
  },
  {
    when: 'nobody in particular was not reached',
    row: row({ reasons: [{ kind: 'try-again', attempt: interaction({ channel: 'attempt', day: TODAY - 1, persons: [] }), last: null }] }),
    en: 'Not reached yesterday: try again',
    de: 'Gestern nicht erreicht: noch einmal versuchen',
  },
  {
    when: 'the pause is over',
    row: row({ reasons: [{ kind: 'pause-over', until: day(2026, 11, 20), last: null }] }),
    en: 'The pause ended on 20 November',
    de: 'Die Pause endete am 20. November',
  },
  {
    when: 'paused until a day',
    row: row({ state: 'paused', pausedUntil: day(2027, 1, 3), reasons: [], last: lastContact() }),
    en: 'Paused until 3 January 2027, last a call with Anna Schmidt on 30 August',
    de: 'Pausiert bis 3. Januar 2027, zuletzt Anruf mit Anna Schmidt am 30. August',
  },
  {
    when: 'paused without end',
    row: row({ state: 'paused', reasons: [], last: null }),
    en: 'Paused until further notice',
    de: 'Pausiert bis auf Weiteres',
  },
  { when: 'nothing is known', row: row({ state: 'no-contact-yet', reasons: [], last: null }), en: '', de: '' },
  {
    when: 'a channel left the settings',
    row: cadenceRow({}, forTag, lastContact({ channel: 'fax' })),
    en: '42 days past due: every 4–6 weeks (for #supplier), last a fax with Anna Schmidt on 30 August',
    de: '42 Tage drüber: alle 4–6 Wochen (für #supplier), zuletzt fax mit Anna Schmidt am 30. August',
  },
];

describe('why a partner is due', () => {
  it.each(examples)('$when', (example) => {
    expect(said(example.row)).toBe(example.en);
    expect(said(example.row, 'de')).toBe(example.de);
  });

  it('links the person to the note and the day to its log line', () => {
    const links = rowInWords(row(), inLanguage('en')).filter((part) => 'link' in part);
    expect(links).toEqual([
      { text: 'Anna Schmidt', link: { path: 'People/Anna Schmidt.md' } },
      { text: '30 August', link: { path: 'Partners/Messebau Kröger.md', line: 12 } },
    ]);
  });

  it('leaves a person without a note unlinked', () => {
    const links = rowInWords(row({ persons: [person('Anna Schmidt', null)] }), inLanguage('en')).filter((part) => 'link' in part);
    expect(links.map((part) => part.text)).toEqual(['30 August']);
  });

  it('makes only the crucial words strong', () => {
    const strong = rowInWords(row(), inLanguage('en')).filter((part) => part.strong === true);
    expect(strong.map((part) => part.text)).toEqual(['42 days past due']);
  });
});
