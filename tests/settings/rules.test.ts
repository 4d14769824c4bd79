import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/days';
import { parseCadence } from '../../src/notes/values/cadence-value';
import { KNOWN_LOG_HEADINGS, LOG_HEADING } from '../../src/notes/vocabulary/log-headings';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults';
import { DEFAULT_OCCASIONS } from '../../src/settings/occasion-defaults';
import { dueRules, folderForNew, noteLanguageOf, readingRules, writingRules } from '../../src/settings/rules';
import type { Settings } from '../../src/settings/settings';

const headings = { written: LOG_HEADING, known: KNOWN_LOG_HEADINGS };
const settingsWith = (change: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...change });

describe('how notes are read', () => {
  it('leaves out the folders somebody named and those of templates', () => {
    const settings = settingsWith({ excludedFolders: ['Archive/', 'Templates'] });
    expect(readingRules(settings, headings, ['Templates', '']).excludedFolders).toEqual(['Archive', 'Templates']);
  });

  it('takes folders, tags and properties without what people type around them', () => {
    const settings = settingsWith({
      recognition: {
        partner: [{ by: 'folder', folder: '/Network/Partners/' }],
        person: [{ by: 'tag', tag: '#person' }],
        cooperation: [{ by: 'property', property: ' type ', value: ' Kooperation ' }],
        event: [],
        meeting: [],
      },
    });
    expect(readingRules(settings, headings, []).recognition).toEqual({
      partner: [{ by: 'folder', folder: 'Network/Partners' }],
      person: [{ by: 'tag', tag: 'person' }],
      cooperation: [{ by: 'property', property: 'type', value: 'Kooperation' }],
      event: [],
      meeting: [],
    });
  });

  it('recognises the log headings of both languages, and the one somebody named', () => {
    expect(readingRules(DEFAULT_SETTINGS, headings, []).logHeadings).toEqual(['Contact log', 'Kontaktverlauf', 'Kontaktprotokoll']);
    expect(readingRules(settingsWith({ logHeading: '### Gespräche' }), headings, []).logHeadings).toEqual([
      'Gespräche',
      'Contact log',
      'Kontaktverlauf',
      'Kontaktprotokoll',
    ]);
    expect(readingRules(settingsWith({ logHeading: 'contact log' }), headings, []).logHeadings).toHaveLength(3);
  });
});

describe('how notes are written', () => {
  it.each([
    ['', 'en', 'Contact log'],
    ['', 'de', 'Kontaktverlauf'],
    ['## Talks', 'de', 'Talks'],
    ['Talks ##', 'en', 'Talks'],
    ['##', 'en', 'Contact log'],
    ['#1 partners', 'en', '#1 partners'],
  ] as const)('makes of the log heading %j in %s the heading %j', (logHeading, language, expected) => {
    expect(writingRules(settingsWith({ logHeading }), headings, language).logHeading).toBe(expected);
  });

  it('follows the language of the app unless another is chosen', () => {
    expect(noteLanguageOf(DEFAULT_SETTINGS, 'de')).toBe('de');
    expect(noteLanguageOf(settingsWith({ noteLanguage: 'en' }), 'de')).toBe('en');
  });

  it('has a word in both languages for a channel that was named in one', () => {
    const pigeon = { id: 'pigeon', nouns: { en: [], de: ['Brieftaube'] }, verbs: { en: [], de: [] }, emoji: '🕊️', icon: 'bird' };
    const rules = writingRules(settingsWith({ channels: [pigeon] }), headings, 'en');
    expect(rules.channels[0]?.nouns).toEqual({ en: ['Brieftaube'], de: ['Brieftaube'] });
  });
});

describe('who is due', () => {
  it('is decided by cadences and days as they were understood', () => {
    const settings = settingsWith({
      defaultCadence: 'every 6 weeks',
      groupCadences: [
        { by: 'tag', name: '#supplier', cadence: 'monatlich' },
        { by: 'folder', name: 'Network/', cadence: 'as needed' },
      ],
      quietPeriods: [{ from: '2026-12-24', to: '2027-01-03' }],
    });
    expect(dueRules(settings, parseCadence)).toEqual({
      occasions: DEFAULT_OCCASIONS,
      phaseCadences: {
        dormant: { kind: 'window', from: { amount: 6, unit: 'week' }, to: null },
        preparing: { kind: 'window', from: { amount: 2, unit: 'week' }, to: null },
        running: { kind: 'window', from: { amount: 3, unit: 'month' }, to: null },
        'running-with-end': { kind: 'window', from: { amount: 4, unit: 'week' }, to: { amount: 6, unit: 'week' } },
        closing: { kind: 'window', from: { amount: 2, unit: 'week' }, to: null },
      },
      groupCadences: [
        { by: 'tag', tag: 'supplier', cadence: { kind: 'window', from: { amount: 1, unit: 'month' }, to: null } },
        { by: 'folder', folder: 'Network', cadence: { kind: 'never' } },
      ],
      moveWeekends: true,
      quietPeriods: [{ from: dayOf(2026, 12, 24), to: dayOf(2027, 1, 3) }],
    });
  });
});

describe('what decides which occasions are shown', () => {
  it('is what the settings say of each', () => {
    const settings = settingsWith({ birthdayDaysBefore: 3, everyBirthday: true, kickOffDaysAfter: 7, greetingRounds: [{ names: [' Sommerfest ', ''], date: '07-01', from: '06-15' }] });
    expect(dueRules(settings, parseCadence).occasions).toEqual({
      ...DEFAULT_OCCASIONS,
      birthday: { before: 3, after: 3 },
      everyBirthday: true,
      kickOff: { before: 30, after: 7 },
      rounds: [{ names: ['Sommerfest'], date: { month: 7, day: 1 }, from: { month: 6, day: 15 } }],
    });
  });
});

describe('where a new note is made', () => {
  const byFolder = { ...DEFAULT_SETTINGS.recognition, partner: [{ by: 'folder', folder: 'Partners/' } as const] };

  it('is the folder named for it', () => {
    expect(folderForNew(settingsWith({ newPartnerFolder: 'Inbox/', recognition: byFolder }), 'partner')).toBe('Inbox');
  });

  it('is else the first folder whose notes are partners', () => {
    expect(folderForNew(settingsWith({ recognition: byFolder }), 'partner')).toBe('Partners');
    expect(folderForNew(settingsWith({ recognition: byFolder }), 'person')).toBe('');
  });
});
