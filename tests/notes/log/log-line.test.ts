import { describe, expect, it } from 'vitest';
import { dayOf, formatDay } from '../../../src/domain/days';
import type { Interaction } from '../../../src/domain/interaction';
import type { WritingRules } from '../../../src/domain/rules';
import { formatLogEntry, parseLogEntry } from '../../../src/notes/log/log-line';
import { CHANNELS } from '../../support/channels';

const context = { channels: CHANNELS, knownNames: ['Anna Schmidt', 'Ben'], nearDay: dayOf(2026, 11, 20) };

/** What was read, in one line: `day time | channel direction | persons | text`, plain names with `=`. */
function read(...lines: string[]): string {
  const entry = parseLogEntry(lines, context);
  if (entry === null) return 'no entry';
  if (entry.kind === 'problem') return `${entry.code}: ${entry.value}`;
  const { day, time, channel, direction, persons, text } = entry.interaction;
  const parts = [
    [formatDay(day), time],
    [channel, direction],
    [persons.map(({ label, linked }) => (linked ? label : `=${label}`)).join(', ')],
    [text],
  ];
  return parts.map((part) => part.filter((each) => each !== null && each !== '').join(' ')).join(' | ');
}

describe('the examples of the documentation', () => {
  it.each([
    ['- 2026-11-23 call with [[Anna Schmidt]]: final costing of the stand agreed', '2026-11-23 | call with | Anna Schmidt | final costing of the stand agreed'],
    ['- 12.11. nicht erreicht: Anna Schmidt', '2026-11-12 | attempt | =Anna Schmidt | '],
    ['- 2026-11-23 Call back Anna', '2026-11-23 |  |  | Call back Anna'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it('a second line, indented by two spaces', () => {
    expect(read('- 2026-11-20 14:30 Mail von [[Anna Schmidt]], Jörg Weiß: fragt nach freien Kapazitäten ab März', '  second line of the same entry')).toBe(
      '2026-11-20 14:30 | mail from | Anna Schmidt, =Jörg Weiß | fragt nach freien Kapazitäten ab März\nsecond line of the same entry',
    );
  });
});

describe('the day', () => {
  it.each([
    ['- 2026-11-23 call', '2026-11-23'],
    ['- [[2026-11-23]] call', '2026-11-23'],
    ['- [[2026-11-23|Monday]] call', '2026-11-23'],
    ['- [[Nov 23, 2026|2026-11-23]] call', '2026-11-23'],
    ['- [Monday](2026-11-23.md) call', '2026-11-23'],
    ['- **2026-11-23** call', '2026-11-23'],
    ['- **2026-11-23:** call', '2026-11-23'],
    ['- *23.11.2026* call', '2026-11-23'],
    ['- **[[2026-11-23]]** call', '2026-11-23'],
    ['- 23.11.2026 call', '2026-11-23'],
    ['- 23.11.26 call', '2026-11-23'],
    ['- 23. 11. 2026 call', '2026-11-23'],
    ['- Mo, 23.11.2026 call', '2026-11-23'],
    ['- Monday 2026-11-23 call', '2026-11-23'],
    ['* 2026-11-23 call', '2026-11-23'],
    ['1. 2026-11-23 call', '2026-11-23'],
    ['- [x] 2026-11-23 call', '2026-11-23'],
    ['- 28.12. call', '2026-12-28'],
  ])('%s', (line, expected) => {
    expect(read(line).split(' ')[0]).toBe(expected);
  });

  it.each([
    ['- 2026-02-30 call', 'day-impossible: 2026-02-30'],
    ['- 31.11. call', 'day-impossible: 31.11.'],
    ['- 03/04/2026 call', 'day-ambiguous: 03/04/2026'],
    ['- 11/23/2026 call', 'day-unreadable: 11/23/2026'],
    ['- 2026-11-23call', 'day-unreadable: 2026-11-23call'],
    ['- yesterday call', 'day-unreadable: yesterday call'],
    ['- [[Anna Schmidt]] called', 'day-unreadable: [[Anna Schmidt]] called'],
    ['- just some words', 'day-unreadable: just some words'],
  ])('is a problem in %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it('needs another line to tell its year', () => {
    expect(parseLogEntry(['- 12.11. call'], { ...context, nearDay: null })).toEqual({ kind: 'problem', code: 'day-unreadable', value: '12.11.' });
  });
});

describe('the time', () => {
  it.each([
    ['14:30', '14:30'],
    ['9:05', '09:05'],
    ['14:30 Uhr', '14:30'],
    ['14.30 Uhr', '14:30'],
    ['um 9 Uhr', '09:00'],
    ['at 14:30', '14:30'],
    [', 14:30', '14:30'],
    ['2:30 pm', '14:30'],
    ['12 am', '00:00'],
    ['14:30-15:00', '14:30'],
  ])('%s', (time, expected) => {
    expect(read(`- 2026-11-23 ${time} call`)).toBe(`2026-11-23 ${expected} | call |  | `);
  });

  it('may be joined to the day', () => {
    expect(read('- 2026-11-23T14:30 call')).toBe('2026-11-23 14:30 | call |  | ');
  });

  it.each([['25:00'], ['14:75'], ['14.30'], ['14']])('is none: %s', (time) => {
    expect(read(`- 2026-11-23 ${time} call`)).toBe(`2026-11-23 |  |  | ${time} call`);
  });
});

describe('the channel', () => {
  it.each([
    ['call: x', 'call'],
    ['CALL: x', 'call'],
    ['called [[Anna]]', 'call'],
    ['telefoniert mit Anna: x', 'call'],
    ['Anruf - x', 'call'],
    ['📞 with Anna: x', 'call'],
    ['phone call with Anna: x', 'call'],
    ['gemailt: x', 'mail'],
    ['E-Mail an Anna: x', 'mail'],
    ['getroffen', 'meeting'],
    ['Videokonferenz mit Anna: x', 'video'],
    ['SMS: x', 'chat'],
    ['✉️ an Anna: x', 'letter'],
    ['Weihnachtskarte an Anna: x', 'card'],
    ['Geschenk: x', 'gift'],
    ['Besuch bei Anna: x', 'visit'],
    ['Messe: x', 'fair'],
    ['met at the fair: x', 'fair'],
    ['not reached: x', 'attempt'],
    ['Mailbox: x', 'attempt'],
    ['Notiz: x', 'note'],
  ])('%s', (rest, expected) => {
    expect(read(`- 2026-11-23 ${rest}`).split(' | ')[1]?.split(' ')[0]).toBe(expected);
  });

  it.each([['Call back Anna'], ['Meeting room booked'], ['callers'], ['Mailing list: x'], ['Anna called: x'], ['mail, later'], ['card-board boxes']])('is none, for other words follow: %s', (rest) => {
    expect(read(`- 2026-11-23 ${rest}`)).toBe(`2026-11-23 |  |  | ${rest}`);
  });

  it('counts before a known name only if the line ends or its text begins behind it', () => {
    expect(read('- 2026-11-23 call Anna Schmidt: x')).toBe('2026-11-23 | call | =Anna Schmidt | x');
    expect(read('- 2026-11-23 call Anna Schmidt back')).toBe('2026-11-23 |  |  | call Anna Schmidt back');
  });

  it.each([
    ['in capitals', 'ANNA SCHMIDT', true],
    ['with a letter in two parts', 'Jo\u0308rg Weiß', true],
    ['but for the two dots', 'Jorg Weiß', false],
    ['but for its number', 'Crew 8', false],
    ['with which another one begins', 'Anna Schmidtke', false],
  ])('is told from a known name alone: %s', (_, written, isKnown) => {
    const known = { ...context, knownNames: ['Anna Schmidt', 'Jo\u0308rg Weiß', 'Crew 7'] };
    const entry = parseLogEntry([`- 2026-11-23 call ${written}`], known);
    expect(entry).toMatchObject({ interaction: isKnown ? { channel: 'call', persons: [{ target: written.normalize('NFC') }] } : { persons: [] } });
  });
});

describe('direction and persons', () => {
  it.each([
    ['mail to [[Anna]]: x', 'mail to | Anna | x'],
    ['Mail an [[Anna]]: x', 'mail to | Anna | x'],
    ['mail → [[Anna]]: x', 'mail to | Anna | x'],
    ['mail ->Anna: x', 'mail to | =Anna | x'],
    ['Mail von Anna: x', 'mail from | =Anna | x'],
    ['mail ← [[Anna]] | x', 'mail from | Anna | x'],
    ['mail from: x', 'mail from |  | x'],
    ['call with [[Anna]], [[Ben]] and Cem Yılmaz: x', 'call with | Anna, Ben, =Cem Yılmaz | x'],
    ['Treffen mit Anna und Ben & Cem: x', 'meeting with | =Anna, =Ben, =Cem | x'],
    ['call with anna: x', 'call with | =anna | x'],
    ['call with Dr. Maria van der Berg: x', 'call with | =Dr. Maria van der Berg | x'],
    ['call with "Müller und Söhne: Bau": x', 'call with | =Müller und Söhne: Bau | x'],
    ['call with [[Müller: Bau|Müller]]: x', 'call with | Müller | x'],
    ['call with [[Anna]] - x: y', 'call with | Anna | x: y'],
    ['call with [[Anna]] about the stand: fine', 'call with | Anna | about the stand: fine'],
    ['Mail von [[Anna]], fragt nach Kapazitäten', 'mail from | Anna | fragt nach Kapazitäten'],
    ['call with [[Anna]] and talked for long', 'call with | Anna | and talked for long'],
    ['call with the people of the stand: fine', 'call with |  | the people of the stand: fine'],
    ['call with Jörg Weiß', 'call with | =Jörg Weiß | '],
    ['Mail an alle', 'mail to |  | alle'],
    ['call [[Anna]]: x', 'call | Anna | x'],
    ['call with [[Anna]]: offer in [[Stand]]', 'call with | Anna | offer in [[Stand]]'],
    ['nicht erreicht: [[Anna]]', 'attempt | Anna | '],
    ['not reached: Ben: mailbox', 'attempt | =Ben | mailbox'],
    ['not reached: tried three times', 'attempt |  | tried three times'],
  ])('%s', (rest, expected) => {
    expect(read(`- 2026-11-23 ${rest}`)).toBe(`2026-11-23 | ${expected}`);
  });
});

describe('without a channel', () => {
  it.each([
    ['spoke about [[Stand]] with [[Anna]]', ' | Stand, Anna | spoke about [[Stand]] with [[Anna]]'],
    [': call with Anna: x', ' |  | call with Anna: x'],
    ['— asked for an offer', ' |  | asked for an offer'],
    ['[[Anna]]: asked for an offer', ' | Anna | asked for an offer'],
    ['with [[Anna]]: asked for an offer', 'with | Anna | asked for an offer'],
    ['Anna Schmidt: asked for an offer', ' | =Anna Schmidt | asked for an offer'],
    ['To be discussed: everything', ' |  | To be discussed: everything'],
    ['', ' |  | '],
  ])('%j', (rest, expected) => {
    expect(read(`- 2026-11-23${rest.startsWith(':') ? '' : ' '}${rest}`)).toBe(`2026-11-23 | ${expected}`);
  });
});

describe('further lines', () => {
  it('keep what they are indented beyond the entry, with spaces or tabs', () => {
    expect(read('- 2026-11-23 call: x', '  - a', '    - b', '\tc', '', '  d')).toBe('2026-11-23 | call |  | x\n- a\n  - b\n  c\n\nd');
  });

  it('are the whole text where the first line has none', () => {
    expect(read('- 2026-11-23 not reached:', '  [[Anna]]')).toBe('2026-11-23 | attempt |  | [[Anna]]');
  });
});

describe('no entry', () => {
  it.each([['- [ ] 2026-11-23 call'], ['- [/] 2026-11-23 call'], ['- [-] 2026-11-23 call'], ['- > 2026-11-23 call'], ['- ```'], ['- %% 2026-11-23 call %%'], ['- <!-- x -->'], ['- '], ['-'], ['2026-11-23 call'], ['']])('is %j', (line) => {
    expect(read(line)).toBe('no entry');
  });
});

describe('an entry is written', () => {
  const english: WritingRules = { language: 'en', logHeading: 'Contact log', logHeadings: ['Contact log'], order: 'newest-first', channels: CHANNELS };
  const german: WritingRules = { ...english, language: 'de' };
  const anna = { target: 'Anna Schmidt', label: 'Anna Schmidt', linked: true };
  const named = (name: string): typeof anna => ({ target: name, label: name, linked: false });

  function interaction(changes: Partial<Interaction>): Interaction {
    return { day: dayOf(2026, 11, 23) ?? 0, time: null, channel: 'call', direction: 'with', persons: [anna], text: '', ...changes };
  }

  it.each([
    ['with a link', { text: 'costing agreed' }, '- 2026-11-23 call with [[Anna Schmidt]]: costing agreed'],
    ['with a link that shows other words', { persons: [{ target: 'People/Anna Schmidt', label: 'Anna', linked: true }] }, '- 2026-11-23 call with [[People/Anna Schmidt|Anna]]'],
    ['with a time', { time: '14:30', direction: 'from' as const }, '- 2026-11-23 14:30 call from [[Anna Schmidt]]'],
    ['with a plain name', { persons: [named('Jörg Weiß')], text: 'x' }, '- 2026-11-23 call with Jörg Weiß: x'],
    ['with a name that would read as two', { persons: [named('Müller und Söhne')], text: 'x' }, '- 2026-11-23 call with "Müller und Söhne": x'],
    ['in two lines', { text: 'one\ntwo' }, '- 2026-11-23 call with [[Anna Schmidt]]: one\n  two'],
    ['with a comment mark that hides nothing', { text: 'one\n%% two' }, '- 2026-11-23 call with [[Anna Schmidt]]: one\n  \\%% two'],
    ['without a channel', { channel: null, direction: null, persons: [], text: 'call with Anna' }, '- 2026-11-23: call with Anna'],
    ['with a day only', { channel: null, direction: null, persons: [] }, '- 2026-11-23'],
    ['as an attempt', { channel: 'attempt', direction: null }, '- 2026-11-23 not reached: [[Anna Schmidt]]'],
    ['with a name whose letters stand apart', { persons: [named('Zoe\u0308 Muster')] }, '- 2026-11-23 call with Zo\u00eb Muster'],
    ['with a link whose letters stand apart', { persons: [{ target: 'Zoe\u0308 Muster', label: 'Zoe\u0308 Muster', linked: true }], text: 'x' }, '- 2026-11-23 call with [[Zo\u00eb Muster]]: x'],
    ['in one line where there is no text', { channel: null, persons: [] }, '- 2026-11-23 with'],
    ['as an attempt whose text would read as a person', { channel: 'attempt', direction: null, persons: [], text: '[[Anna]]' }, '- 2026-11-23 not reached:\n  [[Anna]]'],
  ])('%s', (_what, changes, expected) => {
    expect(formatLogEntry(interaction(changes), english)).toBe(expected);
  });

  it('in German', () => {
    expect(formatLogEntry(interaction({ text: 'Nachkalkulation' }), german)).toBe('- 2026-11-23 Anruf mit [[Anna Schmidt]]: Nachkalkulation');
    expect(formatLogEntry(interaction({ channel: 'attempt', direction: null, persons: [named('Anna Schmidt')] }), german, ['Anna Schmidt'])).toBe('- 2026-11-23 nicht erreicht: Anna Schmidt');
  });
});
