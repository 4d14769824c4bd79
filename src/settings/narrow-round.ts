import { isFilledText, isRecord } from './json';
import { readMonthDay } from './month-day';
import type { NarrowedEntry } from './narrow-list';
import type { GreetingRoundSetting } from './occasion-settings';

/** A greeting round with a name, and with days that every year or every leap year has. */
export function narrowRound(stored: unknown): NarrowedEntry<GreetingRoundSetting> {
  if (!isRecord(stored)) return { code: 'wrong-type' };
  const { names, date, from } = stored;
  if (!Array.isArray(names) || names.length === 0 || !names.every(isFilledText)) return { code: 'round-unreadable' };
  if (typeof date !== 'string' || typeof from !== 'string') return { code: 'round-unreadable' };
  if (readMonthDay(date) === null || readMonthDay(from) === null) return { code: 'day-impossible' };
  return { value: { names, date, from } };
}
