import { beforeAll, describe, expect, it } from 'vitest';
import { understandText } from '../../../src/application/composing/composer-text';
import { NaturalDays } from '../../../src/application/composing/natural-days';
import type { Reference } from '../../../src/domain/reference';
import { DEFAULT_CHANNELS } from '../../../src/settings/default-channels';
import { day } from '../../support/contributions';
import { SetPacing } from '../../support/pacings';

const today = day('2026-11-23');
const days = new NaturalDays(new SetPacing());

const context = { channels: DEFAULT_CHANNELS, today, days, leadsElsewhere: ({ target }: Reference) => target === 'Angebot 2026-14' };

function understand(typed: string, on = today) {
  return understandText(typed, { ...context, persons: ['Anna Schmidt', 'Jonas Kröger', 'Dr. Jörg Weiß'], today: on });
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

  it.each(['Call back Anna', 'So geht das nicht', 'Sun terrace is ordered', 'with Anna things are fine', 'card game night planned', 'mit dem Preis einverstanden: gut', '03/04/2026 something', 'call 12.50 Euro'])(
    'leaves "%s" as it is',
    (typed) => {
      expect(understand(typed)).toMatchObject({ channel: null, direction: null, persons: [], day: null, time: null, text: typed });
    },
  );

  it('finds the day behind a long list of names', () => {
    const names = Array.from('ABCDEFGHIJ', (letter) => `${letter}erta Mai${letter.toLowerCase()}er`);
    expect(understand(`meeting with ${names.join(', ')} yesterday: stand`)).toMatchObject({ channel: 'meeting', persons: names, day: today - 1, text: 'stand' });
    expect(understand(`call with Bob Petersen last Friday${' '.repeat(80)}2 pm: stand`)).toMatchObject({ persons: ['Bob Petersen'], day: today - 3, time: '14:00', text: 'stand' });
  });

  it('takes a weekday for another day on another day, however often it was read before', () => {
    expect([today, today + 7, today].map((on) => understand('call last Friday: stand', on).day)).toEqual([today - 3, today + 4, today - 3]);
  });

  it('takes no letter from the words behind a name that is longer in small letters', () => {
    expect(understandText('called İpek İnce: a bit late', { ...context, persons: ['İpek İnce'] })).toMatchObject({ persons: ['İpek İnce'], text: 'a bit late' });
    expect(understandText('called İpek İnce a bit late', { ...context, persons: ['İpek İnce'] })).toMatchObject({ text: expect.stringContaining('a bit late') as string });
  });

  it.each([
    ['couldn’t reach Anna', { channel: 'attempt', persons: ['Anna Schmidt'], text: '' }],
    ["couldn't reach Anna", { channel: 'attempt', persons: ['Anna Schmidt'], text: '' }],
    ['Anna nicht erreicht: AB', { channel: 'attempt', persons: ['Anna Schmidt'], text: 'AB' }],
    ['Anna not reached', { channel: 'attempt', persons: ['Anna Schmidt'], text: '' }],
    ['Anna war nicht erreichbar', { channel: 'attempt', persons: ['Anna Schmidt'], text: '' }],
    ['Anna gestern nicht erreicht', { channel: 'attempt', persons: ['Anna Schmidt'], day: today - 1, text: '' }],
    ['Anna Fr nicht erreicht', { channel: 'attempt', persons: ['Anna Schmidt'], day: day('2026-11-20'), text: '' }],
    ['gestern Anna nicht erreicht: AB', { channel: 'attempt', persons: ['Anna Schmidt'], day: today - 1, text: 'AB' }],
    ['left a voicemail', { channel: 'attempt', text: '' }],
    ['voicemail for Anna: call back', { channel: 'attempt', direction: null, persons: ['Anna Schmidt'], text: 'call back' }],
  ])('takes nobody who was not reached for a contact: %s', (typed, expected) => {
    expect(understand(typed)).toMatchObject(expected);
  });

  it.each([
    ['Anna tried to call', 'attempt'],
    ['Anna auf die Mailbox gesprochen', 'attempt'],
    ['Couldn’t even reach the desk, no answer', 'attempt'],
    ['Mail geschrieben', 'mail'],
    ['voicemail for the whole team', 'attempt'],
    ['Angebot besprochen', null],
    ['Angebot per Mail besprochen', null],
  ])('leaves "%s" as it is, and says which channel it speaks of', (typed, hintedChannel) => {
    expect(understand(typed)).toMatchObject({ channel: null, hintedChannel, persons: [], text: typed });
  });

  it('says nothing of another channel where one is clear', () => {
    expect(understand('called Anna: voicemail is full')).toMatchObject({ channel: 'call', hintedChannel: null, text: 'voicemail is full' });
  });

  it.each([
    ['gestern 3 Tische geliefert', { day: today - 1, time: null, text: '3 Tische geliefert' }],
    ['gestern 1,5 Tonnen geliefert', { day: today - 1, time: null, text: '1,5 Tonnen geliefert' }],
    ['gestern 9.50 Euro gezahlt', { day: today - 1, time: null, text: '9.50 Euro gezahlt' }],
    ['gestern 3-5 Muster bestellt', { day: today - 1, time: null, text: '3-5 Muster bestellt' }],
    ['heute 12 Muster bestellt', { day: today, time: null, text: '12 Muster bestellt' }],
    ['Montag 8 Paletten geholt', { day: today, time: null, text: '8 Paletten geholt' }],
    ['letzten Freitag 3 Paletten geholt', { day: day('2026-11-20'), time: null, text: '3 Paletten geholt' }],
    ['12. November 14 Muster bestellt', { day: day('2026-11-12'), text: '14 Muster bestellt' }],
    ['12. November 1500 Flyer verteilt', { day: day('2026-11-12'), text: '1500 Flyer verteilt' }],
    ['12 November 14 samples ordered', { day: day('2026-11-12'), text: '14 samples ordered' }],
    ['November 12 14 samples ordered', { day: day('2026-11-12'), text: '14 samples ordered' }],
    ['12. November 2025 Muster bestellt', { day: day('2025-11-12'), text: 'Muster bestellt' }],
    ['12.11.25 Muster bestellt', { day: day('2025-11-12'), text: 'Muster bestellt' }],
  ])('takes only the day out of "%s"', (typed, expected) => {
    expect(understand(typed)).toMatchObject(expected);
  });

  it.each([
    ['gestern um 14 Uhr telefoniert: passt', { channel: 'call', day: today - 1, time: '14:00', text: 'passt' }],
    ['gestern 14:30 telefoniert: passt', { channel: 'call', day: today - 1, time: '14:30', text: 'passt' }],
    ['yesterday at 3pm called Anna: ok', { channel: 'call', persons: ['Anna Schmidt'], day: today - 1, time: '15:00', text: 'ok' }],
    ['12. November 9 Uhr Anruf: passt', { channel: 'call', day: day('2026-11-12'), time: '09:00', text: 'passt' }],
    ['Anruf 14.30 Uhr: passt', { channel: 'call', time: '14:30', text: 'passt' }],
    ['Anruf 14.30: passt', { channel: 'call', time: '14:30', text: 'passt' }],
    ['gestern 14.30 telefoniert: passt', { channel: 'call', day: today - 1, time: '14:30', text: 'passt' }],
    ['gestern um 9 telefoniert: passt', { channel: 'call', day: today - 1, time: '09:00', text: 'passt' }],
    ['Anruf von Petersen am 20.11. 14.30: neue Preise', { channel: 'call', persons: ['Petersen'], day: day('2026-11-20'), time: '14:30', text: 'neue Preise' }],
    ['10:15 mail to Anna: x', { channel: 'mail', persons: ['Anna Schmidt'], time: '10:15', text: 'x' }],
    ['09:00 Mail an Anna', { channel: 'mail', persons: ['Anna Schmidt'], time: '09:00', text: '' }],
    ['10.15 Uhr Anruf: passt', { channel: 'call', time: '10:15', text: 'passt' }],
    ['9 Uhr mit Anna telefoniert: passt', { channel: 'call', persons: ['Anna Schmidt'], time: '09:00', text: 'passt' }],
    ['9 Uhr passt', { channel: null, time: null, text: '9 Uhr passt' }],
    ['9 Uhr Mail geschrieben', { channel: null, hintedChannel: 'mail', time: null, text: '9 Uhr Mail geschrieben' }],
    ['gestern um 9 Euro erhöht', { day: today - 1, time: null, text: 'um 9 Euro erhöht' }],
    ['gestern 14:30-15:00 telefoniert', { day: today - 1, time: null, text: '14:30-15:00 telefoniert' }],
    ['gestern 2 h telefoniert', { day: today - 1, time: null, text: '2 h telefoniert' }],
  ])('keeps the time of "%s", or leaves it in the text', (typed, expected) => {
    expect(understand(typed)).toMatchObject(expected);
  });

  it.each([
    ['Mittwoch, 18.11. Anruf: passt', { channel: 'call', day: day('2026-11-18'), text: 'passt' }],
    ['Mi 18.11. Anruf: passt', { channel: 'call', day: day('2026-11-18'), text: 'passt' }],
    ['am Mittwoch, den 11.11. Anruf: passt', { channel: 'call', day: day('2026-11-11'), text: 'passt' }],
    ['Anruf am Mittwoch, 11.11.: passt', { channel: 'call', day: day('2026-11-11'), text: 'passt' }],
    ['Fri 20.11.2026 call: ok', { channel: 'call', day: day('2026-11-20'), text: 'ok' }],
    ['2026-11-20T14:30 call: ok', { channel: 'call', day: day('2026-11-20'), time: '14:30', text: 'ok' }],
  ])('reads the day of "%s" as log lines have it', (typed, expected) => {
    expect(understand(typed)).toMatchObject(expected);
  });

  it.each([
    ['31.11. Anruf Anna', '31.11.'],
    ['Anruf am 31.11.: passt', '31.11.'],
    ['mail to Anna 30.2.2026: ok', '30.2.2026'],
    ['mail to Bob on 31.11.', '31.11.'],
    ['2026-11-31 call: ok', '2026-11-31'],
    ['Mo, 31.11. Anruf', '31.11.'],
    ['am Montag, den 31.11. Anruf', '31.11.'],
  ])('takes no other day for one that the calendar does not have: %s', (typed, impossibleDay) => {
    const said = understand(typed);
    expect(said).toMatchObject({ day: null, impossibleDay });
    expect(said.text).toContain(impossibleDay);
  });

  it.each(['1.13. Kapitel geändert', '30.11. Anruf', 'call: 31.11. is no day', '31.11 mm Blech bestellt'])('finds no impossible day in "%s"', (typed) => {
    expect(understand(typed).impossibleDay).toBeNull();
  });

  it('takes a weekday for the last of its name, never for one to come', () => {
    expect(understand('call on Thursday: x').day).toBe(day('2026-11-19'));
    expect(understand('Anruf Donnerstag: x').day).toBe(day('2026-11-19'));
  });

  it.each([
    ['this Friday: x', '2026-11-27'],
    ['diesen Freitag: x', '2026-11-27'],
    ['next Monday meeting with Anna', '2026-11-30'],
    ['Freitag: x', '2026-11-20'],
    ['last Friday: x', '2026-11-20'],
  ])('takes the weekday of "%s" for the one that is said', (typed, expected) => {
    expect(understand(typed).day).toBe(day(expected));
  });

  it.each([
    ['2027-01-05', '28.12. Anruf: x', '2026-12-28'],
    ['2027-01-05', '28. Dezember Anruf: x', '2026-12-28'],
    ['2026-11-23', '12.3. Anruf: x', '2026-03-12'],
    ['2026-11-23', '12 March call: x', '2026-03-12'],
    ['2026-11-23', '24.11. Anruf: x', '2026-11-24'],
    ['2026-12-28', '4.1. Anruf: x', '2027-01-04'],
    ['2026-12-28', 'January 4 call: x', '2027-01-04'],
  ])('takes a day without a year for one that is past, or soon: on %s, "%s"', (on, typed, expected) => {
    expect(understand(typed, day(on)).day).toBe(day(expected));
  });

  it.each([
    ['mail [[Angebot 2026-14]] geschickt', { channel: 'mail', persons: [], text: '[[Angebot 2026-14]] geschickt' }],
    ['gestern mit Anna telefoniert, [[Angebot 2026-14]] besprochen', { channel: 'call', persons: ['Anna Schmidt'], text: '[[Angebot 2026-14]] besprochen' }],
    ['telefoniert mit [[Ben Neu]], [[Angebot 2026-14]] besprochen', { channel: 'call', persons: ['[[Ben Neu]]'], text: '[[Angebot 2026-14]] besprochen' }],
    ['[[Angebot 2026-14]] telefonisch besprochen', { channel: null, persons: [], text: '[[Angebot 2026-14]] telefonisch besprochen' }],
  ])('takes a note that is about nobody for no person: %s', (typed, expected) => {
    expect(understand(typed)).toMatchObject(expected);
  });

  it.each([
    ['gestern\n- Punkt 1\n- Punkt 2', { day: today - 1, text: '- Punkt 1\n- Punkt 2' }],
    ['Besuch\r\n\r\n- Punkt 1', { channel: 'visit', text: '- Punkt 1' }],
    ['called Anna: ok\n- point 1', { channel: 'call', persons: ['Anna Schmidt'], text: 'ok\n- point 1' }],
    ['gestern telefoniert\nAnna fragt nach', { channel: 'call', day: today - 1, persons: [], text: 'Anna fragt nach' }],
    ['Angebot besprochen\n  - mit Rabatt\n', { channel: null, text: 'Angebot besprochen\n  - mit Rabatt' }],
  ])('leaves what is below the first line of %j as it is', (typed, expected) => {
    expect(understand(typed)).toMatchObject(expected);
  });

  it.each([
    ['coffee w/ Anna: nice', { channel: 'meeting', direction: 'with', persons: ['Anna Schmidt'], text: 'nice' }],
    ['last friday coffee w/ Anna', { channel: 'meeting', direction: 'with', persons: ['Anna Schmidt'], day: day('2026-11-20'), text: '' }],
    ['gestern 14:30 Tel. mit Anna wg. Angebot', { channel: 'call', persons: ['Anna Schmidt'], day: today - 1, time: '14:30', text: 'wg. Angebot' }],
    ['Telefon mit Anna: passt', { channel: 'call', persons: ['Anna Schmidt'], text: 'passt' }],
    ['WhatsApp from Anna: ok', { channel: 'chat', direction: 'from', persons: ['Anna Schmidt'], text: 'ok' }],
    ['Teams mit Anna: passt', { channel: 'video', persons: ['Anna Schmidt'], text: 'passt' }],
    ['Zoom call with Anna: ok', { channel: 'video', persons: ['Anna Schmidt'], text: 'ok' }],
    ['Teams formed', { channel: null, hintedChannel: 'video', text: 'Teams formed' }],
    ['coffee w/o Anna: dull', { channel: null, persons: [], text: 'coffee w/o Anna: dull' }],
  ])('understands what is shorter than in a log line: %s', (typed, expected) => {
    expect(understand(typed)).toMatchObject(expected);
  });

  it.each([
    ['mail to Jonas Neumann: offer', { channel: 'mail', direction: 'to', persons: ['Jonas Neumann'], text: 'offer' }],
    ['Mail an Jonas Krüger: Angebot', { channel: 'mail', direction: 'to', persons: ['Jonas Krüger'], text: 'Angebot' }],
    ['mail to Jonas Neumann', { channel: 'mail', persons: ['Jonas Neumann'], text: '' }],
    ['call with Anna, Jonas Neumann (new)', { channel: 'call', persons: ['Anna Schmidt', 'Jonas Neumann'], text: '(new)' }],
    ['met Anna and Jonas Neumann: plan', { channel: 'meeting', persons: ['Anna Schmidt', 'Jonas Neumann'], text: 'plan' }],
    ['Anruf von Anna-Lena: passt', { channel: 'call', persons: ['Anna-Lena'], text: 'passt' }],
    ['call with Anna Schmidt-Müller: ok', { channel: 'call', persons: ['Anna Schmidt-Müller'], text: 'ok' }],
    ['call with Bob and Anna: ok', { channel: 'call', persons: ['Bob', 'Anna Schmidt'], text: 'ok' }],
  ])('takes nobody for a known person who only shares a name: %s', (typed, expected) => {
    expect(understand(typed)).toMatchObject(expected);
  });

  it.each([
    ['mail to Bob yesterday', { channel: 'mail', persons: ['Bob'], day: today - 1, text: '' }],
    ['mail to Bob yesterday: x', { channel: 'mail', persons: ['Bob'], day: today - 1, text: 'x' }],
    ['mail to Bob yesterday offer sent', { channel: 'mail', persons: ['Bob'], day: today - 1, text: 'offer sent' }],
    ['mail to Anna and Bob yesterday', { channel: 'mail', persons: ['Anna Schmidt', 'Bob'], day: today - 1, text: '' }],
    ['met Anna and Jürgen on 3 Nov: plan', { channel: 'meeting', persons: ['Anna Schmidt', 'Jürgen'], day: day('2026-11-03'), text: 'plan' }],
    ['Mail an Bob gestern', { channel: 'mail', persons: ['Bob'], day: today - 1, text: '' }],
    ['Anruf von Petersen, Lang und Anna am 20.11. 14:30', { channel: 'call', persons: ['Petersen', 'Lang', 'Anna Schmidt'], day: day('2026-11-20'), time: '14:30', text: '' }],
    ['gestern mit Anna und Bob telefoniert: passt', { channel: 'call', persons: ['Anna Schmidt', 'Bob'], day: today - 1, text: 'passt' }],
    ['mail to Bob Friday 14:30', { channel: 'mail', persons: ['Bob'], day: day('2026-11-20'), time: '14:30', text: '' }],
  ])('takes the day behind a name that nobody knows yet: %s', (typed, expected) => {
    expect(understand(typed)).toMatchObject(expected);
  });

  it.each(['mail to Bob Friday', 'mail to accounting yesterday', 'Mail an Buchhaltung geschickt'])('reads no name into "%s"', (typed) => {
    expect(understand(typed)).toMatchObject({ channel: null, persons: [], day: null, text: typed });
  });

  it.each([
    'called Jonas Neumann: offer',
    'called Jonas Neumann about the offer',
    'mail to Jonas Neumann about the offer: ok',
    'Anruf Jonas Neumann: Angebot',
    'Anruf Jonas Neumann wegen Angebot',
    'mit Jonas Neumann telefoniert: Angebot',
    'mit Anna Angebot besprochen',
    'Mail an Jonas Neumann wegen Angebot',
    'called Anna’s boss: ok',
  ])('names nobody where it may be another: %s', (typed) => {
    expect(understand(typed)).toMatchObject({ channel: null, persons: [], text: typed });
  });

  it.each([
    ['Anruf Anna Angebot besprochen', { channel: 'call', persons: ['Anna Schmidt'], text: 'Angebot besprochen' }],
    ['Mail an Anna Angebot geschickt', { channel: 'mail', persons: ['Anna Schmidt'], text: 'Angebot geschickt' }],
    ['Mail an Anna Angebot', { channel: 'mail', persons: ['Anna Schmidt'], text: 'Angebot' }],
    ['SMS von Anna Danke', { channel: 'chat', persons: ['Anna Schmidt'], text: 'Danke' }],
    ['telefoniert mit Anna Vertrag kommt', { channel: 'call', persons: ['Anna Schmidt'], text: 'Vertrag kommt' }],
    ['Mail an Jonas Angebot 12 geschickt', { channel: 'mail', persons: ['Jonas Kröger'], text: 'Angebot 12 geschickt' }],
    ['called Anna OK: all fine', { channel: 'call', persons: ['Anna Schmidt'], text: 'OK: all fine' }],
    ['called Anna I think all is well', { channel: 'call', persons: ['Anna Schmidt'], text: 'I think all is well' }],
    ['call with Anna Q1 planning', { channel: 'call', persons: ['Anna Schmidt'], text: 'Q1 planning' }],
    ['called Anna, Result: ok', { channel: 'call', persons: ['Anna Schmidt'], text: 'Result: ok' }],
    ['Mail an Anna, Betreff: Angebot', { channel: 'mail', persons: ['Anna Schmidt'], text: 'Betreff: Angebot' }],
    ['called Anna and Mail', { channel: 'call', persons: ['Anna Schmidt'], text: 'and Mail' }],
    ['Anruf Anna und Angebot', { channel: 'call', persons: ['Anna Schmidt'], text: 'und Angebot' }],
    ['telefoniert mit Anna Schmidt Angebot besprochen', { channel: 'call', persons: ['Anna Schmidt'], text: 'Angebot besprochen' }],
    ['gestern mit Anna Mittagessen: passt', { channel: 'meeting', persons: ['Anna Schmidt'], text: 'passt' }],
    ['Anruf von Anna Freitag: passt', { channel: 'call', persons: ['Anna Schmidt'], day: day('2026-11-20'), text: 'passt' }],
    ['call with Anna, Angebot besprochen', { channel: 'call', persons: ['Anna Schmidt'], text: 'Angebot besprochen' }],
    ['call with Anna, Offer', { channel: 'call', persons: ['Anna Schmidt'], text: 'Offer' }],
    ['call with Anna and talked: fine', { channel: 'call', persons: ['Anna Schmidt'], text: 'and talked: fine' }],
    ['call with Anna on Friday: ok', { channel: 'call', persons: ['Anna Schmidt'], day: day('2026-11-20'), text: 'ok' }],
  ])('knows a first name before a noun, a day or a channel: %s', (typed, expected) => {
    expect(understand(typed)).toMatchObject(expected);
  });

  it('knows no first name that two people share', () => {
    expect(understandText('call Anna: x', { ...context, persons: ['Anna Schmidt', 'Anna Lang'] }).persons).toEqual([]);
  });
});
