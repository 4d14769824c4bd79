import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzyName, hasLettersOf } from '../../../src/application/composing/fuzzy-names';

describe('a name as a fuzzy search goes through it', () => {
  it.each([
    ['Kröger', 'Kroger'],
    ['ÉCLAIR Ångström', 'ECLAIR Angstrom'],
    ['Weiß & Søn', 'Weiß & Søn'],
    ['Kro\u0308ger', 'Kro\u0308ger'],
    ['한국 がく Сергей', '한국 がく Сергей'],
  ])('%j has no accents: %j', (name, plain) => {
    expect(fuzzyName(name).plain).toBe(plain);
  });

  it('has every letter in its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => fuzzyName(name).plain.length === name.length));
  });

  it.each([
    ['Metallbau Krause', 'mkr', true],
    ['Metallbau Krause', 'KRAUSE METALL', true],
    ['Kröger', 'kro', true],
    ['Kroger', 'krö', true],
    ['Metallbau Krause', 'krx', false],
    ['Кузнец', 'куз', true],
    ['Halle 7', 'h9', true],
  ])('%j has the letters of %j: %j', (name, typed, has) => {
    expect(hasLettersOf(fuzzyName(name), fuzzyName(typed))).toBe(has);
  });

  it('has the letters of whatever is left of it when some are left out', () => {
    const names = fc.array(fc.constantFrom(...'aÄböCÉzZß 7-щ'), { maxLength: 20 });
    fc.assert(fc.property(names, fc.infiniteStream(fc.boolean()), (letters, stays) => {
      const typed = letters.filter(() => stays.next().value);
      expect(hasLettersOf(fuzzyName(letters.join('')), fuzzyName(typed.join('').toLowerCase()))).toBe(true);
    }));
  });
});
