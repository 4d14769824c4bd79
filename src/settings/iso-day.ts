import { dayOf, type Day } from '../domain/days';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A day written `YYYY-MM-DD`, or `null` when it is written otherwise or the calendar has no such day.
 *
 * @example
 * readIsoDay('2026-11-23') // 20780
 * readIsoDay('2026-02-30') // null
 */
export function readIsoDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}
