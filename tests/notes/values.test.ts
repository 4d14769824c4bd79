import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/days';
import type { Reference } from '../../src/domain/reference';
import { readBirthday } from '../../src/notes/values/birthday-value';
import { findLinks } from '../../src/notes/values/link-text';
import { readReference, readReferences } from '../../src/notes/values/reference-value';
import { readText, readTextList } from '../../src/notes/values/text-value';
import { readFormer, readPause, readYes } from '../../src/notes/values/yes-value';

describe('a birthday is read from', () => {
  it.each([
    ['1980-04-12', '1980 4 12'],
    ['1980-04-12T00:00:00', '1980 4 12'],
    ['19800412', '1980 4 12'],
    [19800412, '1980 4 12'],
    ['04-12', 'null 4 12'],
    ['--04-12', 'null 4 12'],
    ['--0412', 'null 4 12'],
    ['12.4.', 'null 4 12'],
    ['12. 4.', 'null 4 12'],
    ['12.4.1980', '1980 4 12'],
    ['02-29', 'null 2 29'],
    ['1604-04-12', 'null 4 12'],
    ['[[1980-04-12]]', '1980 4 12'],
    ['02-30', 'day-impossible'],
    ['1981-02-29', 'day-impossible'],
    ['12.4.80', 'day-ambiguous'],
    ['4/5', 'day-ambiguous'],
    ['06/05/1960', 'day-ambiguous'],
    ['06/22/1960', 'day-unreadable'],
    ['April', 'day-unreadable'],
    [412, 'day-unreadable'],
    [true, 'day-unreadable'],
  ])('%j: %s', (value, expected) => {
    const read = readBirthday(value);
    expect('value' in read ? `${String(read.value.year)} ${String(read.value.month)} ${String(read.value.day)}` : read.problem).toBe(expected);
  });
});

/** `=Anna` is a plain name, `Anna` a link, `Anna|the boss` a link with other words. */
function shown({ target, label, linked }: Reference): string {
  if (!linked) return `=${label}`;
  return label === target ? target : `${target}|${label}`;
}

describe('references are read from', () => {
  it.each([
    ['[[Anna Schmidt]]', ['Anna Schmidt']],
    ['[[Anna Schmidt|Anna]]', ['Anna Schmidt|Anna']],
    ['[[Anna Schmidt#Notes]]', ['Anna Schmidt']],
    ['[[Anna Schmidt#^abc|Anna]]', ['Anna Schmidt|Anna']],
    ['[[Anna Schmidt\\|Anna]]', ['Anna Schmidt|Anna']],
    ['[[People/Anna Schmidt]]', ['People/Anna Schmidt|Anna Schmidt']],
    ['[[Anna Schmidt.md]]', ['Anna Schmidt']],
    ['[Anna](Anna%20Schmidt.md)', ['Anna Schmidt|Anna']],
    ['[Anna](<Anna Schmidt.md>)', ['Anna Schmidt|Anna']],
    ['[Anna](People/Anna%20%28buying%29.md#Notes)', ['People/Anna (buying)|Anna']],
    ['[Anna](50%.md)', ['50%|Anna']],
    ['Anna Schmidt', ['=Anna Schmidt']],
    ['  Anna   Schmidt ', ['=Anna Schmidt']],
    ['[Anna](https://example.org)', ['=[Anna](https://example.org)']],
    ['[[Anna]], [[Ben]] and [[Cem]]', ['Anna', 'Ben', 'Cem']],
    ['[[Anna Schmidt]] (purchasing)', ['Anna Schmidt']],
    [['[[Anna]]', 'Ben', null, ''], ['Anna', '=Ben']],
    [[['Anna']], ['Anna']],
    [[['Anna|the boss']], ['Anna|the boss']],
    [[['Schmidt', 'Anna']], ['Schmidt, Anna']],
    [[[['Anna']], [['Ben']]], ['Anna', 'Ben']],
    [[[['Anna']], 'Ben'], ['Anna', '=Ben']],
    [2026, ['=2026']],
    [[], []],
    ['[[#Heading]]', ['=[[#Heading]]']],
    ['Anna Schmidt, Jörg Weiß', ['=Anna Schmidt, Jörg Weiß']],
  ])('%j', (value, expected) => {
    const read = readReferences(value);
    expect('value' in read ? read.value.map(shown) : read.problem).toEqual(expected);
  });

  it.each([
    ['Anna Schmidt, Jörg Weiß', ['=Anna Schmidt', '=Jörg Weiß']],
    ['Schmidt, Anna', ['=Schmidt, Anna']],
    ['Schmidt, Anna; Weiß, Jörg', ['=Schmidt, Anna', '=Weiß, Jörg']],
  ])('a text of persons: %j', (value, expected) => {
    const read = readReferences(value, 'persons');
    expect('value' in read ? read.value.map(shown) : read.problem).toEqual(expected);
  });

  it.each([[true], [{ name: 'Anna' }], [['Anna', { name: 'Ben' }]]])('but not %j', (value) => {
    expect(readReferences(value)).toEqual({ problem: 'value-unreadable' });
  });

  it('one alone is the first of several', () => {
    expect(readReference(['[[Anna]]', '[[Ben]]'])).toEqual({ value: { target: 'Anna', label: 'Anna', linked: true } });
    expect(readReference([])).toEqual({ value: null });
  });
});

describe('links in a text', () => {
  it('are found in any form, embedded files and web addresses left out', () => {
    const text = 'see [[Anna]], ![[photo.png]], [b](Ben.md), [web](https://a.b), [m](mailto:a@b), [c](<C D.md> "title") and [ ] x';
    expect(findLinks(text).map(({ reference, from, to }) => [reference.target, text.slice(from, to)])).toEqual([
      ['Anna', '[[Anna]]'],
      ['Ben', '[b](Ben.md)'],
      ['C D', '[c](<C D.md> "title")'],
    ]);
  });

  it('are found in any text, quickly and without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => findLinks(text).every(({ from, to }) => from < to && to <= text.length)));
    const started = performance.now();
    for (const part of ['[', '[[', '[[a]', '[a](', '[a]((', '[a](<', '![', '[[a|', '[a](b "']) findLinks(part.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('texts are read from', () => {
  it.each([
    ['laser cutting', null, ['laser cutting']],
    [['laser cutting', 'steel, thin'], null, ['laser cutting', 'steel, thin']],
    ['a@example.org, b@example.org', /,/, ['a@example.org', 'b@example.org']],
    [49711123, null, ['49711123']],
    ['[[Laser cutting]]', null, ['Laser cutting']],
    [[['Laser cutting']], null, ['Laser cutting']],
    [[null, '', 'x'], null, ['x']],
  ])('%j', (value, separators, expected) => {
    expect(readTextList(value, separators)).toEqual({ value: expected });
  });

  it('a list, as one text, by commas', () => {
    expect(readText(['Hauptstraße 1', '70173 Stuttgart'])).toEqual({ value: 'Hauptstraße 1, 70173 Stuttgart' });
    expect(readText({ street: 'x' })).toEqual({ problem: 'value-unreadable' });
  });
});

describe('yes and no', () => {
  it.each([[true, true], ['yes', true], ['Ja', true], ['x', true], [['true'], true], [false, false], ['no', false], ['nein', false]])('%j is %s', (value, expected) => {
    expect(readYes(value)).toEqual({ value: expected });
  });

  it.each([['maybe'], [1], [{}]])('%j is neither', (value) => {
    expect(readYes(value)).toEqual({ problem: 'value-unreadable' });
  });

  it.each([
    [true, 'without an end'],
    ['ja', 'without an end'],
    [false, 'no pause'],
    ['2026-12-31', 'until 2026-12-31'],
    ['2026-12', 'until 2026-12-31'],
    ['2026-02-30', 'day-impossible'],
    ['later', 'day-unreadable'],
  ])('a pause of %j is: %s', (value, expected) => {
    const read = readPause(value);
    const pause = 'value' in read ? read.value : null;
    const words = 'problem' in read ? read.problem : pause === null ? 'no pause' : pause.until === null ? 'without an end' : `until ${formatDay(pause.until)}`;
    expect(words).toBe(expected);
  });

  it('a status is former, or means nothing', () => {
    for (const value of ['former', 'Ehemalig', ['active', 'former']]) expect(readFormer(value)).toEqual({ value: true });
    for (const value of ['active', 'running', 3, {}]) expect(readFormer(value)).toEqual({ value: false });
  });
});

describe('whatever the value', () => {
  it('is read without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const read of [readBirthday, readReferences, readTextList, readText, readYes, readPause, readFormer]) expect(read(value)).toBeTypeOf('object');
      }),
    );
  });
});
