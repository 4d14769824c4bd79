import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../src/domain/contribution';
import { formatDay } from '../../src/domain/days';
import { dayInName } from '../../src/notes/values/day-in-name';
import { noteInputFromText } from '../../src/notes/note-input';
import { readNote } from '../../src/notes/read-note';
import { day } from '../support/contributions';
import { NO_SIGNS, readingRules } from '../support/reading-rules';

const DAY = day('2026-11-20');

function read(path: string, text: string, dailyNoteDay: number | null = null, rules = readingRules()): Contribution | null {
  return readNote(noteInputFromText(path, text, []), rules, dailyNoteDay);
}

/** What a journal tells, one line for each contact, and its problems. */
function told(note: Contribution | null): string[] {
  if (note === null) return ['none of ours'];
  return [
    ...note.interactions.map(({ day: on, time, channel, direction, persons, text, line }) =>
      [formatDay(on), time, channel, direction, `{${persons.map(({ target }) => target).join(', ')}}`, JSON.stringify(text), `line ${String(line)}`].filter((part) => part !== null).join(' '),
    ),
    ...note.problems.map(({ code, value }) => `${code}: ${value}`),
  ];
}

function meeting(name: string, properties: string, body = ''): string[] {
  const note = read(`Meetings/${name}.md`, `---\ntype: meeting\n${properties}\n---\n${body}`);
  expect(note?.journal).toBe('meeting');
  return told(note);
}

describe('the note of a meeting', () => {
  it.each([
    ['people', 'people: ["[[Anna]]", Jonas]'],
    ['persons and partners', 'persons: "[[Anna]]"\npartners: Jonas'],
    ['an organisation', 'people: "[[Anna]]"\norg: ["[[Jonas]]"]'],
    ['participants in German', 'Teilnehmer: ["[[Anna]]"]\nPartner: Jonas'],
    ['the same one twice', 'people: ["[[Anna]]", Jonas]\npartners: ["[[Anna]]"]'],
  ])('names those in its properties: %s', (_, properties) => {
    expect(meeting('2026-11-12 Stand', properties, 'With [[Somebody else]].')).toEqual(['2026-11-12 meeting with {Anna, Jonas} "Stand" line 0']);
  });

  it('names those its body links where its properties name nobody', () => {
    expect(meeting('2026-11-12 Stand', 'people: []', 'With [[Anna]] and [[Kröger]], `[[not]]`.')).toEqual(['2026-11-12 meeting with {Anna, Kröger} "Stand" line 0']);
    expect(meeting('2026-11-12 Stand', '', 'With nobody.')).toEqual([]);
  });

  it.each([
    ['in the property', 'Stand', 'date: 2026-11-12', ['2026-11-12 meeting with {Anna} "Stand" line 0']],
    ['with a time', 'Stand', 'datum: 2026-11-12T10:30', ['2026-11-12 meeting with {Anna} "Stand" line 0']],
    ['by another name', 'Stand', 'day: 12.11.2026', ['2026-11-12 meeting with {Anna} "Stand" line 0']],
    ['in the property rather than in the name', '2026-11-13 Stand', 'date: 2026-11-12', ['2026-11-12 meeting with {Anna} "Stand" line 0']],
    ['in German at the end of the name', 'Stand, 12.11.2026', '', ['2026-11-12 meeting with {Anna} "Stand" line 0']],
    ['nowhere', 'Stand', '', ['meeting-without-date: ']],
    ['that is none', 'Stand', 'date: 2026-02-30', ['day-impossible: 2026-02-30']],
    ['that is none, whatever the name says', '2026-11-12 Stand', 'date: someday', ['day-unreadable: someday']],
    ['that is none in the name', '2026-02-30 Stand', '', ['day-impossible: 2026-02-30']],
  ])('has its day %s', (_, name, properties, expected) => {
    expect(meeting(name, `${properties}\npeople: "[[Anna]]"`)).toEqual(expected);
  });

  it('is about what its heading says where its name is a day alone', () => {
    expect(meeting('2026-11-12', 'people: "[[Anna]]"', '# The stand\n')).toEqual(['2026-11-12 meeting with {Anna} "The stand" line 0']);
  });

  it.each(['Besprechung', 'Treffen', '"[[Meeting]]"'])('is known by the type %s', (type) => {
    expect(told(read('A.md', `---\ntype: ${type}\ndate: 2026-11-12\npeople: Anna\n---\n`))).toEqual(['2026-11-12 meeting with {Anna} "A" line 0']);
  });

  it('is known by a folder chosen in the settings, and is an event or a partner rather', () => {
    const rules = readingRules({ recognition: { ...readingRules().recognition, meeting: [{ by: 'folder', folder: 'Meetings' }] } });
    expect(told(read('Meetings/2026-11-12.md', 'With [[Anna]]', null, rules))).toEqual(['2026-11-12 meeting with {Anna} "" line 0']);
    expect(read('Meetings/Fair.md', '---\ntype: event\ndate: 2026-11-12\n---\n', null, rules)).toMatchObject({ journal: null, event: { start: day('2026-11-12') }, problems: [{ code: 'kind-twice', value: 'event, meeting' }] });
  });

  it('has to be read where only its body may name somebody, who is known from its links until then', () => {
    const anna = { target: 'Anna', label: 'Anna', linked: true };
    const metadata = { ...noteInputFromText('A.md', '---\ntype: meeting\ndate: 2026-11-12\n---\n', []), text: null };
    expect(readNote(metadata, readingRules())).toMatchObject({ complete: true, interactions: [] });
    expect(readNote({ ...metadata, body: { ...NO_SIGNS, links: [anna] } }, readingRules())).toMatchObject({ complete: false, interactions: [{ persons: [anna] }] });
    const named = { ...metadata, frontMatter: { ...metadata.frontMatter, people: 'Jonas' }, body: { ...NO_SIGNS, links: [anna] } };
    expect(readNote(named, readingRules())).toMatchObject({ complete: true, interactions: [{ persons: [{ target: 'Jonas' }] }] });
  });
});

describe('a day in a name', () => {
  it.each([
    ['2026-09-14 Ortstermin Halle 4', 'Ortstermin Halle 4'],
    ['Ortstermin – 2026-09-14', 'Ortstermin'],
    ['Ortstermin (14.9.2026) Halle 4', 'Ortstermin Halle 4'],
    ['2026-09-14', ''],
  ])('%s', (name, rest) => {
    expect(dayInName(name)).toMatchObject({ day: { value: day('2026-09-14') }, rest });
  });

  it.each(['Halle 4', '12026-09-14', '3.4.26', '2026'])('is not in %s', (name) => {
    expect(dayInName(name)).toBeNull();
  });
});

describe('a daily note', () => {
  const daily = (...lines: string[]): string[] => told(read('Daily/2026-11-20.md', lines.join('\n'), DAY));

  it.each([
    ['- 8:40 Anruf bei [[Brandt]]: Presse heizt wieder', '2026-11-20 08:40 call with {Brandt} "Presse heizt wieder" line 0'],
    ['- mail to [[Claire Moreau]]: section drawings', '2026-11-20 mail to {Claire Moreau} "section drawings" line 0'],
    ['* um 10 Uhr Treffen mit [[Anna]] und [[Jonas|Herrn Kröger]]', '2026-11-20 10:00 meeting with {Anna, Jonas} "" line 0'],
    ['- 10:15–11:00 call with [[Anna]]', '2026-11-20 10:15 call with {Anna} "" line 0'],
    ['- 📞 [[Anna]]: costing', '2026-11-20 call {Anna} "costing" line 0'],
    ['- [x] called [[Anna]]', '2026-11-20 call {Anna} "" line 0'],
    ['- nicht erreicht: [[Lena Vogt]], war außer Haus', '2026-11-20 attempt {Lena Vogt} "[[Lena Vogt]], war außer Haus" line 0'],
    ['- Anruf: [[Brandt]] braucht die Presse', '2026-11-20 call {Brandt} "[[Brandt]] braucht die Presse" line 0'],
    ['- call with Anna: the stand of [[Kröger]]', '2026-11-20 call with {Anna, Kröger} "the stand of [[Kröger]]" line 0'],
    ['- call with [[Anna]]: the stand of [[Kröger]]', '2026-11-20 call with {Anna} "the stand of [[Kröger]]" line 0'],
    ['1. Besuch bei [Brandt](Partners/Brandt.md)', '2026-11-20 visit with {Partners/Brandt} "" line 0'],
  ])('tells of %s', (line, expected) => {
    expect(daily(line)).toEqual([expected]);
  });

  it.each([
    ['- Tom has packed the samples for [[Houtwerk]]'],
    ['- [ ] call [[Anna]] about the costs'],
    ['- [-] call [[Anna]]'],
    ['- call back [[Anna]] tomorrow'],
    ['- call with Anna: no link'],
    ['- call: `[[Anna]]` in code'],
    ['- [[Anna]] call'],
    ['call with [[Anna]]'],
    ['> - call with [[Anna]]'],
    ['```\n- call with [[Anna]]\n```'],
    ['%%\n- call with [[Anna]]\n%%'],
    ['- 2026-11-19 call with [[Anna]]'],
  ])('does not tell of %s', (line) => {
    expect(daily(line)).toEqual(['none of ours']);
  });

  it('goes on in further lines, and may be nested', () => {
    expect(daily('- Morning', '  - call with [[Anna]]: one', '    two', '    - a detail', '  - mail to [[Jonas]]')).toEqual([
      '2026-11-20 call with {Anna} "one\\ntwo" line 1',
      '2026-11-20 mail to {Jonas} "" line 4',
    ]);
  });

  it('is one by its day alone, unless it is a note of ours, or left out', () => {
    const line = '- call with [[Anna]]';
    expect(read('Daily/2026-11-20.md', line)).toBeNull();
    expect(read('Daily/2026-11-20.md', line, DAY, readingRules({ excludedFolders: ['Daily'] }))).toBeNull();
    expect(read('Daily/2026-11-20.md', `---\ntype: partner\n---\n${line}`, DAY)).toMatchObject({ journal: null, interactions: [] });
  });

  it('is read only where it has list items and links, and says until then whom it may tell of', () => {
    const metadata = { ...noteInputFromText('Daily/2026-11-20.md', '- call with [[Anna]]', []), text: null };
    expect(readNote(metadata, readingRules(), DAY)).toMatchObject({ journal: 'daily', mentions: [{ target: 'Anna' }], interactions: [], complete: false });
    expect(readNote({ ...metadata, body: { ...metadata.body, links: [] } }, readingRules(), DAY)).toBeNull();
    expect(readNote({ ...metadata, body: { ...metadata.body, listItems: false } }, readingRules(), DAY)).toBeNull();
  });
});
