import { dayOf } from '../domain/days';

/** A day of every year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const MONTH_DAY = /^(\d{2})-(\d{2})$/;

/** A leap year, so that 29 February is a day. */
const ANY_LEAP_YEAR = 2000;

/**
 * A day of every year written `MM-DD`, or `null` when it is written otherwise or no year has such a day.
 *
 * @example
 * readMonthDay('12-24') // { month: 12, day: 24 }
 * readMonthDay('02-30') // null
 */
export function readMonthDay(text: string): MonthDay | null {
  const match = MONTH_DAY.exec(text);
  if (match === null) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  return dayOf(ANY_LEAP_YEAR, month, day) === null ? null : { month, day };
}

/** A day of every year as the settings write it: `12-24`. */
export function formatMonthDay({ month, day }: MonthDay): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
