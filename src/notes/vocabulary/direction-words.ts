import type { NoteLanguage } from '../../domain/channel';
import type { Direction } from '../../domain/interaction';

/** The words of a log line that say who reached out; the first of each language is written. */
export const DIRECTION_WORDS: Readonly<Record<Direction, Readonly<Record<NoteLanguage, readonly string[]>>>> = {
  to: { en: ['to'], de: ['an'] },
  from: { en: ['from'], de: ['von'] },
  with: { en: ['with'], de: ['mit', 'bei'] },
};

/** Signs that say the same in any language, and need no space behind them. */
export const DIRECTION_SIGNS: readonly (readonly [sign: string, direction: Direction])[] = [
  ['→', 'to'],
  ['->', 'to'],
  ['←', 'from'],
  ['<-', 'from'],
];
