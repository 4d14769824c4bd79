import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeText } from './merge';

const base = 'a\nb\nc\nd\n';

describe('merging what two sides made of one text', () => {
  test.each([
    ['only we changed', base, 'a\nB\nc\nd\n', base, 'a\nB\nc\nd\n'],
    ['only they changed', base, base, 'a\nb\nc\nD\n', 'a\nb\nc\nD\n'],
    ['both changed the same way', base, 'a\nX\nc\nd\n', 'a\nX\nc\nd\n', 'a\nX\nc\nd\n'],
    ['different lines', base, 'a\nb\nc\nD\n', 'A\nb\nc\nd\n', 'A\nb\nc\nD\n'],
    ['they added at the top, we at the end', base, `${base}mine\n`, `theirs\n${base}`, `theirs\n${base}mine\n`],
    ['both added at the same place: theirs first', base, `${base}mine\n`, `${base}theirs\n`, `${base}theirs\nmine\n`],
    ['both changed one line: both stay', 'a\n', 'a mine\n', 'a theirs\n', 'a theirs\na mine\n'],
    ['the last line has no end', 'a', 'a mine', 'a theirs', 'a theirs\na mine'],
    ['they deleted what we left alone', base, `mine\n${base}`, 'a\nd\n', 'mine\na\nd\n'],
    ['they deleted a line that we changed: it stays', base, 'a\nb mine\nc\nd\n', 'a\nc\nd\n', 'a\nb mine\nc\nd\n'],
    ['from nothing', '', 'mine\n', 'theirs\n', 'theirs\nmine\n'],
  ])('%s', (_what, from, ours, theirs, merged) => {
    expect(mergeText(from, ours, theirs)).toBe(merged);
  });

  const line = fc.constantFrom('a', 'b', 'c', 'longer line', '');
  const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.map((each) => `${each}\n`).join(''));

  test('with one side unchanged the other wins, byte by byte', () => {
    fc.assert(
      fc.property(text, text, (from, other) => {
        expect(mergeText(from, from, other)).toBe(other);
        expect(mergeText(from, other, from)).toBe(other);
      }),
    );
  });

  test('no line that either side added is lost', () => {
    const added = (prefix: string): fc.Arbitrary<string[]> => fc.array(fc.nat(9).map((number) => `${prefix}${number}`), { minLength: 1, maxLength: 4 });
    const insert = (from: string, lines: readonly string[], places: readonly number[]): string => {
      const kept = from.split('\n').slice(0, -1);
      lines.forEach((each, at) => kept.splice((places[at] ?? 0) % (kept.length + 1), 0, each));
      return kept.map((each) => `${each}\n`).join('');
    };
    const places = fc.array(fc.nat(20), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(text, added('ours '), added('theirs '), places, places, (from, ours, theirs, ourPlaces, theirPlaces) => {
        const merged = mergeText(from, insert(from, ours, ourPlaces), insert(from, theirs, theirPlaces)).split('\n');
        for (const each of [...ours, ...theirs]) expect(merged).toContain(each);
      }),
    );
  });
});
