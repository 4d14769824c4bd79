import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../../src/domain/contribution';
import type { Suggestion } from '../../../src/domain/problem';
import { noteInputFromText } from '../../../src/notes/note-input';
import { readNote } from '../../../src/notes/read-note';
import { readDay } from '../../../src/notes/values/day-value';
import { dayFixEdit } from '../../../src/notes/writing/day-fix';
import { linkFixEdit } from '../../../src/notes/writing/link-fix';
import { applyEdit } from '../../../src/notes/writing/text-change';
import { readingRules } from '../../support/reading-rules';
import { changedLines } from './changed-lines';
import { refusalOf } from './refusal';
import { writingRules } from './written';

const RULES = readingRules();

function read(text: string): Contribution {
  const note = readNote(noteInputFromText('A.md', text, []), RULES);
  if (note === null) throw new Error(`This is no note of ours: ${text}`);
  return note;
}

function follow(text: string, suggestion: Suggestion): string {
  if (suggestion.code === 'link-as-list') return applyEdit(text, linkFixEdit(suggestion));
  const day = readDay(suggestion.value);
  if (!('value' in day)) throw new Error(`${suggestion.value} is no day.`);
  return applyEdit(text, dayFixEdit(suggestion, day.value, writingRules));
}

function followAll(text: string): string {
  return read(text).suggestions.reduce(follow, text);
}

function person(yaml: string): string {
  return `---\ntype: person\n${yaml}---\n# Anna\n`;
}

function partner(yaml: string): string {
  return `---\ntype: partner\n${yaml}---\n# Weber\n`;
}

/** What a note says, without what could be written better in it. */
function said(text: string): Contribution {
  return { ...read(text), suggestions: [] };
}

describe('what is understood and could be written better', () => {
  it.each([
    ['a German day', partner('next-contact: 23.11.2026\n'), ['- next-contact: 23.11.2026', '+ next-contact: 2026-11-23']],
    ['a German day in quotes', partner("next-contact: '23.11.2026' # fair\n"), ["- next-contact: '23.11.2026' # fair", "+ next-contact: '2026-11-23' # fair"]],
    ['a German day with spaces', partner('nächster-kontakt:  3. 1. 2027   \r\n'), ['- nächster-kontakt:  3. 1. 2027   ⏎', '+ nächster-kontakt:  2027-01-03   ⏎']],
    ['a pause until a German day', partner('paused: 23.11.2026\n'), ['- paused: 23.11.2026', '+ paused: 2026-11-23']],
    ['a birthday in the German way', person('birthday: 12.4.1980\n'), ['- birthday: 12.4.1980', '+ birthday: 1980-04-12']],
    ['a link', person('partner: [[Weber]]\n'), ['- partner: [[Weber]]', '+ partner: "[[Weber]]"']],
    ['a link with a comment', person('partner: [[Weber]] # since the fair\n'), ['- partner: [[Weber]] # since the fair', '+ partner: "[[Weber]]" # since the fair']],
    ['a link with other words', person('partner: [[Companies/Weber|Weber & Co]]\n'), ['- partner: [[Companies/Weber|Weber & Co]]', '+ partner: "[[Companies/Weber|Weber & Co]]"']],
    ['a link with a comma in it', person('partner: [[Weber, Söhne]]\n'), ['- partner: [[Weber, Söhne]]', '+ partner: "[[Weber, Söhne]]"']],
    ['a list of links in brackets', partner('contacts: [[[Anna]], "[[Bert]]", [[Carla|C]], Dora]\n'), ['- contacts: [[[Anna]], "[[Bert]]", [[Carla|C]], Dora]', '+ contacts: ["[[Anna]]", "[[Bert]]", "[[Carla|C]]", Dora]']],
    ['a list of links with comments', partner('contacts:\n  # first\n  - [[Anna]] # sales\n  - "[[Bert]]"\n  # then\n  - [[Carla]]\n'), ['-   - [[Anna]] # sales', '-   - "[[Bert]]"', '-   # then', '-   - [[Carla]]', '+   - "[[Anna]]" # sales', '+   - "[[Bert]]"', '+   # then', '+   - "[[Carla]]"']],
    ['a link that the app has written out as lists', person('partner:\n  - - Weber\nrole: sales\n'), ['- partner:', '-   - - Weber', '+ partner: "[[Weber]]"']],
  ])('%s', (_, text, changed) => {
    expect(read(text).problems).toEqual([]);
    expect(changedLines(text, followAll(text))).toEqual(changed);
    expect(said(followAll(text))).toEqual(said(text));
    expect(read(followAll(text)).suggestions).toEqual([]);
  });

  it.each([
    ['leading zeros', 'partner: [[Bau GmbH, 007]]', 'partner: "[[Bau GmbH, 007]]"'],
    ['no space behind a comma', 'partner: [[Bau,Holz]]', 'partner: "[[Bau,Holz]]"'],
    ['a zero at the end', 'partner: [[Weber, 1.50]] # firm', 'partner: "[[Weber, 1.50]]" # firm'],
    ['another way of counting', 'partner: [[A, 0x10]]', 'partner: "[[A, 0x10]]"'],
    ['double quotes', 'partner: [[A|the "A"]]', 'partner: "[[A|the \\"A\\"]]"'],
    ['several links', 'partner:\n  - [[A, 007]]\n  - Dora\n  - [[B,C]]', 'partner:\n  - "[[A, 007]]"\n  - Dora\n  - "[[B,C]]"'],
    ['several links in brackets', 'partner: [[[A, 007]], Dora]', 'partner: ["[[A, 007]]", Dora]'],
    ['quotes that are none of the name', 'partner: [["A, B"]]', 'partner: "[[A, B]]"'],
    ['a list that is written out with quotes', 'partner:\n  - - "A, B"', 'partner: "[[A, B]]"'],
    ['two lines', 'partner: [[A,\n  B]]', 'partner: "[[A, B]]"'],
  ])('is quoted with the very characters that stand there: %s', (_, before, after) => {
    expect(followAll(person(`${before}\n`))).toBe(person(`${after}\n`));
  });

  it.each(['partner: [[A,\n  007]]', 'partner:\n  - - A\n    - 007', 'partner:\n  - - A\n    - "B"\n  - [[C,\n    1.50]]'])('is not quoted where its characters would change: %j', (yaml) => {
    expect(refusalOf(() => followAll(person(`${yaml}\n`)))).toMatchObject({ code: 'front-matter-would-change', place: { kind: 'property', name: 'partner' } });
  });

  it.each([
    ['a day with a time', partner('next-contact: 2026-11-23T10:30\n')],
    ['a link to a daily note', partner('next-contact: "[[2026-11-23]]"\n')],
    ['a year of two digits', partner('next-contact: 23.11.26\n')],
    ['a day where another word belongs', partner('status: 23.11.2026\nkind: 23.11.2026\n')],
    ['a birthday without a year', person('birthday: 12.4.\n')],
    ['a list in a list of numbers', person('partner: [[1, 2], [3, 4]]\nformer-partners: [[1, 2]]\n')],
    ['two lists in a list', person('partner: [[Weber], [Kröger]]\n')],
    ['links in quotes', partner('contacts: ["[[Anna]]", \'[[Bert]]\']\n')],
    ['a list in a list where no link belongs', partner('needs: [[Milling]]\nrows: [[a]]\n')],
    ['a link to a heading of the same note', partner('contacts: ["[[Anna]]", [["#Persons"]]]\n')],
  ])('nothing of %s', (_, text) => {
    expect(read(text).suggestions).toEqual([]);
  });

  it('is written down once in a note of a partner who is a person', () => {
    const text = '---\ntype: [partner, person]\nnext-contact: 23.11.2026\npartner: [[Weber]]\n---\n';
    expect(read(text).suggestions.map(({ code }) => code)).toEqual(['day-as-text', 'link-as-list']);
  });

  it('tells how it stands in the note', () => {
    const { suggestions } = read(partner('contacts: [[[Anna]], Bert, [[Carla|C]]]\n'));
    expect(suggestions).toEqual([{ code: 'link-as-list', place: { kind: 'property', name: 'contacts' }, value: '[[Anna]], [[Carla|C]]' }]);
  });

  it('is left alone where something else stands there by now, or a comment would be lost', () => {
    const before = person('partner: [[Weber]]\n');
    const [suggestion] = read(before).suggestions;
    if (suggestion === undefined) throw new Error('There is no suggestion.');
    expect(refusalOf(() => follow(person('partner: [[Kröger]]\n'), suggestion)).code).toBe('changed-since');
    expect(refusalOf(() => follow('# Anna\n', suggestion)).code).toBe('changed-since');
    const commented = person('partner:\n  - [[Kröger]]\n  - [ # the firm\n    [Weber]]\n');
    expect(refusalOf(() => followAll(commented)).code).toBe('front-matter-would-change');
    expect(refusalOf(() => follow(person('partner: &p [[Weber]]\nnote: *p\n'), suggestion)).code).toBe('front-matter-would-change');
  });
});

const name = fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{1,8}( [A-Z][a-z&]{0,6})?$/);
const bare = fc.tuple(name, fc.option(name)).map(([target, words]) => (words === null ? `[[${target}]]` : `[[${target}|${words}]]`));
const item = fc.oneof(bare, name, bare.map((link) => JSON.stringify(link)));
const tail = fc.constantFrom('', ' ', ' # a note', '  # "[[x]]"');
const linkProperty = fc.oneof(
  fc.tuple(bare, tail).map(([link, end]) => `contacts: ${link}${end}\n`),
  fc.tuple(fc.array(item, { minLength: 1, maxLength: 4 }), tail).map(([items, end]) => `contacts: [${items.join(', ')}]${end}\n`),
  fc.array(fc.tuple(item, tail), { minLength: 1, maxLength: 4 }).map((items) => `contacts:\n${items.map(([each, end]) => `  - ${each}${end}\n`).join('')}`),
);
const dayProperty = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2060 }), fc.constantFrom('', '"', "'"), tail)
  .map(([day, month, year, quote, end]) => `next-contact: ${quote}${String(day)}.${String(month)}.${String(year)}${quote}${end}\n`);

describe('following every suggestion of a note', () => {
  it('changes the lines of those properties only, and the note says the same as before', () => {
    fc.assert(
      fc.property(linkProperty, dayProperty, fc.boolean(), fc.boolean(), (links, days, first, windows) => {
        const unix = `---\ntype: partner # ours\nneeds: [a, "b"]\n${first ? links + days : days + links}owner: 'Eva' # she\n---\n## Contact log\n\n- 23.10.2026 call: [[X]]\n`;
        const text = windows ? unix.replaceAll('\n', '\r\n') : unix;
        const after = followAll(text);
        expect(said(after)).toEqual(said(text));
        expect(read(after).suggestions).toEqual([]);
        // Taken back by hand, every byte is as it was but for the quotes, and the order of the day.
        const plain = (each: string): string => each.replace(/"(\[\[[^"\]]*\]\])"/g, '$1').replace(/next-contact: (["']?)(?:\d+\.\d+\.\d+|\d+-\d+-\d+)/, 'next-contact: $1');
        expect(plain(after)).toBe(plain(text));
      }),
      { numRuns: 80 },
    );
  });
});
