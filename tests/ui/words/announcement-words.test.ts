import { describe, expect, it } from 'vitest';
import type { Announcement, Failure } from '../../../src/application/ports/announcement';
import { textsFor } from '../../../src/i18n/texts';
import { announcementInWords } from '../../../src/ui/words/announcement-words';
import { failureInWords } from '../../../src/ui/words/failure-words';
import { day, TODAY } from '../support/rows';

const path = 'Partners/Messebau Kröger.md';
const refusal = (place: Extract<Failure, { kind: 'refused' }>['reason']['place']): Failure => ({ kind: 'refused', path, reason: { code: 'front-matter-malformed', place, value: 'x' } });

const announcements: readonly (readonly [Announcement, string, string])[] = [
  [{ kind: 'logged', names: ['Kröger'], contact: true, nextDue: day(2027, 1, 4) }, 'Logged: Kröger. Next contact on 4 January 2027.', 'Eingetragen: Kröger. Nächster Kontakt am 4. Januar 2027.'],
  [{ kind: 'logged', names: ['Kröger', 'Brandt', 'Oster'], contact: true, nextDue: null }, 'Logged: Kröger, Brandt and Oster.', 'Eingetragen: Kröger, Brandt und Oster.'],
  [{ kind: 'logged', names: ['Kröger'], contact: false, nextDue: day(2026, 11, 26) }, 'Noted: Kröger. Next contact on 26 November.', 'Vermerkt: Kröger. Nächster Kontakt am 26. November.'],
  [{ kind: 'logged', names: ['Kröger'], contact: false, nextDue: null }, 'Noted: Kröger.', 'Vermerkt: Kröger.'],
  [{ kind: 'planned', name: 'Kröger', day: TODAY + 1, staying: [] }, 'Kröger comes up again tomorrow.', 'Kröger ist morgen wieder dran.'],
  [{ kind: 'plan-removed', name: 'Kröger' }, 'The plan for Kröger is removed.', 'Der Plan für Kröger ist entfernt.'],
  [{ kind: 'paused', name: 'Kröger', until: day(2026, 12, 24), staying: [] }, 'Kröger is paused until 24 December.', 'Kröger ist pausiert bis 24. Dezember.'],
  [{ kind: 'paused', name: 'Kröger', until: null, staying: [] }, 'Kröger is paused until further notice.', 'Kröger ist bis auf Weiteres pausiert.'],
  [
    { kind: 'paused', name: 'Kröger', until: null, staying: ['Kröger'] },
    'Kröger is paused until further notice. What was agreed stays in sight until it is dealt with.',
    'Kröger ist bis auf Weiteres pausiert. Was vereinbart ist, bleibt in Sicht, bis es erledigt ist.',
  ],
  [
    { kind: 'planned-all', names: ['Kröger', 'Brandt'], day: TODAY + 1, staying: ['Brandt'] },
    'Kröger and Brandt come up again tomorrow. What was agreed with Brandt stays in sight until it is dealt with.',
    'Kröger und Brandt sind morgen wieder dran. Was mit Brandt vereinbart ist, bleibt in Sicht, bis es erledigt ist.',
  ],
  [{ kind: 'resumed', name: 'Kröger' }, 'Kröger is back.', 'Kröger ist wieder dabei.'],
  [{ kind: 'created', name: 'Kröger', path }, 'Kröger is created.', 'Kröger ist angelegt.'],
  [{ kind: 'undone', names: ['Kröger'] }, 'Undone: Kröger.', 'Zurückgenommen: Kröger.'],
  [{ kind: 'nothing-to-undo' }, 'There is nothing to undo.', 'Es gibt nichts zurückzunehmen.'],
];

describe('what the user is told', () => {
  it.each(announcements)('%# says %s / %s', (announcement, en, de) => {
    expect(announcementInWords(announcement, TODAY, textsFor('en'))).toBe(en);
    expect(announcementInWords(announcement, TODAY, textsFor('de'))).toBe(de);
  });
});

describe('a failure', () => {
  const words = textsFor('en');

  it('says what happened, where, and what to do', () => {
    expect(failureInWords(refusal({ kind: 'line', line: 2 }), words)).toEqual({
      message: 'Nothing was written to Messebau Kröger, line 3. The properties cannot be read. Correct them, then try again.',
      place: { path, line: 2 },
    });
    expect(failureInWords(refusal({ kind: 'property', name: 'turnus' }), words).message).toContain('Messebau Kröger, property “turnus”');
    expect(failureInWords(refusal({ kind: 'note' }), words).message).toContain('Nothing was written to Messebau Kröger.');
  });

  it('says that nothing else was changed either, where more was to be', () => {
    const failure: Failure = { kind: 'missing', path };
    expect(failureInWords({ ...failure, othersLeft: true }, words).message).toMatch(/deleted\. No other note was changed either\.$/);
    expect(failureInWords({ ...failure, othersLeft: true }, textsFor('de')).message).toMatch(/gelöscht\. Auch keine andere Notiz wurde geändert\.$/);
    expect(failureInWords({ kind: 'unexpected', path, message: 'EACCES', othersLeft: true }, words).message).toBe('Messebau Kröger could not be written: EACCES. No other note was changed either.');
  });

  it('has no place to show when the note is gone', () => {
    expect(failureInWords({ kind: 'missing', path }, words).place).toBeNull();
  });

  it('passes on what the system said', () => {
    expect(failureInWords({ kind: 'unexpected', path, message: 'EACCES' }, words).message).toBe('Messebau Kröger could not be written: EACCES');
  });
});
