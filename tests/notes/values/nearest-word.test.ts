import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../../src/notes/values/nearest-word';

describe('the word somebody meant', () => {
  it.each([
    ['gruop', 'group'],
    ['Limits', 'limit'],
    ['shw', 'show'],
    ['Hoechstns', 'höchstens'],
    ['colour', null],
    ['', null],
  ])('by %s is %s', (written, meant) => {
    expect(nearestWord(written, ['show', 'group', 'limit', 'höchstens'])).toBe(meant);
  });

  it('is found through any one slip', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('drop', 'swap', 'double'), (known, place, slip) => {
        const at = place % (known.length - 1);
        const [one = '', next = ''] = [known[at], known[at + 1]];
        const middle = slip === 'drop' ? next : slip === 'swap' ? next + one : one + one + next;
        expect(nearestWord(known.slice(0, at) + middle + known.slice(at + 2), [known])).toBe(known);
      }),
    );
  });
});
