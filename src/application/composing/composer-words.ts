import type { Direction } from '../../domain/interaction';
import { DIRECTION_SIGNS, DIRECTION_WORDS } from '../../notes/vocabulary/direction-words';
import { PERSON_JOINERS } from '../../notes/vocabulary/separators';

/** What may stand between a channel and a person, as log lines have it: words need a space behind them, signs do not. */
const WORDS = (Object.entries(DIRECTION_WORDS) as [Direction, (typeof DIRECTION_WORDS)[Direction]][]).flatMap(([direction, { en, de }]) =>
  [...en, ...de].map((word): readonly [string, Direction] => [`${word} `, direction]),
);

/** Shorter than a log line has it, as people type it in English. */
const TYPED: readonly (readonly [string, Direction])[] = [['w/ ', 'with']];

const DIRECTIONS = [...WORDS, ...TYPED, ...DIRECTION_SIGNS];

/** The direction that a text begins with, and how much of the text it takes with the space behind it. */
export function leadingDirection(text: string): { readonly direction: Direction; readonly length: number } | null {
  const lower = text.toLowerCase();
  for (const [word, direction] of DIRECTIONS) {
    if (lower.startsWith(word)) return { direction, length: word.length + (/^\s*/u.exec(text.slice(word.length))?.[0].length ?? 0) };
  }
  return null;
}

const joiners = `(?:${PERSON_JOINERS.join('|')})`;

/** What stands between two persons, at the beginning of a text and anywhere in it. */
export const LEADING_JOINER = new RegExp(`^(?:\\s*,\\s*|\\s+${joiners}\\s+)`, 'iu');
export const JOINER = new RegExp(`\\s*,\\s*|\\s+${joiners}\\s+`, 'iu');
