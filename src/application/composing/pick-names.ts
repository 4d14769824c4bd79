import { RowTexts } from '../due/row-texts';
import type { PickCandidate } from './pick-candidates';
import { letterOrDigitAt } from '../../domain/letters';

/** Candidates whose whole name stands at the beginning of a text. */
export interface WholeName {
  readonly matches: readonly PickCandidate[];
  /** How many letters of the text the name takes. */
  readonly length: number;
}

/** A name of somebody who can be picked. */
interface Name {
  readonly candidate: PickCandidate;
  /** In the letters by which it is compared, which may be more than it is written in. */
  readonly lower: string;
  readonly length: number;
}

/** A candidate with what it is called. */
export interface CandidateNames {
  readonly candidate: PickCandidate;
  readonly names: readonly Name[];
  /** The words of its names, a space before and behind each. */
  readonly searchText: string;
}

export function namesOf(candidate: PickCandidate): CandidateNames {
  const { personName, name, aliases } = candidate;
  const names = personName === null ? [name, ...aliases] : [personName];
  return {
    candidate,
    names: names.map((each) => ({ candidate, lower: each.toLowerCase(), length: each.length })),
    searchText: ` ${names.join(' ')} `.toLowerCase().replace(/[\s-]+/gu, ' '),
  };
}

/** So many are enough, mostly, to see that several are meant. */
const FEW = 50;

/** What everybody who can be picked is called, to be looked through with every key. */
export class PickNames {
  private readonly words: RowTexts<CandidateNames>;
  /** By their first letter, as no other can stand at the beginning of a text. */
  private readonly byFirstLetter = new Map<string, Name[]>();

  /** @param all in the order in which they are suggested */
  constructor(private readonly all: readonly CandidateNames[]) {
    this.words = new RowTexts(all);
    for (const { names } of all) for (const name of names) this.addName(name);
  }

  /** Those with the longest name that a text begins with, no letter following; nobody, with a length of 0, where it begins with none. */
  wholeAtStart(text: string): WholeName {
    const lowerText = text.toLowerCase();
    let longest = 0;
    let matches: PickCandidate[] = [];
    for (const { candidate, lower, length } of this.byFirstLetter.get(lowerText.charAt(0)) ?? []) {
      if (length < longest || !lowerText.startsWith(lower) || letterOrDigitAt(text, length)) continue;
      if (length > longest) matches = [];
      longest = length;
      if (matches.at(-1) !== candidate) matches.push(candidate);
    }
    return { matches: longest === 0 ? [] : matches, length: longest };
  }

  /** Those with a word in one of their names that begins with some letters. */
  withWordStarting(letters: string): Iterable<PickCandidate> {
    return this.withText(` ${letters.toLowerCase()}`);
  }

  withWord(word: string): Iterable<PickCandidate> {
    return this.withText(` ${word.toLowerCase()} `);
  }

  /** The persons of some partners, each name once. */
  personsOf(paths: readonly string[]): readonly string[] {
    const persons = new Set<string>();
    for (const { candidate } of this.all) if (candidate.personName !== null && paths.includes(candidate.path)) persons.add(candidate.personName);
    return [...persons];
  }

  private addName(name: Name): void {
    const letter = name.lower.charAt(0);
    const others = this.byFirstLetter.get(letter);
    if (others === undefined) this.byFirstLetter.set(letter, [name]);
    else others.push(name);
  }

  /** Of very many, whoever asks mostly looks at the first few only: the others are looked for when they are asked for. */
  private *withText(text: string): Iterable<PickCandidate> {
    const first = this.words.matching([text], FEW);
    for (const { candidate } of first) yield candidate;
    if (first.length < FEW) return;
    for (const { candidate } of this.words.matching([text]).slice(FEW)) yield candidate;
  }
}
