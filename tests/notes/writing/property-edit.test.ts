import { describe, expect, it } from 'vitest';
import { editProperties, type PropertyChange } from '../../../src/notes/writing/property-edit';
import { applyChanges } from '../../../src/notes/writing/text-change';
import type { PropertyValue } from '../../../src/notes/writing/yaml-value';
import type { Property } from '../../../src/notes/vocabulary/property-names';
import { changedLines } from './changed-lines';
import { refusalOf } from './refusal';

type Wanted = Partial<Record<Property, PropertyValue | null>>;

function write(text: string, wanted: Wanted, language: 'en' | 'de' = 'en'): string {
  const changes = Object.entries(wanted).map(([property, value]): PropertyChange => ({ property: property as Property, value }));
  const edits = editProperties(text, changes, language);
  return edits === null ? text : applyChanges(text, edits);
}

function note(yaml: string, body = '# Müller\n'): string {
  return `---\n${yaml}---\n${body}`;
}

/** Changes one property of a front matter and tells the lines that differ. */
function lines(yaml: string, wanted: Wanted, language: 'en' | 'de' = 'en'): string[] {
  const before = note(yaml);
  return changedLines(before, write(before, wanted, language));
}

const DAY = { 'last-contact': '2026-11-23' };

describe('changing a value', () => {
  it.each([
    ['a plain value', 'last-contact: 2026-01-02\n', ['- last-contact: 2026-01-02', '+ last-contact: 2026-11-23']],
    ['an empty value', 'last-contact:\ntags: [a]\n', ['- last-contact:', '+ last-contact: 2026-11-23']],
    ['an empty value with the space a template leaves', 'last-contact: \n', ['- last-contact: ', '+ last-contact: 2026-11-23']],
    ['an empty value with a comment', 'last-contact: # from the fair\n', ['- last-contact: # from the fair', '+ last-contact: 2026-11-23 # from the fair']],
    ['a written null', 'last-contact: ~\n', ['- last-contact: ~', '+ last-contact: 2026-11-23']],
    ['a trailing comment', 'last-contact: 2026-01-02  # by phone\n', ['- last-contact: 2026-01-02  # by phone', '+ last-contact: 2026-11-23  # by phone']],
    ['double quotes', 'last-contact: "2026-01-02"\n', ['- last-contact: "2026-01-02"', '+ last-contact: "2026-11-23"']],
    ['single quotes', "last-contact: '2026-01-02'\n", ["- last-contact: '2026-01-02'", "+ last-contact: '2026-11-23'"]],
    ['a quoted name', '"last-contact": 2026-01-02\n', ['- "last-contact": 2026-01-02', '+ "last-contact": 2026-11-23']],
    ['another spelling of the name', 'Last_Contact: 2026-01-02\n', ['- Last_Contact: 2026-01-02', '+ Last_Contact: 2026-11-23']],
    ['the name of another plugin', 'prm-last-contacted: 2026-01-02\n', ['- prm-last-contacted: 2026-01-02', '+ prm-last-contacted: 2026-11-23']],
    ['trailing spaces', 'last-contact: 2026-01-02   \n', ['- last-contact: 2026-01-02   ', '+ last-contact: 2026-11-23   ']],
    ['a tab behind the colon', 'last-contact:\t2026-01-02\n', ['- last-contact:\t2026-01-02', '+ last-contact:\t2026-11-23']],
    ['spaces before the colon', 'last-contact : 2026-01-02\n', ['- last-contact : 2026-01-02', '+ last-contact : 2026-11-23']],
    ['a value on the next line', 'last-contact:\n  2026-01-02 # late\n', ['-   2026-01-02 # late', '+   2026-11-23 # late']],
    ['an anchor nobody refers to', 'last-contact: &day 2026-01-02\n', ['- last-contact: &day 2026-01-02', '+ last-contact: &day 2026-11-23']],
    ['an alias', 'since: &day 2026-01-02\nlast-contact: *day\n', ['- last-contact: *day', '+ last-contact: 2026-11-23']],
    ['a literal block', 'last-contact: |\n  2026-01-02\n  or so\nowner: Eva\n', ['- last-contact: |', '-   2026-01-02', '-   or so', '+ last-contact: 2026-11-23']],
    ['a folded block that keeps its blank lines', 'last-contact: >+\n  long ago\n\nowner: Eva\n', ['- last-contact: >+', '-   long ago', '+ last-contact: 2026-11-23']],
    ['a value over several lines', 'last-contact: some\n  day\nowner: Eva\n', ['- last-contact: some', '-   day', '+ last-contact: 2026-11-23']],
    ['a list', 'last-contact:\n  - 2026-01-02\n  - 2026-01-01\nowner: Eva\n', ['- last-contact:', '-   - 2026-01-02', '-   - 2026-01-01', '+ last-contact: 2026-11-23']],
    ['properties that are indented', '  type: partner\n  last-contact: 2026-01-02\n', ['-   last-contact: 2026-01-02', '+   last-contact: 2026-11-23']],
    ['an explicit name', '? last-contact\n: 2026-01-02\n', ['- : 2026-01-02', '+ : 2026-11-23']],
    ['everything between brackets', '{type: partner, last-contact: 2026-01-02, tags: [a, b]}\n', ['- {type: partner, last-contact: 2026-01-02, tags: [a, b]}', '+ {type: partner, last-contact: 2026-11-23, tags: [a, b]}']],
    ['an empty value between brackets', '{last-contact: , type: partner}\n', ['- {last-contact: , type: partner}', '+ {last-contact: 2026-11-23, type: partner}']],
    ['a mere name between brackets', '{last-contact, type: partner}\n', ['- {last-contact, type: partner}', '+ {last-contact: 2026-11-23, type: partner}']],
  ])('keeps everything around %s', (_, yaml, expected) => {
    expect(lines(yaml, DAY)).toEqual(expected);
  });

  it('writes nothing where the note says it already', () => {
    const text = note("last-contact: '2026-11-23' # yes\npaused: true\ncontacts:\n  - Anna\n");
    expect(editProperties(text, [{ property: 'last-contact', value: '2026-11-23' }, { property: 'paused', value: true }, { property: 'contacts', value: ['Anna'] }, { property: 'next-contact', value: null }], 'en')).toBeNull();
  });

  it('quotes what would mean something else', () => {
    expect(lines('owner: Eva\n', { owner: '[[Eva Brandt]]' })).toEqual(['- owner: Eva', '+ owner: "[[Eva Brandt]]"']);
    expect(lines('owner: Eva\n', { owner: 'true' })).toEqual(['- owner: Eva', '+ owner: "true"']);
    expect(lines('owner: Eva\n', { owner: '007' })).toEqual(['- owner: Eva', '+ owner: "007"']);
    expect(lines('owner: Eva\n', { owner: 'a # b' })).toEqual(['- owner: Eva', '+ owner: "a # b"']);
    expect(lines('owner: Eva\n', { owner: 'a: b' })).toEqual(['- owner: Eva', '+ owner: "a: b"']);
    expect(lines('owner: Eva\n', { owner: '- a' })).toEqual(['- owner: Eva', '+ owner: "- a"']);
    expect(lines('owner: Eva\n', { owner: 'a\n---\nb' })).toEqual(['- owner: Eva', '+ owner: "a\\n---\\nb"']);
    expect(lines("owner: 'Eva'\n", { owner: "Eva's" })).toEqual(["- owner: 'Eva'", "+ owner: 'Eva''s'"]);
    expect(lines('owner: Eva\n', { owner: 'Jörg & Söhne' })).toEqual(['- owner: Eva', '+ owner: Jörg & Söhne']);
  });
});

describe('changing a list', () => {
  const contacts = 'contacts: # who\n  - "[[Anna]]" # first\n  # asked for him\n  - Jörg\n  - Eva\nowner: Max\n';

  it('adds and removes items and leaves the others as they are', () => {
    expect(lines(contacts, { contacts: ['[[Anna]]', 'Jörg', 'Eva', '[[Tom]]'] })).toEqual(['+   - "[[Tom]]"']);
    expect(lines(contacts, { contacts: ['[[Tom]]', '[[Anna]]', 'Jörg', 'Eva'] })).toEqual(['+   - "[[Tom]]"']);
    expect(lines(contacts, { contacts: ['[[Anna]]', 'Eva'] })).toEqual(['-   - Jörg']);
    expect(lines(contacts, { contacts: ['[[Tom]]', 'Jörg', 'Eva'] })).toEqual(['-   - "[[Anna]]" # first', '+   - "[[Tom]]" # first']);
    expect(lines(contacts, { contacts: ['[[Anna]]', 'Jörg', 'Tom', 'Eva'] })).toEqual(['+   - Tom']);
  });

  it('keeps the dashes as they are', () => {
    expect(lines('contacts:\n-   Anna\nowner: Max\n', { contacts: ['Anna', 'Tom'] })).toEqual(['+ -   Tom']);
  });

  it('changes lists between brackets where they stand', () => {
    expect(lines('contacts: ["Anna", Jörg] # who\n', { contacts: ['Anna', 'Jörg', '[[Tom]]'] })).toEqual(['- contacts: ["Anna", Jörg] # who', '+ contacts: ["Anna", Jörg, "[[Tom]]"] # who']);
    expect(lines('contacts: ["Anna", Jörg, Eva]\n', { contacts: ['Anna', 'Eva'] })).toEqual(['- contacts: ["Anna", Jörg, Eva]', '+ contacts: ["Anna", Eva]']);
    expect(lines('contacts: ["Anna", Jörg, Eva]\n', { contacts: ['Eva'] })).toEqual(['- contacts: ["Anna", Jörg, Eva]', '+ contacts: [Eva]']);
    expect(lines('contacts: [Anna,\n  Jörg, # new\n  Eva]\n', { contacts: ['Tom', 'Anna', 'Jörg', 'Eva'] })).toEqual(['- contacts: [Anna,', '+ contacts: [Tom, Anna,']);
    expect(lines('contacts: []\n', { contacts: ['Anna'] })).toEqual(['- contacts: []', '+ contacts: [Anna]']);
  });

  it('keeps the comment on an item that goes, on a line of its own', () => {
    expect(lines('contacts:\n  - "[[Anna]]" # mornings only, 0171 2\n  - Eva # x\n', { contacts: ['Eva'] })).toEqual(['-   - "[[Anna]]" # mornings only, 0171 2', '+   # mornings only, 0171 2']);
    expect(write('---\r\ncontacts:\r\n- Anna\r\n- Eva # x\r\nowner: Max\r\n---\r\n', { contacts: ['Anna'] })).toBe('---\r\ncontacts:\r\n- Anna\r\n# x\r\nowner: Max\r\n---\r\n');
    expect(lines('contacts:\n  - Anna\n  - # since 2019\n    Eva # x\n', { contacts: ['Anna', 'Tom'] })).toEqual(['-     Eva # x', '+     Tom # x']);
    expect(lines('contacts:\n  - # since 2019\n    Eva # x\n  - Anna\n', { contacts: ['Anna'] })).toEqual(['-   - # since 2019', '-     Eva # x', '+   # since 2019', '+   # x']);
  });

  it.each([
    ['the first', '[\n  Anna, # mornings\n  Eva # x\n]', ['Eva'], '[\n  # mornings\n  Eva # x\n]'],
    ['the first, right behind the bracket', '[Anna, # mornings\n  Eva]', ['Eva'], '[ # mornings\n  Eva]'],
    ['one between others', '[\n  Anna, # mornings\n  Eva, # x\n  Tom\n]', ['Anna', 'Tom'], '[\n  Anna, # mornings\n   # x\n  Tom\n]'],
    ['two between others', '[Anna, Eva, # x\n  Jörg, # y\n  Tom]', ['Anna', 'Tom'], '[Anna # x\n  , # y\n  Tom]'],
    ['two behind a comment', '[Anna, # mornings\n  Eva, # x\n  Jörg, # y\n  Tom]', ['Anna', 'Tom'], '[Anna, # mornings\n  # x\n   # y\n  Tom]'],
    ['the last', '[\n  Anna,\n  Eva # x\n]', ['Anna'], '[\n  Anna # x\n]'],
  ])('keeps the comment on an item that goes from between brackets: %s', (_, list, contacts, expected) => {
    expect(write(note(`contacts: ${list}\n`), { contacts })).toBe(note(`contacts: ${expected}\n`));
  });

  it('fills, makes and empties one', () => {
    expect(lines('contacts:\nowner: Max\n', { contacts: ['Anna', '[[Tom]]'] })).toEqual(['+   - Anna', '+   - "[[Tom]]"']);
    expect(lines('contacts: Anna # who\n', { contacts: ['Anna', 'Tom'] })).toEqual(['- contacts: Anna # who', '+ contacts: [Anna, Tom] # who']);
    expect(lines('owner: Max\n', { contacts: ['Anna', 'Tom'] })).toEqual(['+ contacts:', '+   - Anna', '+   - Tom']);
    expect(lines('contacts:\n  - Anna\nowner: Max\n', { contacts: [] })).toEqual(['- contacts:', '-   - Anna', '+ contacts: []']);
  });

  it('takes a list in a list for another than the list itself', () => {
    expect(lines('partners:\n  - ["[[A]]", "[[B]]"]\n', { partners: ['[[A]]', '[[B]]'] })).toEqual(['-   - ["[[A]]", "[[B]]"]', '+   - "[[A]]"', '+   - "[[B]]"']);
  });
});

describe('removing a property', () => {
  it.each([
    ['its line, and not the comment on it', 'a: 1\nnext-contact: 2026-12-01 # fair\nb: 2\n', ['- next-contact: 2026-12-01 # fair', '+ # fair']],
    ['its lines, and none of the comments between', 'next-contact: # why\n  # since\n  - 2026-12-01 # fair\n', ['- next-contact: # why', '-   # since', '-   - 2026-12-01 # fair', '+ # why', '+ # since', '+ # fair']],
    ['an empty one', 'a: 1\nnext-contact:\nb: 2\n', ['- next-contact:']],
    ['the only one', 'next-contact: 2026-12-01\n', ['- next-contact: 2026-12-01']],
    ['the last one, and not the comment above', 'a: 1\n# plans\nnext-contact: 2026-12-01\n', ['- next-contact: 2026-12-01']],
    ['all lines of a list', 'a: 1\nnext-contact:\n  - x\n\n  - y\n\n# b\nb: 2\n', ['- next-contact:', '-   - x', '- ', '-   - y']],
    ['all lines of a block', 'a: 1\nnext-contact: |\n  x\n\n  y\nb: 2\n', ['- next-contact: |', '-   x', '- ', '-   y']],
    ['an entry between brackets', '{a: 1, next-contact: 2026-12-01, b: 2}\n', ['- {a: 1, next-contact: 2026-12-01, b: 2}', '+ {a: 1, b: 2}']],
    ['an entry between brackets, and not the comment of another', '{a: 1, # one\n  next-contact: 2026-12-01, b: 2}\n', ['-   next-contact: 2026-12-01, b: 2}', '+    b: 2}']],
    ['an entry between brackets, and not the comment on it', '{next-contact: 2026-12-01, # fair\n  b: 2}\n', ['- {next-contact: 2026-12-01, # fair', '+ { # fair']],
    ['the only entry between brackets, and not the comment on it', '{next-contact: 2026-12-01 # fair\n}\n', ['- {next-contact: 2026-12-01 # fair', '+ { # fair']],
    ['the first entry between brackets', '{next-contact: 2026-12-01, b: 2}\n', ['- {next-contact: 2026-12-01, b: 2}', '+ {b: 2}']],
    ['the only entry between brackets', '{next-contact: 2026-12-01}\n', ['- {next-contact: 2026-12-01}', '+ {}']],
  ])('takes %s', (_, yaml, expected) => {
    expect(lines(yaml, { 'next-contact': null })).toEqual(expected);
  });

  it('leaves an empty section', () => {
    expect(write('---\nnext-contact: 2026-12-01\n---\nText', { 'next-contact': null })).toBe('---\n---\nText');
  });
});

describe('a new property', () => {
  it.each([
    ['at the end', 'type: partner\n', ['+ last-contact: 2026-11-23']],
    ['behind a comment', 'type: partner\n# end\n', ['+ last-contact: 2026-11-23']],
    ['before blank lines', 'type: partner\n\n', ['+ last-contact: 2026-11-23']],
    ['behind the blank lines of a block that keeps them', 'a: |+\n  x\n\n', ['+ last-contact: 2026-11-23']],
    ['behind those of a block in a property of a property', 'needs:\n  a: |+\n    x\n\n', ['+ last-contact: 2026-11-23']],
    ['behind those of a block in a list', 'needs:\n  - y\n  - |+\n    x\n\n\n', ['+ last-contact: 2026-11-23']],
    ['behind those of a block deep down', 'needs:\n  - a:\n      - >+\n        x\n\n', ['+ last-contact: 2026-11-23']],
    ['before blank lines behind a list', 'needs:\n  - y\n\n', ['+ last-contact: 2026-11-23']],
    ['behind a block', 'a: |\n  x\n', ['+ last-contact: 2026-11-23']],
    ['before a document end mark', 'a: 1\n...\n', ['+ last-contact: 2026-11-23']],
    ['as indented as the others', '  a: 1\n', ['+   last-contact: 2026-11-23']],
    ['in an empty section', '', ['+ last-contact: 2026-11-23']],
    ['in a section of comments', '# nothing yet\n', ['+ last-contact: 2026-11-23']],
    ['in a blank section', '\n', ['+ last-contact: 2026-11-23']],
    ['between brackets', '{a: 1}\n', ['- {a: 1}', '+ {a: 1, last-contact: 2026-11-23}']],
    ['between empty brackets', '{}\n', ['- {}', '+ {last-contact: 2026-11-23}']],
    ['between brackets with a comma at the end', '{a: 1,}\n', ['- {a: 1,}', '+ {a: 1, last-contact: 2026-11-23,}']],
  ])('stands %s', (_, yaml, expected) => {
    expect(lines(yaml, DAY)).toEqual(expected);
  });

  it('has the name of the language', () => {
    expect(lines('type: partner\n', { 'next-contact': '2026-12-01' }, 'de')).toEqual(['+ nächster-kontakt: 2026-12-01']);
  });

  it('comes together with changes and removals', () => {
    expect(lines('a: 1\nnext-contact: 2026-12-01\nlast-contact: 2026-01-02\n', { ...DAY, 'next-contact': null, paused: true })).toEqual([
      '- next-contact: 2026-12-01',
      '- last-contact: 2026-01-02',
      '+ last-contact: 2026-11-23',
      '+ paused: true',
    ]);
    expect(lines('{next-contact: 2026-12-01, a: 1, last-contact: 2026-01-02}\n', { ...DAY, 'next-contact': null, paused: true })).toEqual([
      '- {next-contact: 2026-12-01, a: 1, last-contact: 2026-01-02}',
      '+ {a: 1, last-contact: 2026-11-23, paused: true}',
    ]);
  });
});

describe('a note without front matter', () => {
  it.each([
    ['gets a section', '# Müller\n', '---\nlast-contact: 2026-11-23\n---\n# Müller\n'],
    ['an empty one too', '', '---\nlast-contact: 2026-11-23\n---\n'],
    ['keeps its line endings', '# Müller\r\nText', '---\r\nlast-contact: 2026-11-23\r\n---\r\n# Müller\r\nText'],
    ['keeps its byte order mark', '\ufeffText', '\ufeff---\nlast-contact: 2026-11-23\n---\nText'],
    ['keeps a rule it begins with', '---\n\nText', '---\nlast-contact: 2026-11-23\n---\n---\n\nText'],
    ['keeps a rule further down', 'Text\n---\na: 1\n---\n', '---\nlast-contact: 2026-11-23\n---\nText\n---\na: 1\n---\n'],
  ])('%s', (_, text, expected) => {
    expect(write(text, DAY)).toBe(expected);
  });

  it('gets none for a removal', () => {
    expect(write('Text', { 'next-contact': null })).toBe('Text');
  });
});

describe('bytes of the note', () => {
  it('keeps CRLF, a byte order mark and a missing end of line', () => {
    expect(write('\ufeff---\r\ntype: partner # x\r\nlast-contact:\r\n---\r\nText', { ...DAY, paused: true })).toBe('\ufeff---\r\ntype: partner # x\r\nlast-contact: 2026-11-23\r\npaused: true\r\n---\r\nText');
    expect(write('---\nlast-contact: 2026-01-02\n---', DAY)).toBe('---\nlast-contact: 2026-11-23\n---');
    expect(write('---\n---', DAY)).toBe('---\nlast-contact: 2026-11-23\n---');
  });
});

describe('refusals', () => {
  it.each([
    ['malformed YAML', note('type: partner\nowner: "Eva\nneeds: [\n'), { code: 'front-matter-malformed' }],
    ['a tab as indentation', note('a:\n\tb: 1\n'), { code: 'front-matter-malformed', place: { kind: 'line', line: 2 } }],
    ['prose between two rules', '---\nJust prose\n---\nText', { code: 'front-matter-malformed', place: { kind: 'line', line: 1 }, value: 'Just prose' }],
    ['a list instead of properties', note('- a\n- b\n'), { code: 'front-matter-malformed', place: { kind: 'line', line: 1 } }],
    ['a second document', note('a: 1\n...\nb: 2\n'), { code: 'front-matter-malformed' }],
    ['a section that is never closed', '---\ntype: partner\n\n# Müller\n', { code: 'front-matter-malformed', place: { kind: 'line', line: 0 }, value: '---' }],
    ['a property that stands twice', note('a: 1\nlast-contact: 1\nb: 2\nlast-contact: 2\n'), { code: 'property-twice', place: { kind: 'line', line: 4 }, value: 'last-contact: 2' }],
    ['two spellings of the property', note('last-contact: 1\nLetzter Kontakt: 2\n'), { code: 'property-twice', place: { kind: 'property', name: 'Letzter Kontakt' }, value: 'last-contact, Letzter Kontakt' }],
    ['a conflict in the properties', note('<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> theirs\n'), { code: 'conflict-markers', place: { kind: 'line', line: 1 }, value: '<<<<<<< HEAD' }],
    ['a conflict around the properties', '<<<<<<< HEAD\n---\na: 1\n---\n=======\n---\na: 2\n---\n>>>>>>> theirs\n', { code: 'conflict-markers', place: { kind: 'line', line: 0 } }],
    ['a conflict in the text', note('a: 1\n', 'x\n<<<<<<< HEAD\ny\n=======\nz\n>>>>>>> theirs\n'), { code: 'conflict-markers', place: { kind: 'line', line: 4 } }],
    ['a comment inside the value', note('last-contact:\n  - 2026-01-02 # fair\n'), { code: 'front-matter-would-change', place: { kind: 'property', name: 'last-contact' } }],
    ['a comment at the head of a block', note('last-contact: | # fair\n  long ago\n'), { code: 'front-matter-would-change' }],
    ['an anchor that is referred to', note('last-contact: &day 2026-01-02\nsince: *day\n'), { code: 'front-matter-would-change', value: 'last-contact' }],
  ])('%s', (_, text, expected) => {
    expect(refusalOf(() => write(text, DAY))).toMatchObject(expected);
  });

  it('name the property at fault, as it stands in the note', () => {
    const text = note('nächster-kontakt: &d 2026-12-01\ncopy: *d\nletzter-kontakt: 2026-01-02\n');
    const expected = { code: 'front-matter-would-change', place: { kind: 'property', name: 'nächster-kontakt' }, value: 'nächster-kontakt' };
    expect(refusalOf(() => write(text, { 'next-contact': null }))).toEqual(expected);
    expect(refusalOf(() => write(text, { ...DAY, paused: true, 'next-contact': '2026-12-02' }))).toEqual(expected);
  });

  it('a comment inside an item that would change', () => {
    expect(refusalOf(() => write(note('contacts:\n  - Anna\n  - [Eva, # x\n    Tom]\n'), { contacts: ['Anna', 'Tom'] }))).toMatchObject({ code: 'front-matter-would-change', place: { kind: 'property', name: 'contacts' } });
  });

  it('does not take code about git for a conflict', () => {
    const body = '```\n<<<<<<< HEAD\ny\n=======\nz\n>>>>>>> theirs\n```\n';
    expect(write(note('a: 1\n', body), DAY)).toBe(note('a: 1\nlast-contact: 2026-11-23\n', body));
  });

  it('minds two spellings only of the property that is written', () => {
    expect(lines('needs: 1\nBedarf: 2\n', DAY)).toEqual(['+ last-contact: 2026-11-23']);
  });
});
