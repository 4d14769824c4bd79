import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PickCandidate } from '../../../src/application/composing/pick-candidates';
import { namesOf, PickNames } from '../../../src/application/composing/pick-names';

function partner(name: string, ...aliases: string[]): PickCandidate {
  return { path: `${name}.md`, name, aliases, personName: null, former: false, row: null };
}

function person(personName: string, of: string): PickCandidate {
  return { path: `${of}.md`, name: of, aliases: [], personName, former: false, row: null };
}

function namesIn(...candidates: readonly PickCandidate[]): PickNames {
  return new PickNames(candidates.map(namesOf));
}

const called = (found: Iterable<PickCandidate>): string[] => [...found].map(({ personName, name }) => personName ?? name);

describe('names that are looked up while somebody types', () => {
  const names = namesIn(partner('Messebau Kröger', 'Kröger', 'MK'), person('Jonas Kröger', 'Messebau Kröger'), partner('Kröger & Sohn'), person('Anna-Lena West', 'Kröger & Sohn'));

  it('finds the longest whole name at the beginning, whatever its case', () => {
    expect(names.wholeAtStart('kröger & sohn called')).toMatchObject({ matches: [{ name: 'Kröger & Sohn' }], length: 13 });
    expect(names.wholeAtStart('Kröger called')).toMatchObject({ matches: [{ name: 'Messebau Kröger' }], length: 6 });
    expect(names.wholeAtStart('jonas kröger: hello')).toMatchObject({ matches: [{ personName: 'Jonas Kröger' }], length: 12 });
    expect(names.wholeAtStart('MKs')).toEqual({ matches: [], length: 0 });
    expect(names.wholeAtStart('')).toEqual({ matches: [], length: 0 });
  });

  it('finds words and beginnings of words, in the order of the candidates', () => {
    expect(called(names.withWordStarting('KRÖ'))).toEqual(['Messebau Kröger', 'Jonas Kröger', 'Kröger & Sohn']);
    expect(called(names.withWordStarting('len'))).toEqual(['Anna-Lena West']);
    expect(called(names.withWord('Sohn'))).toEqual(['Kröger & Sohn']);
    expect(called(names.withWord('Soh'))).toEqual([]);
  });

  it('finds very many of them, each once', () => {
    const many = Array.from({ length: 130 }, (_, at) => partner(`Anna ${at}`));
    expect(called(namesIn(...many).withWordStarting('an'))).toEqual(called(many));
  });

  it('knows the persons of partners', () => {
    expect(names.personsOf(['Kröger & Sohn.md', 'Messebau Kröger.md', 'Nobody.md'])).toEqual(['Jonas Kröger', 'Anna-Lena West']);
  });

  it('finds what looking at every name finds', () => {
    const word = fc.constantFrom('Ada', 'ada', 'Öl', 'öl-haus', 'A', 'Bo', '7', 'Bo & Söhne');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const candidate = fc.oneof(
      fc.tuple(name, fc.array(name, { maxLength: 2 })).map(([own, aliases]) => partner(own, ...aliases)),
      fc.tuple(name, name).map(([own, of]) => person(own, of)),
    );
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 8 }), fc.array(word, { maxLength: 4 }), fc.constantFrom('', ' ', ':', ', ', 'x'), (candidates, words, end) => {
        const typed = `${words.join(' ')}${end}`;
        const known = namesIn(...candidates);
        const all = ({ personName, name: own, aliases }: PickCandidate): readonly string[] => (personName === null ? [own, ...aliases] : [personName]);
        const isAtStart = (each: string): boolean => typed.toLowerCase().startsWith(each.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(typed.slice(each.length));
        const length = Math.max(0, ...candidates.flatMap(all).filter(isAtStart).map((each) => each.length));
        expect(known.wholeAtStart(typed)).toEqual({ length, matches: candidates.filter((each) => all(each).some((own) => own.length === length && isAtStart(own))) });
        const wordsOf = (each: PickCandidate): string[] => all(each).flatMap((own) => own.toLowerCase().split(/[\s-]+/u));
        const letters = typed.slice(0, 2).trim();
        expect([...known.withWordStarting(letters)]).toEqual(candidates.filter((each) => wordsOf(each).some((own) => own.startsWith(letters.toLowerCase()))));
        expect([...known.withWord(letters)]).toEqual(candidates.filter((each) => wordsOf(each).includes(letters.toLowerCase())));
      }),
    );
  });
});
