import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCadence } from '../../src/notes/values/cadence-value';
import { DEFAULT_CHANNELS } from '../../src/settings/default-channels';
import { DEFAULT_CADENCE, DEFAULT_SETTINGS } from '../../src/settings/defaults';
import { mergeSettings } from '../../src/settings/merge';
import { narrowSettings } from '../../src/settings/narrow';
import { anySettings } from './settings-arbitrary';

const readsAsCadence = (text: string): boolean => parseCadence(text) !== null;
const narrow = (stored: unknown) => narrowSettings(stored, readsAsCadence);

describe('settings that were stored', () => {
  it('are the defaults at a fresh start', () => {
    expect(narrow(null)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('are the defaults for whatever is missing', () => {
    const { settings, problems } = narrow({ version: 1, nowSize: 9 });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, nowSize: 9 });
    expect(problems).toEqual([]);
  });

  it('come back as they were stored, whatever they are', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const stored: unknown = JSON.parse(JSON.stringify(mergeSettings(null, settings)));
        expect(narrow(stored)).toEqual({ settings, problems: [] });
      }),
    );
  });

  it('never stop the plugin, whatever is stored', () => {
    const byKey = fc.record(
      Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((key) => [key, fc.jsonValue()])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), byKey), (stored) => {
        const { settings } = narrow(stored);
        expect(narrow(mergeSettings(null, settings))).toEqual({ settings, problems: [] });
      }),
    );
  });

  it('have a default cadence that reads as what it says', () => {
    expect(parseCadence(DEFAULT_SETTINGS.defaultCadence)).toEqual(DEFAULT_CADENCE);
  });
});

describe('a damaged setting', () => {
  it('has its default, and leaves the others alone', () => {
    const { settings, problems } = narrow({ nowSize: 500, moveWeekends: false, logOrder: 'sideways', defaultCadence: 'often' });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, moveWeekends: false });
    expect(problems).toEqual([
      { key: 'logOrder', code: 'not-a-choice', remedy: 'default', value: 'sideways' },
      { key: 'defaultCadence', code: 'cadence-unreadable', remedy: 'default', value: 'often' },
      { key: 'nowSize', code: 'out-of-range', remedy: 'default', value: 500 },
    ]);
  });

  it('is reported when it is no settings at all', () => {
    expect(narrow(['oops'])).toEqual({
      settings: DEFAULT_SETTINGS,
      problems: [{ key: 'all', code: 'not-settings', remedy: 'default', value: ['oops'] }],
    });
  });

  it.each([
    ['a day that does not exist', { from: '2026-02-30', to: '2026-03-02' }, 'day-impossible'],
    ['a day in another form', { from: '24.12.2026', to: '2027-01-03' }, 'day-impossible'],
    ['a last day before the first', { from: '2027-01-03', to: '2026-12-24' }, 'period-backwards'],
    ['a missing day', { from: '2026-12-24' }, 'wrong-type'],
  ])('leaves a quiet period out that has %s', (_, damaged, code) => {
    const holidays = { from: '2026-12-24', to: '2027-01-03' };
    const { settings, problems } = narrow({ quietPeriods: [damaged, holidays] });
    expect(settings.quietPeriods).toEqual([holidays]);
    expect(problems).toEqual([{ key: 'quietPeriods', index: 0, code, remedy: 'left-out', value: damaged }]);
  });

  it.each([{ by: 'folder', folder: '/' }, { by: 'folder', folder: '' }, { by: 'tag', tag: '#' }, { by: 'property', property: 'type' }, { by: 'smell' }, 'Partners'])(
    'is a recognition rule that would match everything or nothing: %j',
    (damaged) => {
      const rule = { by: 'tag', tag: 'partner' };
      const { settings, problems } = narrow({ recognition: { partner: [rule, damaged] } });
      expect(settings.recognition.partner).toEqual([rule]);
      expect(settings.recognition.event).toEqual(DEFAULT_SETTINGS.recognition.event);
      expect(problems).toEqual([{ key: 'recognition', kind: 'partner', index: 1, code: 'rule-unreadable', remedy: 'left-out', value: damaged }]);
    },
  );

  it('is a cadence for a tag that is none', () => {
    const group = { by: 'tag', name: 'supplier', cadence: 'now and then' };
    const { settings, problems } = narrow({ groupCadences: [group] });
    expect(settings.groupCadences).toEqual([]);
    expect(problems).toMatchObject([{ key: 'groupCadences', index: 0, code: 'cadence-unreadable', remedy: 'left-out' }]);
  });
});

describe('a damaged channel', () => {
  it('is replaced by the original of its name', () => {
    const damaged = { id: 'call', nouns: 'call' };
    const { settings, problems } = narrow({ channels: [damaged, ...DEFAULT_CHANNELS.slice(1)] });
    expect(settings.channels).toEqual(DEFAULT_CHANNELS);
    expect(problems).toEqual([{ key: 'channels', index: 0, code: 'channel-unreadable', remedy: 'default', value: damaged }]);
  });

  it('is left out when there is no original', () => {
    const { settings, problems } = narrow({ channels: [...DEFAULT_CHANNELS, { id: 'pigeon', nouns: { en: [], de: [] } }] });
    expect(settings.channels).toEqual(DEFAULT_CHANNELS);
    expect(problems).toMatchObject([{ key: 'channels', index: DEFAULT_CHANNELS.length, code: 'channel-unreadable', remedy: 'left-out' }]);
  });

  it('counts once when it is there twice', () => {
    const { settings, problems } = narrow({ channels: [...DEFAULT_CHANNELS, DEFAULT_CHANNELS[0]] });
    expect(settings.channels).toEqual(DEFAULT_CHANNELS);
    expect(problems).toMatchObject([{ code: 'channel-twice', remedy: 'left-out' }]);
  });

  it('is put back when a try or a remark would be taken for a contact without it', () => {
    const { settings, problems } = narrow({ channels: DEFAULT_CHANNELS.filter((channel) => channel.id === 'call') });
    expect(settings.channels.map((channel) => channel.id)).toEqual(['call', 'attempt', 'note']);
    expect(problems).toMatchObject([
      { key: 'channels', code: 'channel-missing', value: 'attempt' },
      { key: 'channels', code: 'channel-missing', value: 'note' },
    ]);
  });
});

describe('settings of occasions that were damaged', () => {
  it.each([
    ['birthdayDaysBefore', -1],
    ['birthdayDaysAfter', 31],
    ['agreementDaysBefore', '30'],
    ['costingDaysAfter', 1.5],
    ['eventDaysAfter', null],
  ])('%s: %j is no number of days that makes sense', (key, value) => {
    const { settings, problems } = narrow({ [key]: value, kickOffDaysAfter: 5 });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, kickOffDaysAfter: 5 });
    expect(problems).toEqual([{ key, code: 'not-days', remedy: 'default', value }]);
  });

  it.each([
    [{ names: [], date: '12-24', from: '12-01' }, 'round-unreadable'],
    [{ names: ['Party'], date: 1224, from: '12-01' }, 'round-unreadable'],
    [{ names: ['Party'], date: '02-30', from: '12-01' }, 'day-impossible'],
    [{ names: ['Party'], date: '12-24', from: '1.12.' }, 'day-impossible'],
    ['Party', 'wrong-type'],
  ])('a greeting round that is %j is left out', (round, code) => {
    const party = { names: ['Party'], date: '07-01', from: '06-15' };
    const { settings, problems } = narrow({ greetingRounds: [round, party] });
    expect(settings.greetingRounds).toEqual([party]);
    expect(problems).toEqual([{ key: 'greetingRounds', code, remedy: 'left-out', index: 0, value: round }]);
  });
});
