import { beforeAll, describe, expect, it } from 'vitest';
import { understandText } from '../../../src/application/composing/composer-text';
import { NaturalDays } from '../../../src/application/composing/natural-days';
import { DEFAULT_CHANNELS } from '../../../src/settings/default-channels';
import { day } from '../../support/contributions';

const today = day('2026-11-23');
const days = new NaturalDays();

function understand(typed: string) {
  return understandText(typed, { channels: DEFAULT_CHANNELS, persons: ['Anna Schmidt', 'Jonas Kröger', 'Dr. Jörg Weiß'], today, days });
}

describe('what the composer understands', () => {
  beforeAll(() => days.load());

  it.each([
    ['telefoniert gestern: Nachkalkulation passt', { channel: 'call', day: today - 1, text: 'Nachkalkulation passt' }],
    ['called Anna: all well', { channel: 'call', persons: ['Anna Schmidt'], text: 'all well' }],
    ['call with Anna Schmidt yesterday: final costing', { channel: 'call', direction: 'with', persons: ['Anna Schmidt'], day: today - 1, text: 'final costing' }],
    ['mail from Weiß: asks for capacity', { channel: 'mail', direction: 'from', persons: ['Dr. Jörg Weiß'], text: 'asks for capacity' }],
    ['gestern mit Anna telefoniert: passt', { channel: 'call', direction: 'with', persons: ['Anna Schmidt'], day: today - 1, text: 'passt' }],
    ['Anruf am 20.11.: passt', { channel: 'call', day: day('2026-11-20'), text: 'passt' }],
    ['meeting with Anna Schmidt on 20 November: tour', { channel: 'meeting', direction: 'with', persons: ['Anna Schmidt'], day: day('2026-11-20'), text: 'tour' }],
    ['gestern Angebot besprochen', { day: today - 1, text: 'Angebot besprochen' }],
    ['call with Anna and Jonas: both agree', { channel: 'call', direction: 'with', persons: ['Anna Schmidt', 'Jonas Kröger'], text: 'both agree' }],
    ['Anruf von Herrn Petersen: neue Preise', { channel: 'call', direction: 'from', persons: ['Herrn Petersen'], text: 'neue Preise' }],
    ['mail from Frau Petersen yesterday: new prices', { channel: 'mail', direction: 'from', persons: ['Frau Petersen'], day: today - 1, text: 'new prices' }],
    ['Anruf von Petersen und Lang am 20.11. 14:30: neue Preise', { channel: 'call', persons: ['Petersen', 'Lang'], day: day('2026-11-20'), time: '14:30', text: 'neue Preise' }],
    ['Anruf von Robert Freitag: neue Preise', { channel: 'call', persons: ['Robert Freitag'], day: null, text: 'neue Preise' }],
    ['nicht erreicht: Anna', { channel: 'attempt', text: 'Anna' }],
    ['call last Friday 14:30: stand', { channel: 'call', day: day('2026-11-20'), time: '14:30', text: 'stand' }],
    ['12.11. Mail: Angebot', { channel: 'mail', day: day('2026-11-12'), text: 'Angebot' }],
    ['2026-11-20 call: done', { channel: 'call', day: day('2026-11-20'), text: 'done' }],
    ['Mail', { channel: 'mail', text: '' }],
  ])('%s', (typed, expected) => {
    expect(understand(typed)).toMatchObject(expected);
  });

  it.each(['Call back Anna', 'So geht das nicht', 'Sun terrace is ordered', 'with Anna things are fine', 'card game night planned', 'mit dem Preis einverstanden: gut', '03/04/2026 something'])(
    'leaves "%s" as it is',
    (typed) => {
      expect(understand(typed)).toEqual({ channel: null, direction: null, persons: [], day: null, time: null, text: typed });
    },
  );

  it('takes a weekday for the last of its name, never for one to come', () => {
    expect(understand('call on Thursday: x').day).toBe(day('2026-11-19'));
    expect(understand('Anruf Donnerstag: x').day).toBe(day('2026-11-19'));
  });

  it('knows no first name that two people share', () => {
    const context = { channels: DEFAULT_CHANNELS, persons: ['Anna Schmidt', 'Anna Lang'], today, days };
    expect(understandText('call Anna: x', context).persons).toEqual([]);
  });
});
