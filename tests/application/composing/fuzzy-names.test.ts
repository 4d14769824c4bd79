import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzyCandidate, fuzzyName, hasLettersOf, likeliest, type FuzzyCandidate } from '../../../src/application/composing/fuzzy-names';

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

describe('those who are likeliest meant', () => {
  const candidate = (name: string, ...aliases: string[]) => fuzzyCandidate({ path: `${name}.md`, name, aliases, personName: null, former: false, row: null });
  const likeliestOf = (typed: string, all: readonly FuzzyCandidate[], most?: number) => likeliest(all, fuzzyName(typed), most).map((found) => found.candidate.name);

  it('have a word that begins so', () => {
    const all = ['Aubry', 'Tischlerei Brandt', 'Müller (Brück)', 'Brandt & Co', 'Holz-Brück', 'Br', '«Brise»'].map((name) => candidate(name));
    expect(likeliestOf('br', all)).toEqual(['Tischlerei Brandt', 'Müller (Brück)', 'Brandt & Co', 'Holz-Brück', 'Br', '«Brise»']);
    expect(likeliestOf('holz brü', all)).toEqual(['Holz-Brück']);
    for (const typed of ['x', '&', '(']) expect(likeliestOf(typed, all)).toEqual([]);
  });

  it('are of very many first who is called so, by whichever name, then whose name begins so', () => {
    const all = [candidate('Haus am Brink', 'Weber'), candidate('Brandt', 'Tischlerei Brandt'), candidate('Weber', 'Haus Brück'), candidate('Brink KG'), candidate('Co', 'Br')];
    expect(likeliestOf('br', all, 1)).toEqual(['Co']);
    expect(likeliestOf('br', all, 2)).toEqual(['Brandt', 'Co']);
    expect(likeliestOf('br', all, 3)).toEqual(['Brandt', 'Brink KG', 'Co']);
    expect(likeliestOf('br', all, 4)).toEqual(['Haus am Brink', 'Brandt', 'Brink KG', 'Co']);
    expect(likeliestOf('br', all)).toHaveLength(5);
  });

  it('are else the first ones', () => {
    const all = Array.from({ length: 9 }, (_, number) => candidate(`Brandt ${number}`));
    expect(likeliestOf('br', all, 3)).toEqual(['Brandt 0', 'Brandt 1', 'Brandt 2']);
    expect(likeliestOf('brandt 8', all, 3)).toEqual(['Brandt 8']);
  });
});
