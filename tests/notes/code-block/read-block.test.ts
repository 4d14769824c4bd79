import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockQuery } from '../../../src/notes/code-block/block-query';
import { readBlock } from '../../../src/notes/code-block/read-block';

const EVERYBODY: BlockQuery = { show: ['now', 'occasions'], grouping: 'state', limit: null, partners: null, phases: null, owners: null, tags: null, persons: null };

const query = (...lines: string[]): BlockQuery => {
  const read = readBlock(lines.join('\n'));
  expect(read.problems).toEqual([]);
  return read.query;
};
const plain = (label: string) => ({ target: label, label, linked: false });
const link = (target: string, label = target) => ({ target, label, linked: true });

describe('a block', () => {
  it('without options shows who can be spoken to today', () => {
    for (const source of ['', '\n\n', '# only a remark', 'tag:\nowner:\n']) expect(readBlock(source)).toEqual({ query: EVERYBODY, problems: [] });
  });

  it('says what to show, one or several, in a list or with commas, in either language', () => {
    expect(query('show: coming up').show).toEqual(['coming-up']);
    expect(query('show: now, paused').show).toEqual(['now', 'paused']);
    expect(query('Zeige:', '  - Noch kein Kontakt', '  - Anlässe').show).toEqual(['no-contact-yet', 'occasions']);
    expect(query('zeige: [jetzt dran, Demnaechst]').show).toEqual(['now', 'coming-up']);
    expect(query('show:', '- all').show).toEqual(['all']);
  });

  it('filters by phase, owner, tag and person', () => {
    expect(query('phase: läuft aus, dormant').phases).toEqual(['closing', 'dormant']);
    expect(query('betreut-von: Jan Peters').owners).toEqual([plain('Jan Peters')]);
    expect(query('person: [[Anna Schmidt|Anna]]').persons).toEqual([link('Anna Schmidt', 'Anna')]);
    expect(query('person: [[Anna Schmidt]], [[Jörg Weiß]]').persons).toEqual([link('Anna Schmidt'), link('Jörg Weiß')]);
    expect(query('tag: 2026').tags).toEqual(['2026']);
  });

  it('takes a tag with its hash, which YAML would take for a remark', () => {
    expect(query('tag: #supplier').tags).toEqual(['supplier']);
    expect(query('tag: #supplier, #wood/oak').tags).toEqual(['supplier', 'wood/oak']);
    expect(query('tags:', '  - #supplier', '  - wood').tags).toEqual(['supplier', 'wood']);
    expect(query('tag: supplier # those we buy from', 'limit: 3 # not more').limit).toBe(3);
  });

  it('means the partner at hand by a word for this, or by no value', () => {
    for (const line of ['partner: this', 'partner:', 'Partner: dieser', 'partner: here']) expect(query(line).partners).toEqual(['this']);
    expect(query('partner: [[Messebau Kröger]]').partners).toEqual([link('Messebau Kröger')]);
    expect(query('partner: "[[Messebau Kröger]]"').partners).toEqual([link('Messebau Kröger')]);
    expect(query('partner:', '  - Kontor Drei', '  - this').partners).toEqual([plain('Kontor Drei'), 'this']);
  });

  it('shows whom it names however they stand, unless it says otherwise', () => {
    expect(query('partner: this').show).toEqual(['all']);
    expect(query('person: Anna Schmidt').show).toEqual(['all']);
    expect(query('partner: this', 'show: now').show).toEqual(['now']);
    expect(query('tag: supplier').show).toEqual(['now', 'occasions']);
  });

  it('may be indented as a whole', () => {
    expect(query('  show: all', '  group: phase', '', '  limit: 5')).toEqual({ ...EVERYBODY, show: ['all'], grouping: 'phase', limit: 5 });
  });
});

describe('what a block does not understand', () => {
  it.each([
    ['gruop: phase', { kind: 'unknown-option', line: 1, text: 'gruop', suggestion: 'group' }],
    ['colour: red', { kind: 'unknown-option', line: 1, text: 'colour', suggestion: null }],
    ['show: nwo', { kind: 'unknown-value', line: 1, option: 'show', text: 'nwo', suggestion: 'now' }],
    ['phase: runing', { kind: 'unknown-value', line: 1, option: 'phase', text: 'runing', suggestion: 'running' }],
    ['limit: many', { kind: 'unknown-value', line: 1, option: 'limit', text: 'many', suggestion: null }],
    ['limit: 0', { kind: 'unknown-value', line: 1, option: 'limit', text: '0', suggestion: null }],
    ['limit: 2.5', { kind: 'unknown-value', line: 1, option: 'limit', text: '2.5', suggestion: null }],
    ['tag: {a: b}', { kind: 'unknown-value', line: 1, option: 'tag', text: '{"a":"b"}', suggestion: null }],
    ['show now', { kind: 'unreadable', line: 1, text: 'show now' }],
    ['show: now\n\nlimit 5\ntag: wood', { kind: 'unreadable', line: 3, text: 'limit 5' }],
    ['show: "now', { kind: 'unreadable', line: 1, text: 'show: "now' }],
    ['limit: 3\nlimit: 4', { kind: 'twice', line: 2, text: 'limit' }],
    ['- now', { kind: 'unreadable', line: 1, text: '- now' }],
  ])('%j is named with its line', (source, problem) => {
    expect(readBlock(source).problems).toEqual([problem]);
  });

  it('spoils nothing else', () => {
    const read = readBlock('gruop: phase\nshow: paused\nlimit: "x\ntag: wood');
    expect(read.query).toEqual({ ...EVERYBODY, show: ['paused'], tags: ['wood'] });
    expect(read.problems.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('lets nobody through a filter of which nothing was understood, rather than everybody', () => {
    expect(readBlock('phase: runing').query.phases).toEqual([]);
    expect(readBlock('phase: runing, closing').query.phases).toEqual(['closing']);
  });

  it('an alias of nothing is not understood', () => {
    expect(readBlock('show: *now\nlimit: 5')).toMatchObject({ query: { limit: 5 }, problems: [{ kind: 'unreadable', line: 1, text: 'show: *now' }] });
  });

  it('never throws, and names a line that is there', () => {
    const word = fc.constantFrom('show', 'tag', 'partner', 'limit', ':', ' ', '  ', '- ', '#', '[[', ']]', '"', "'", '{', '}', ',', '*', '&', '!', '|', '>', '?', 'now', '\t', '\n', 'ü', '-');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(word, { maxLength: 30 }).map((words) => words.join(''))), (source) => {
        const { problems, query: read } = readBlock(source);
        const lines = source.split(/\r?\n/).length;
        expect(problems.every(({ line }) => line >= 1 && line <= lines)).toBe(true);
        expect(read.show.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
