import type { NoteLanguage } from '../../domain/channel';
import type { Direction } from '../../domain/interaction';
import { DIRECTION_SIGNS, DIRECTION_WORDS } from '../../notes/vocabulary/direction-words';
import { PERSON_JOINERS } from '../../notes/vocabulary/separators';

interface DirectionWord {
  readonly word: string;
  readonly direction: Direction;
  /** `null` for a sign. */
  readonly language: NoteLanguage | null;
}

/** What may stand between a channel and a person, as log lines have it: words need a space behind them, signs do not. */
const WORDS = (Object.entries(DIRECTION_WORDS) as [Direction, (typeof DIRECTION_WORDS)[Direction]][]).flatMap(([direction, words]) =>
  (['en', 'de'] as const).flatMap((language) => words[language].map((word): DirectionWord => ({ word: `${word} `, direction, language }))),
);

/** Shorter than a log line has it, as people type it in English. */
const TYPED: readonly DirectionWord[] = [{ word: 'w/ ', direction: 'with', language: 'en' }];

const DIRECTIONS = [...WORDS, ...TYPED, ...DIRECTION_SIGNS.map(([word, direction]): DirectionWord => ({ word, direction, language: null }))];

/** The direction that a text begins with, in which language, and how much of the text it takes with the space behind it. */
export function leadingDirection(text: string): (Omit<DirectionWord, 'word'> & { readonly length: number }) | null {
  const lower = text.toLowerCase();
  for (const { word, direction, language } of DIRECTIONS) {
    if (lower.startsWith(word)) return { direction, language, length: word.length + (/^\s*/u.exec(text.slice(word.length))?.[0].length ?? 0) };
  }
  return null;
}

const joiners = `(?:${PERSON_JOINERS.join('|')})`;

/** What stands between two persons, at the beginning of a text and anywhere in it. */
export const LEADING_JOINER = new RegExp(`^(?:\\s*,\\s*|\\s+${joiners}\\s+)`, 'iu');
export const JOINER = new RegExp(`\\s*,\\s*|\\s+${joiners}\\s+`, 'iu');
