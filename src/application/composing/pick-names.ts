import type { PickCandidate } from './pick-candidates';

/** Candidates whose whole name stands at the beginning of a text. */
export interface WholeName {
  readonly matches: readonly PickCandidate[];
  /** How many letters of the text the name takes. */
  readonly length: number;
}

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;

/** What everybody who can be picked is called, ready to be looked up with every key: names, aliases, and their words. */
export class PickNames {
  /** The places of the candidates in their order, by name and by word. */
  private readonly byName = new Map<string, number[]>();
  private readonly byWord = new Map<string, number[]>();
  /** Names of the persons of each partner, by the path of its note. */
  private readonly persons = new Map<string, string[]>();
  private readonly candidates: PickCandidate[] = [];
  private longest = 0;

  /** To be called for one after the other, in the order in which they are suggested. */
  add(candidate: PickCandidate): void {
    const place = this.candidates.push(candidate) - 1;
    const { path, personName, name, aliases } = candidate;
    if (personName !== null) insert(this.persons, path, personName);
    const names = (personName === null ? [name, ...aliases] : [personName]).map((each) => each.toLowerCase());
    for (const each of new Set(names)) {
      insert(this.byName, each, place);
      this.longest = Math.max(this.longest, each.length);
    }
    for (const word of new Set(names.flatMap(wordsOf))) insert(this.byWord, word, place);
  }

  /** Those with the longest name that a text begins with, no letter following; nobody, with a length of 0, where it begins with none. */
  wholeAtStart(text: string): WholeName {
    for (let length = Math.min(this.longest, text.length); length > 0; length -= 1) {
      const places = LETTER_OR_DIGIT.test(text.slice(length)) ? undefined : this.byName.get(text.slice(0, length).toLowerCase());
      if (places !== undefined) return { matches: this.at(places), length };
    }
    return { matches: [], length: 0 };
  }

  /** Those with a word in one of their names that begins with some letters. */
  withWordStarting(letters: string): readonly PickCandidate[] {
    const wanted = letters.toLowerCase();
    const places = new Set<number>();
    for (const [word, found] of this.byWord) if (word.startsWith(wanted)) for (const place of found) places.add(place);
    return this.at([...places].sort((one, other) => one - other));
  }

  withWord(word: string): readonly PickCandidate[] {
    return this.at(this.byWord.get(word.toLowerCase()) ?? []);
  }

  /** The persons of some partners, each name once. */
  personsOf(paths: readonly string[]): readonly string[] {
    return [...new Set([...new Set(paths)].flatMap((path) => this.persons.get(path) ?? []))];
  }

  private at(places: readonly number[]): readonly PickCandidate[] {
    return places.flatMap((place) => this.candidates[place] ?? []);
  }
}

function insert<Each>(all: Map<string, Each[]>, key: string, each: Each): void {
  const known = all.get(key);
  if (known === undefined) all.set(key, [each]);
  else known.push(each);
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s-]+/u);
}
