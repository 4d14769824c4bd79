import type { Slices } from '../keeping/slices';
import type { PickCandidate } from './pick-candidates';

const BEYOND_ASCII = /[\u0080-\uffff]/g;
const PLAIN_LETTER = /[a-z]/i;
/** What stands between words: spaces, dashes, quotes, and in ASCII whatever is neither letter nor digit. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-~\u00ab\u00b7\u00bb\u2010-\u2027]+/g;

/** A name as a fuzzy search goes through it. */
export interface FuzzyName {
  readonly name: string;
  /** Without accents, each letter in its place, so that what was found there is in the same place in the name. */
  readonly plain: string;
  /** The same in lower case, a space before each word. */
  readonly words: string;
  /** Which of the letters of the alphabet occur in it, as bits. */
  readonly letters: number;
}

/** A candidate with all names by which it is found, its own first. */
export interface FuzzyCandidate {
  readonly candidate: PickCandidate;
  readonly names: readonly FuzzyName[];
}

export function fuzzyCandidate(candidate: PickCandidate): FuzzyCandidate {
  return { candidate, names: [candidate.personName ?? candidate.name, ...candidate.aliases].map(fuzzyName) };
}

/** All of some candidates, worked out by slices: it is their list that is drawn first. */
export async function fuzzyCandidates(candidates: readonly PickCandidate[], slices: Slices): Promise<readonly FuzzyCandidate[]> {
  const named: FuzzyCandidate[] = [];
  await slices.rest();
  await slices.forEach(candidates, (candidate) => named.push(fuzzyCandidate(candidate)));
  return named;
}

/**
 * A name as somebody types it who leaves out accents, which a fuzzy search of the app does not.
 *
 * @example
 * fuzzyName('Kröger').plain // 'Kroger'
 */
export function fuzzyName(name: string): FuzzyName {
  const plain = name.replace(BEYOND_ASCII, withoutAccent);
  return { name, plain, words: ` ${plain.toLowerCase()}`.replace(BETWEEN_WORDS, ' '), letters: lettersIn(plain) };
}

/** Only of Latin letters: others are made of parts that mean something else by themselves. */
function withoutAccent(letter: string): string {
  const base = letter.normalize('NFD').charAt(0);
  return PLAIN_LETTER.test(base) ? base : letter;
}

/** Whether a name has all letters that were typed, wherever: else no fuzzy search finds it, and to look at these takes far less. */
export function hasLettersOf({ letters }: FuzzyName, typed: FuzzyName): boolean {
  return (letters & typed.letters) === typed.letters;
}

/** So many are looked at in any case: who among more of them is meant, only further letters tell. */
const MOST_LIKELY = 1000;

/**
 * Those with a word that begins with what is typed, in their order. A fuzzy search, which takes its time, finds nobody
 * better. Of very many, those first who are called just so, then those whose name begins with it.
 */
export function likeliest(all: readonly FuzzyCandidate[], typed: FuzzyName, most = MOST_LIKELY): readonly FuzzyCandidate[] {
  if (typed.words.trim() === '') return [];
  const called: number[] = [];
  const beginning: number[] = [];
  const within: number[] = [];
  for (const [place, candidate] of all.entries()) {
    const likelihood = likelihoodOf(candidate, typed);
    if (likelihood === 'called') called.push(place);
    else if (likelihood === 'beginning') beginning.push(place);
    else if (likelihood === 'within') within.push(place);
  }
  const places = [...called, ...beginning, ...within].slice(0, most);
  return places.sort((one, other) => one - other).flatMap((place) => all[place] ?? []);
}

function likelihoodOf({ names }: FuzzyCandidate, typed: FuzzyName): 'called' | 'beginning' | 'within' | null {
  let isWithin = false;
  let isBeginning = false;
  for (const name of names) {
    if (!hasLettersOf(name, typed) || !name.words.includes(typed.words)) continue;
    if (name.words === typed.words) return 'called';
    isWithin = true;
    isBeginning ||= name.words.startsWith(typed.words);
  }
  return isBeginning ? 'beginning' : isWithin ? 'within' : null;
}

const LOWER_CASE = 32;
const FIRST_LETTER = 97;
const LETTERS = 26;

function lettersIn(plain: string): number {
  let letters = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const letter = (plain.charCodeAt(at) | LOWER_CASE) - FIRST_LETTER;
    if (letter >= 0 && letter < LETTERS) letters |= 1 << letter;
  }
  return letters;
}
