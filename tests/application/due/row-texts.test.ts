import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DueRow } from '../../../src/application/due/due-row';
import { RowTexts } from '../../../src/application/due/row-texts';
import { row } from '../../ui/support/rows';

function rowWith(searchText: string, name: string): DueRow {
  return row({ name, searchText });
}

describe('a search through the texts of rows', () => {
  it('finds the rows in which every word occurs, in their order', () => {
    const rows = [rowWith('brandt holz\nanna schmidt', 'Brandt'), rowWith('kroger\nanna brandt', 'Kröger'), rowWith('hansen\nholz', 'Hansen')];
    const names = (...words: string[]): string[] => new RowTexts(rows).matching(words).map(({ name }) => name);
    expect(names('brandt')).toEqual(['Brandt', 'Kröger']);
    expect(names('holz', 'anna')).toEqual(['Brandt']);
    expect(names()).toEqual(['Brandt', 'Kröger', 'Hansen']);
    expect(names('nobody')).toEqual([]);
    // A word does not reach from one row into the next.
    expect(names('schmidtkroger')).toEqual([]);
  });

  it('finds what looking at one row after the other finds', () => {
    const letters = fc.constantFrom('a', 'b', 'ab', 'ba', ' ', '\n');
    const text = fc.array(letters, { maxLength: 6 }).map((parts) => parts.join(''));
    const word = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.array(word, { maxLength: 3 }), (texts, words) => {
        const rows = texts.map((each, number) => rowWith(each, String(number)));
        const all = rows.filter(({ searchText }) => words.every((each) => searchText.includes(each)));
        expect(new RowTexts(rows).matching(words)).toEqual(all);
        if (words.length > 0) expect(new RowTexts(rows).matching(words, 2)).toEqual(all.slice(0, 2));
      }),
    );
  });
});
