import { dayOf, type Day } from '../domain/days';

/** The day a date field holds, written `YYYY-MM-DD`; `null` while it is empty or half typed. */
export function dayFromField(value: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}
