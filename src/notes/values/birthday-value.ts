import type { Birthday } from '../../domain/contribution';
import { dayOf } from '../../domain/days';
import { lastSegment, wholeLink } from './link-text';
import { singleValue, type Narrowed } from './narrowed';

const WITH_YEAR = [/^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/, /^(\d{4})(\d{2})(\d{2})$/];
const WITHOUT_YEAR = [/^(?:--)?(\d{2})-(\d{2})$/, /^--(\d{2})(\d{2})$/];
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}))?$/;
const DOTTED_SHORT_YEAR = /^\d{1,2}\. ?\d{1,2}\. ?\d{2}$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?$/;

/** Address books write this year where the year of a birthday is not known (Apple's contacts do). */
const NO_YEAR = 1604;

/** A leap year, so that 29 February is a birthday. */
const ANY_LEAP_YEAR = 2000;

/**
 * A birthday, often without a year: `1980-04-12`, `04-12`, `--04-12`, `12.4.`, `12.4.1980`.
 * `12.4.80` could be of two centuries, `4/5` could be two days: both are `day-ambiguous`.
 *
 * @example
 * readBirthday('--04-12') // { value: { year: null, month: 4, day: 12 } }
 */
export function readBirthday(value: unknown): Narrowed<Birthday> {
  const text = birthdayText(value);
  if (text === null) return { problem: 'day-unreadable' };
  for (const form of WITH_YEAR) {
    const match = form.exec(text);
    if (match !== null) return birthday(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  for (const form of WITHOUT_YEAR) {
    const match = form.exec(text);
    if (match !== null) return birthday(null, Number(match[1]), Number(match[2]));
  }
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return birthday(dotted[3] === undefined ? null : Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  if (DOTTED_SHORT_YEAR.test(text)) return { problem: 'day-ambiguous' };
  const slashed = SLASHED.exec(text);
  const couldBeBoth = slashed !== null && Number(slashed[1]) <= 12 && Number(slashed[2]) <= 12;
  return { problem: couldBeBoth ? 'day-ambiguous' : 'day-unreadable' };
}

function birthdayText(value: unknown): string | null {
  const single = singleValue(value);
  if (typeof single === 'number') return String(single);
  if (typeof single !== 'string') return null;
  const link = wholeLink(single);
  return link === null ? single.trim() : lastSegment(link.target);
}

function birthday(year: number | null, month: number, day: number): Narrowed<Birthday> {
  const known = year === NO_YEAR ? null : year;
  if (dayOf(known ?? ANY_LEAP_YEAR, month, day) === null) return { problem: 'day-impossible' };
  return { value: { year: known, month, day } };
}
