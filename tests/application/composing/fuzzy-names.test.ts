import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzyCandidate, fuzzyName, hasLettersOf, likeliest } from '../../../src/application/composing/fuzzy-names';

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

describe('those whom a fuzzy search looks at', () => {
  const candidate = (name: string, ...aliases: string[]) => fuzzyCandidate({ path: `${name}.md`, name, aliases, personName: null, former: false, row: null });
  const namesOf = (typed: string, shown: number, all: readonly string[]) => likeliest(all.map((name) => candidate(name)), fuzzyName(typed), shown).map(({ candidate: { name } }) => name);

  it('are all where few have a word that begins so', () => {
    expect(namesOf('br', 2, ['Brandt', 'Weber', 'Aubry'])).toEqual(['Brandt', 'Weber', 'Aubry']);
  });

  it('are those with a word that begins so where there are enough of them: who is called so first, then whose name begins so', () => {
    expect(namesOf('br', 2, ['Aubry', 'Tischlerei Brandt', 'Holz-Brück', 'Brandt & Co', 'Br'])).toEqual(['Br', 'Brandt & Co', 'Tischlerei Brandt', 'Holz-Brück']);
    expect(likeliest([candidate('Weber', 'Haus Brück'), candidate('Brandt'), candidate('Aubry')], fuzzyName('brü'), 1).map(({ candidate: { name } }) => name)).toEqual(['Weber']);
  });

  it('are some times as many as are shown, in the order of all', () => {
    const all = Array.from({ length: 9 }, (_, number) => `Brandt ${number}`);
    expect(namesOf('br', 2, all)).toEqual(all.slice(0, 8));
    expect(namesOf('brandt 8', 1, all)).toEqual(['Brandt 8']);
  });
});
