import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../src/domain/contribution';
import { dayOf, formatDay } from '../../src/domain/days';
import { newestFirst } from '../../src/domain/interaction';
import type { ReadingRules } from '../../src/domain/rules';
import { noteInputFromText, type NoteInput } from '../../src/notes/note-input';
import { readNote } from '../../src/notes/read-note';
import { NO_SIGNS, readingRules } from '../support/reading-rules';
import { NOTHING_SAID_OF_UNDERTAKING } from '../support/contributions';

function read(text: string, { path = 'Partners/Stahlbau Meyer.md', rules = readingRules() }: { path?: string; rules?: ReadingRules } = {}): Contribution | null {
  return readNote(noteInputFromText(path, text, []), rules);
}

function readOurs(text: string, options: { path?: string; rules?: ReadingRules } = {}): Contribution {
  const contribution = read(text, options);
  if (contribution === null) throw new Error('The note was not recognised.');
  return contribution;
}

/** A problem in one line: its code, where it stands, what stands there. */
function shown({ problems }: Contribution): string[] {
  return problems.map(({ code, place, value }) => {
    const where = place.kind === 'property' ? place.name : place.kind === 'line' ? `line ${String(place.line)}` : 'the note';
    return `${code} at ${where}: ${value}`;
  });
}

const link = (name: string): unknown => ({ target: name, label: name, linked: true });
const plain = (name: string): unknown => ({ target: name, label: name, linked: false });

describe("a partner's note", () => {
  it('in English', () => {
    const partner = readOurs(
      [
        '---',
        'type: partner',
        'aliases: [Meyer, Stahl-Meyer]',
        'tags: [craft/steel]',
        'cadence: 6 weeks',
        'last-contact: 2026-10-12',
        'next-contact: "[[2026-12-01]]"',
        'since: 2016',
        'owner: "[[Me]]"',
        'contacts:',
        '  - "[[Anna Schmidt]]"',
        '  - Jörg Weiß',
        'needs: laser cutting',
        'offers: [bending, welding]',
        'next-opportunity: 2027-03',
        'greetings: christmas-card',
        'email: info@example.org',
        'phone: 0711 123, 0711 124',
        'website: https://example.org',
        'address: Hauptstraße 1',
        '---',
        '## Contact log',
        '- 2026-10-12 call with [[Anna Schmidt]]: costing',
      ].join('\n'),
    );
    expect(partner).toEqual({
      path: 'Partners/Stahlbau Meyer.md',
      name: 'Stahlbau Meyer',
      aliases: ['Meyer', 'Stahl-Meyer'],
      tags: ['craft/steel'],
      partner: {
        cadence: { kind: 'window', from: { amount: 6, unit: 'week' }, to: null },
        lastContact: dayOf(2026, 10, 12),
        nextContact: dayOf(2026, 12, 1),
        pause: null,
        former: false,
        since: dayOf(2016, 1, 1),
        owner: [link('Me')],
        contacts: [link('Anna Schmidt'), plain('Jörg Weiß')],
        needs: ['laser cutting'],
        offers: ['bending', 'welding'],
        nextOpportunity: dayOf(2027, 3, 1),
        greetings: ['christmas-card'],
        website: 'https://example.org',
        address: 'Hauptstraße 1',
        undertaking: null,
        email: ['info@example.org'],
        phone: ['0711 123', '0711 124'],
      },
      person: null,
      cooperation: null,
      event: null,
      journal: null,
      mentions: [],
      tasks: [],
      written: { lastContact: { name: 'last-contact', value: '2026-10-12' }, status: null },
      interactions: [
        { path: 'Partners/Stahlbau Meyer.md', source: 'log', line: 22, day: dayOf(2026, 10, 12), time: null, channel: 'call', direction: 'with', persons: [link('Anna Schmidt')], text: 'costing' },
      ],
      problems: [],
      suggestions: [],
      complete: true,
    });
  });

  it('in German, and with the names of other plugins', () => {
    const german = readOurs('---\ntype: partner\nTurnus: alle 6 Wochen\nNächster Kontakt: 1.12.2026\nletzter_kontakt: 12.10.2026\nzuständig: Ich\nAnsprechpartner: [[Anna Schmidt]]\nGrußaktionen: Weihnachtspost\nstatus: ehemalig\npausiert: ja\n---\n');
    expect(german.problems).toEqual([]);
    expect(german.partner).toMatchObject({
      nextContact: dayOf(2026, 12, 1),
      lastContact: dayOf(2026, 10, 12),
      owner: [plain('Ich')],
      contacts: [link('Anna Schmidt')],
      greetings: ['Weihnachtspost'],
      former: true,
      pause: { until: null },
    });
    for (const name of ['prm-last-contacted', 'last_contacted', 'lastContact', 'last contact', 'last_chat']) {
      expect(readOurs(`---\ntype: partner\n${name}: 2026-10-12\n---\n`).partner?.lastContact, name).toBe(dayOf(2026, 10, 12));
    }
    for (const name of ['next_follow_up', 'nextFollowUp', 'next_contact_due', 'next_action_date']) {
      expect(readOurs(`---\ntype: partner\n${name}: 2026-10-12\n---\n`).partner?.nextContact, name).toBe(dayOf(2026, 10, 12));
    }
  });

  it('needs no property at all in a folder of partners', () => {
    const rules = readingRules({ recognition: { partner: [{ by: 'folder', folder: 'Partners' }], person: [], cooperation: [], event: [], meeting: [] } });
    expect(readOurs('', { rules })).toMatchObject({ name: 'Stahlbau Meyer', partner: { cadence: null, contacts: [] }, problems: [], complete: true });
  });

  it('has the tags that say something of it, and not the marks of its log', () => {
    const input = noteInputFromText('A.md', '---\ntype: partner\ntags: [craft]\n---\n', ['gave', 'Bekommen', 'gave/away']);
    expect(readNote(input, readingRules())?.tags).toEqual(['gave/away', 'craft']);
  });

  it('knows its persons in log lines without a link', () => {
    const { interactions } = readOurs('---\ntype: partner\ncontacts: ["[[People/Anna Schmidt|Anna]]"]\n---\n# Kontaktverlauf\n- 2026-11-12 nicht erreicht: Anna Schmidt\n- 2026-11-11 call Anna: x');
    expect(interactions.map(({ persons }) => persons)).toEqual([[plain('Anna Schmidt')], [plain('Anna')]]);
  });
});

describe("a person's note", () => {
  it('says where the person works, and how to reach them', () => {
    const { person, problems } = readOurs(
      '---\ntype: Ansprechperson\nFirma: "[[Stahlbau Meyer]]"\nrolle: Einkauf\nemail: [a@example.org]\nGeburtstag: 12.4.\nbevorzugter Kanal: Telefonat\nausgeschieden: 2026-12\nNachfolger: "[[Jörg Weiß]]"\n---\n',
      { path: 'People/Anna Schmidt.md' },
    );
    expect(problems).toEqual([]);
    expect(person).toMatchObject({
      partners: [link('Stahlbau Meyer')],
      role: 'Einkauf',
      email: ['a@example.org'],
      birthday: { year: null, month: 4, day: 12 },
      preferredChannel: 'call',
      left: dayOf(2026, 12, 31),
      successor: link('Jörg Weiß'),
    });
  });

  it('may be that of a self-employed partner: one note, both kinds of facts, every problem once', () => {
    const note = readOurs('---\ntype: [partner, person]\ncadence: often\nbirthday: 04-12\ncontacts: []\n---\n');
    expect(note.partner).not.toBeNull();
    expect(note.person?.birthday).toEqual({ year: null, month: 4, day: 12 });
    expect(shown(note)).toEqual(['cadence-unreadable at cadence: often']);
  });
});

describe("a cooperation's note and an event's", () => {
  it('a cooperation names its partners', () => {
    expect(readOurs('---\ntype: Kooperation\npartner: ["[[A]]", B]\n---\n').cooperation).toEqual({
      partners: [link('A'), plain('B')],
      ...NOTHING_SAID_OF_UNDERTAKING,
    });
  });

  it('an event has no log of its own', () => {
    const event = readOurs('---\ntype: event\n---\n## Contact log\n- 2026-11-23 call\n- nonsense');
    expect(event).toMatchObject({ event: { start: null }, interactions: [], problems: [{ code: 'event-without-date', place: { kind: 'note' } }] });
  });

  it('an event without a date is one problem, and so is a date that is none', () => {
    expect(shown(readOurs('---\ntype: event\n---\n'))).toEqual(['event-without-date at the note: ']);
    expect(shown(readOurs('---\ntype: event\ndate: 2026-02-30\n---\n'))).toEqual(['day-impossible at date: 2026-02-30']);
    expect(shown(readOurs('---\ntype: event\nBeginn: 2026-12-30\nEnde: 2027-01-02\n---\n'))).toEqual([]);
  });
});

describe('no note of ours', () => {
  it.each([[''], ['text'], ['---\ntype: recipe\n---\n## Contact log\n- 2026-11-23 call'], ['---\ntype: [\n---\n'], ['---\njust words\n---\n']])('%j', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('problems', () => {
  it('of properties tell the name in the note and what stands there, and hide nothing else', () => {
    const note = readOurs('---\ntype: partner\nTurnus: manchmal\nlast_contact: 2026-02-30\nnext-contact: 03/04/2026\nsince: long ago\nowner: true\nneeds: laser\n---\n');
    expect(shown(note)).toEqual([
      'cadence-unreadable at Turnus: manchmal',
      'day-impossible at last_contact: 2026-02-30',
      'day-ambiguous at next-contact: 03/04/2026',
      'day-unreadable at since: long ago',
      'value-unreadable at owner: true',
    ]);
    expect(note.partner).toMatchObject({ needs: ['laser'], cadence: null, lastContact: null });
  });

  it('of one property in two spellings: the first is read', () => {
    const note = readOurs('---\ntype: partner\nlast-contact: 2026-10-12\nlastContact: 2026-11-01\nLetzter Kontakt: 2026-11-02\n---\n');
    expect(note.partner?.lastContact).toBe(dayOf(2026, 10, 12));
    expect(shown(note)).toEqual(['property-twice at lastContact: last-contact', 'property-twice at Letzter Kontakt: last-contact']);
  });

  it('of log lines tell the line, and the others are read', () => {
    const note = readOurs('---\ntype: partner\n---\n## Contact log\n- 2026-11-23 call\n- 2026-02-30 mail\n- no day\n- [ ] 2026-12-01 an open task\n- 2026-11-20 mail');
    expect(note.interactions.map(({ day, line }) => `${formatDay(day)} in line ${String(line)}`)).toEqual(['2026-11-23 in line 4', '2026-11-20 in line 8']);
    expect(shown(note)).toEqual(['day-impossible at line 5: 2026-02-30', 'day-unreadable at line 6: no day']);
  });

  it('of several kinds: the first is taken', () => {
    const note = readOurs('---\ntype: [partner, event]\n---\n');
    expect(note).toMatchObject({ event: null, partner: { former: false } });
    expect(shown(note)).toEqual(['kind-twice at the note: partner, event']);
  });

  it('empty properties, as templates leave them, are none', () => {
    const note = readOurs('---\ntype: partner\ncadence:\nlast-contact: ""\ncontacts: []\nsince:\n  -\n---\n');
    expect(note.problems).toEqual([]);
  });
});

describe('a day without a year in the log', () => {
  it('takes the year in which it lies nearest to the nearest entry with a year', () => {
    const { interactions, problems } = readOurs('---\ntype: partner\n---\n# Contact log\n- 3.1. call\n- 2026-12-28 call\n- 12.11. call\n- **30.10.** call\n- 2025-02-01 call\n- 28.12. call');
    const inTheirOrder = [...interactions].sort((one, other) => one.line - other.line);
    expect(inTheirOrder.map(({ day }) => formatDay(day))).toEqual(['2027-01-03', '2026-12-28', '2026-11-12', '2024-10-30', '2025-02-01', '2024-12-28']);
    expect(interactions).toEqual([...interactions].sort(newestFirst));
    expect(problems).toEqual([]);
  });

  it('is unreadable where no entry of the region has one', () => {
    expect(shown(readOurs('---\ntype: partner\n---\n# Contact log\n- 12.11. call\n# Other\n# Contact log\n- 2026-11-01 call'))).toEqual(['day-unreadable at line 4: 12.11.']);
  });
});

describe('malformed front matter', () => {
  const rules = readingRules({
    recognition: { ...readingRules().recognition, partner: [{ by: 'folder', folder: 'Partners' }, { by: 'tag', tag: 'partner' }, { by: 'property', property: 'type', value: 'partner' }] },
  });

  it.each([
    ['the folder', 'Partners/A.md', '---\nname: "A\n---\n'],
    ['a property', 'A.md', '---\ntype: partner\nname: "A\n---\n'],
    ['a property with quotes', 'A.md', '---\nname: [\n"type": "Partner"\n---\n'],
    ['a list in brackets', 'A.md', '---\ntype: [supplier, partner]\nname: "A\n---\n'],
    ['a list of lines', 'A.md', '---\ntype:\n  - supplier\n  - "[[Partner]]"\nname: "A\n---\n'],
    ['a tag', 'A.md', '---\ntags: [craft, partner/steel]\nname: "A\n---\n'],
    ['conflict marks', 'A.md', '---\ntype: partner\n<<<<<<< HEAD\ncadence: weekly\n=======\n>>>>>>> theirs\n---\n'],
  ])('is a problem of a note that is ours by %s', (_by, path, text) => {
    const note = readOurs(text, { path, rules });
    expect(note.problems.map(({ code }) => code)).toEqual(['front-matter-malformed']);
    expect(note).toMatchObject({ path, name: 'A', partner: null, person: null, interactions: [], complete: true });
  });

  it('tells the line that cannot be read', () => {
    expect(shown(readOurs('---\r\ntype: partner\r\ncadence: weekly\r\nname: [a\r\nowner: b\r\n---\r\n'))).toEqual(['front-matter-malformed at line 4: owner: b']);
  });

  it('tells where a quote was opened that is never closed', () => {
    expect(shown(readOurs('---\ntype: partner\ncadence: "weekly\nowner: b\n---\n'))).toEqual(['front-matter-malformed at line 2: cadence: "weekly']);
  });

  it.each([
    ['of another kind', 'A.md', '---\ntype: recipe\nname: "A\n---\n'],
    ['that only speaks of a partner', 'A.md', '---\nname: "my partner\n---\n'],
    ['in an excluded folder', 'Templates/A.md', '---\ntype: partner\nname: {{title}}: "\n---\n'],
  ])('is nothing to tell in a note %s', (_which, path, text) => {
    expect(read(text, { path, rules: { ...rules, excludedFolders: ['Templates'] } })).toBeNull();
  });
});

describe('a note of which only the metadata is known', () => {
  const metadata: NoteInput = { path: 'A.md', frontMatter: { type: 'partner', cadence: 'weekly' }, tags: [], headings: ['Notes'], body: NO_SIGNS, malformedBlock: null, propertiesUnknown: false, text: null };

  it('is complete without a log heading', () => {
    expect(readNote(metadata, readingRules())).toMatchObject({ complete: true, interactions: [] });
  });

  it('is incomplete with one', () => {
    expect(readNote({ ...metadata, headings: ['Notes', 'Kontaktverlauf'] }, readingRules())).toMatchObject({ complete: false, interactions: [] });
  });

  it('is incomplete with open tasks', () => {
    expect(readNote({ ...metadata, body: { ...NO_SIGNS, openTasks: true } }, readingRules())).toMatchObject({ complete: false, tasks: [] });
  });

  it('is incomplete where its properties could not be read', () => {
    expect(readNote({ ...metadata, path: 'Partners/A.md', frontMatter: null, propertiesUnknown: true }, { ...readingRules(), recognition: { ...readingRules().recognition, partner: [{ by: 'folder', folder: 'Partners' }] } })).toMatchObject({ complete: false, partner: {} });
  });

  it('of an event, is incomplete with links in its body', () => {
    const event = { ...metadata, frontMatter: { type: 'event' }, body: { ...NO_SIGNS, listItems: true } };
    const anna = { target: 'Anna', label: 'Anna', linked: true };
    expect(readNote(event, readingRules())).toMatchObject({ complete: true, event: { linked: [] } });
    expect(readNote({ ...event, body: { ...NO_SIGNS, links: [anna] } }, readingRules())).toMatchObject({ complete: false, event: { linked: [anna] } });
  });
});

describe('what stands in the body', () => {
  it.each(['partner', 'person', 'cooperation', 'event'])('of a note of the kind %s are open tasks', (type) => {
    expect(readOurs(`---\ntype: ${type}\n---\n- [ ] Angebot 📅 2026-12-04\n- [x] done`).tasks).toEqual([{ text: 'Angebot', due: dayOf(2026, 12, 4), line: 3 }]);
  });

  it('of an event are those it links', () => {
    const { event } = readOurs('---\ntype: event\npartners: ["[[Kröger]]"]\n---\nCoffee with [[Anna]], `not [[Bob]]`.');
    expect(event).toMatchObject({ partners: [link('Kröger')], linked: [link('Anna')] });
  });
});
