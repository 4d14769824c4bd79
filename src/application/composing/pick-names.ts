import { RowTexts } from '../due/row-texts';
import type { PickCandidate } from './pick-candidates';

/** Candidates whose whole name stands at the beginning of a text. */
export interface WholeName {
  readonly matches: readonly PickCandidate[];
  /** How many letters of the text the name takes. */
  readonly length: number;
}

/** A candidate with what it is called. */
export interface CandidateNames {
  readonly candidate: PickCandidate;
  readonly names: readonly { readonly lower: string; readonly length: number }[];
  /** The words of its names, a space before and behind each. */
  readonly searchText: string;
}

export function namesOf(candidate: PickCandidate): CandidateNames {
  const { personName, name, aliases } = candidate;
  const names = personName === null ? [name, ...aliases] : [personName];
  return {
    candidate,
    names: names.map((each) => ({ lower: each.toLowerCase(), length: each.length })),
    searchText: ` ${names.join(' ')} `.toLowerCase().replace(/[\s-]+/gu, ' '),
  };
}

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;

/** What everybody who can be picked is called, to be looked through with every key. */
export class PickNames {
  private readonly words: RowTexts<CandidateNames>;

  /** @param all in the order in which they are suggested */
  constructor(private readonly all: readonly CandidateNames[]) {
    this.words = new RowTexts(all);
  }

  /** Those with the longest name that a text begins with, no letter following; nobody, with a length of 0, where it begins with none. */
  wholeAtStart(text: string): WholeName {
    const lowerText = text.toLowerCase();
    let longest = 0;
    let matches: PickCandidate[] = [];
    for (const { candidate, names } of this.all) {
      for (const { lower, length } of names) {
        if (length < longest || !lowerText.startsWith(lower) || LETTER_OR_DIGIT.test(text.slice(length))) continue;
        if (length > longest) matches = [];
        longest = length;
        if (matches.at(-1) !== candidate) matches.push(candidate);
      }
    }
    return { matches: longest === 0 ? [] : matches, length: longest };
  }

  /** Those with a word in one of their names that begins with some letters. */
  withWordStarting(letters: string): readonly PickCandidate[] {
    return this.withText(` ${letters.toLowerCase()}`);
  }

  withWord(word: string): readonly PickCandidate[] {
    return this.withText(` ${word.toLowerCase()} `);
  }

  /** The persons of some partners, each name once. */
  personsOf(paths: readonly string[]): readonly string[] {
    return [...new Set(this.all.flatMap(({ candidate: { path, personName } }) => (personName !== null && paths.includes(path) ? [personName] : [])))];
  }

  private withText(text: string): readonly PickCandidate[] {
    return this.words.matching([text]).map(({ candidate }) => candidate);
  }
}
