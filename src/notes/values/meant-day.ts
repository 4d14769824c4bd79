import { dayOf, type Day } from '../../domain/days';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;
const DIGITS_ONLY = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

/**
 * The day that a value which is not read as one can only mean: `23/11/2026` (there is no month 23), `2026/11/3`,
 * `20261123`. `null` where it could be two days, or none.
 *
 * @example
 * meantDay('11/23/2026') // 20780
 * meantDay('03/04/2026') // null
 */
export function meantDay(value: string): Day | null {
  const text = value.trim();
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return dayOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const digits = DIGITS_ONLY.exec(text);
  if (digits !== null) return dayOf(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast === null) return null;
  const [one, other, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  const days = new Set([dayOf(year, one, other), dayOf(year, other, one)].filter((day) => day !== null));
  const [day] = days;
  return day === undefined || days.size > 1 ? null : day;
}
