import { RowTexts } from '../due/row-texts';
import type { PickCandidate } from './pick-candidates';

/** Candidates whose whole name stands at the beginning of a text. */
export interface WholeName {
  readonly matches: readonly PickCandidate[];
  /** How many letters of the text the name takes. */
  readonly length: number;
}

interface KnownName {
  readonly lower: string;
  readonly length: number;
  readonly candidate: PickCandidate;
}

/** A candidate with the words of its names, a space before and behind each. */
interface NamedCandidate {
  readonly candidate: PickCandidate;
  readonly searchText: string;
}

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;

/** What everybody who can be picked is called, ready to be looked through with every key. */
export class PickNames {
  private readonly names: KnownName[] = [];
  private readonly named: NamedCandidate[] = [];
  private words: RowTexts<NamedCandidate> | null = null;

  /** To be called for one after the other, in the order in which they are suggested. */
  add(candidate: PickCandidate): void {
    const { personName, name, aliases } = candidate;
    const names = personName === null ? [name, ...aliases] : [personName];
    for (const each of names) this.names.push({ lower: each.toLowerCase(), length: each.length, candidate });
    this.named.push({ candidate, searchText: ` ${names.join(' ')} `.toLowerCase().replace(/[\s-]+/gu, ' ') });
    this.words = null;
  }

  /** Puts what is looked through together: else the first key would wait for it. */
  makeReady(): void {
    this.words ??= new RowTexts(this.named);
  }

  /** Those with the longest name that a text begins with, no letter following; nobody, with a length of 0, where it begins with none. */
  wholeAtStart(text: string): WholeName {
    const lowerText = text.toLowerCase();
    let longest = 0;
    let matches: PickCandidate[] = [];
    for (const { lower, length, candidate } of this.names) {
      if (length < longest || !lowerText.startsWith(lower) || LETTER_OR_DIGIT.test(text.slice(length))) continue;
      if (length > longest) matches = [];
      longest = length;
      if (matches.at(-1) !== candidate) matches.push(candidate);
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
    return [...new Set(this.named.flatMap(({ candidate: { path, personName } }) => (personName !== null && paths.includes(path) ? [personName] : [])))];
  }

  private withText(text: string): readonly PickCandidate[] {
    return (this.words ??= new RowTexts(this.named)).matching([text]).map(({ candidate }) => candidate);
  }
}
