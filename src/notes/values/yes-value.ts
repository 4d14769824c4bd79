import type { Pause } from '../../domain/contribution';
import { readLastDay } from './day-value';
import { singleValue, type Narrowed } from './narrowed';
import { foldWord } from './spelling';
import { FORMER_WORDS } from '../vocabulary/former-words';
import { NO_WORDS, YES_WORDS } from '../vocabulary/yes-words';

/** Yes or no: `true`, `yes`, `ja`, `x`, and `false`, `no`, `nein`. */
export function readYes(value: unknown): Narrowed<boolean> {
  const single = singleValue(value);
  if (typeof single === 'boolean') return { value: single };
  const word = typeof single === 'string' ? foldWord(single) : '';
  if (YES_WORDS.has(word)) return { value: true };
  return NO_WORDS.has(word) ? { value: false } : { problem: 'value-unreadable' };
}

/**
 * A pause: yes, or its last silent day.
 *
 * @example
 * readPause('2026-12-31') // { value: { until: 20818 } }
 * readPause('nein')       // { value: null }
 */
export function readPause(value: unknown): Narrowed<Pause | null> {
  const yes = readYes(value);
  if ('value' in yes) return { value: yes.value ? { until: null } : null };
  const day = readLastDay(value);
  return 'value' in day ? { value: { until: day.value } } : day;
}

/** Whether `status` says that a partner is one no more. Any other status means nothing for a partner. */
export function readFormer(value: unknown): Narrowed<boolean> {
  const entries: unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
  return { value: entries.some((entry) => typeof entry === 'string' && FORMER_WORDS.has(foldWord(entry))) };
}
