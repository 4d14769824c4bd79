import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPersons } from '../../../src/notes/log/log-persons';
import { foldTitle } from '../../../src/notes/values/spelling';

/** Letters of which some are the same in the other case, composed or not, and signs that stand in names. */
const LETTERS = ['a', 'A', 'e', 'é', 'É', 'E', '\u0301', '\u0308', 'o', 'ö', 'Ö', 'ß', 'ẞ', 's', 'S', 'i', 'I', 'ı', 'İ', 'σ', 'ς', 'Σ', 'ά', 'α', 'Α', 'и', 'й', 'И', 'Й', '\u0306', 'k', 'K', '\u212a', '𐐀', '𐐨', '가', '\u1100', ' ', '.', "'", '’', '7'];

const name = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 6 }).map((letters) => letters.join('').trim()).filter((each) => each !== '');

function recased(text: string, how: string): string {
  return how === 'upper' ? text.toUpperCase() : how === 'lower' ? text.toLowerCase() : how === 'apart' ? text.normalize('NFD') : text;
}

describe('the persons of a log line', () => {
  it('are known by their names, however these are written', () => {
    const written = fc.tuple(fc.array(name, { minLength: 1, maxLength: 4 }), fc.nat(3), fc.constantFrom('upper', 'lower', 'apart', 'as it is'), fc.oneof(name, fc.constant('')));
    fc.assert(
      fc.property(written, ([names, which, how, behind]) => {
        const text = `${recased(names[which % names.length] ?? '', how)}${behind}: words`;
        const isMeant = (each: string): boolean => foldTitle(text.slice(0, each.length)) === foldTitle(each) && !/^[\p{L}\p{N}]/u.test(text.slice(each.length));
        const longest = names.filter(isMeant).sort((one, other) => other.length - one.length)[0];
        if (longest === undefined) return;
        expect(readPersons(text, 0, 'certain', names).persons[0]?.target).toBe(text.slice(0, longest.length));
      }),
      { numRuns: 5_000 },
    );
  });
});
