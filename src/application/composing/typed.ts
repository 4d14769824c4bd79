import type { Day } from '../../domain/days';
import { letterOrDigitAt, letterOrDigitBefore, wordsIn } from '../../domain/letters';

/** What stands in a field, and the day as of which its words are meant: "yesterday" stays the same day, whenever it is read. */
export interface Typed {
  readonly text: string;
  readonly typedOn: Day;
  /** The words for a day that hold the text to the day on which it was typed. */
  readonly dayWords?: string;
  /** What stood there when somebody went on typing before words for days were understood: which of it names a day is looked at once they are. */
  readonly undecided?: Typed;
}

/** How what is typed is understood. */
export interface DayReading {
  /** Whether words for days are understood by now. */
  readonly isReady: boolean;
  /** The day that a whole text names. */
  readonly ofText: (typed: Typed) => Day | null;
  /** The day that some of its words name by themselves. */
  readonly ofWords: (typed: Typed) => Day | null;
}

/** Longer than words for a day are: "last Friday", "am letzten Freitag". */
const MOST_WORDS = 4;

/** A day stands in the first line of a text, among the channel and the persons; behind them stands what was said, which may be long. */
const WORDS_BEFORE_TEXT = 60;

/**
 * What is typed after somebody went on typing. Words for a day that were typed earlier keep their day for as long
 * as they stand there, whatever is changed around them; otherwise everything is meant as of today.
 *
 * @example
 * // Typed on the 23rd, and finished on the 24th: yesterday is the 22nd.
 * goOnTyping({ text: 'yesterday: off', typedOn: the23rd }, 'yesterday: offer sent', the24th, reading).typedOn // the23rd
 */
export function goOnTyping(latest: Typed, text: string, today: Day, reading: DayReading): Typed {
  const before = latest.undecided ?? latest;
  const { typedOn } = before;
  if (typedOn === today) return { text, typedOn };
  if (before.dayWords === undefined && !reading.isReady) return { text, typedOn, undecided: before };
  const dayWords = before.dayWords ?? wordsForDay(before, today, reading);
  return dayWords !== null && holds(text, dayWords) ? { text, typedOn, dayWords } : { text, typedOn: today };
}

/** What was typed, now that words for days are understood. */
export function decided(typed: Typed, today: Day, reading: Omit<DayReading, 'isReady'>): Typed {
  return typed.undecided === undefined ? typed : goOnTyping(typed, typed.text, today, { ...reading, isReady: true });
}

/** The words by which a text names its day, where that would be another one if they were typed today. */
function wordsForDay(typed: Typed, today: Day, { ofText, ofWords }: DayReading): string | null {
  const named = ofText(typed);
  if (named === null || ofText({ ...typed, typedOn: today }) === named) return null;
  for (const words of runsOfWords(typed.text)) {
    const isThem = ofWords({ ...typed, text: words }) === named && ofWords({ text: words, typedOn: today }) !== named;
    if (isThem) return words;
  }
  return null;
}

/** Single words of the first line, and those that follow each other: the shorter, the less that does not name the day. */
function* runsOfWords(text: string): Iterable<string> {
  const [line = ''] = text.trimStart().split(/[\r\n]/u, 1);
  const words = wordsIn(line).slice(0, WORDS_BEFORE_TEXT);
  for (let count = 1; count <= MOST_WORDS; count += 1) {
    for (const [at, { from }] of words.entries()) {
      const last = words[at + count - 1];
      if (last !== undefined) yield line.slice(from, last.to);
    }
  }
}

/** Whether words stand in a text, and not as part of longer ones. */
function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !letterOrDigitBefore(text, at) && !letterOrDigitAt(text, at + words.length);
}
