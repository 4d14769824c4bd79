import { dayOf, type Day } from '../../../src/domain/days';

/** A day written as 2026-11-23, and nothing else. */
export function parseDay(value: unknown): Day | null {
  if (typeof value !== 'string') return null;
  return dayOf(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10)));
}

/** How many weeks a cadence such as `6 weeks` says. */
export function weeksOf(value: unknown): number {
  return typeof value === 'string' ? parseInt(value, 10) : 0;
}

const LOG_DAY = /^- (\d{4}-\d{2}-\d{2}) /gm;

/** The newest day in a log; days in this form stand in their order as texts as well. */
export function newestLogDay(text: string): Day | null {
  const heading = text.indexOf('## Contact log');
  if (heading < 0) return null;
  let newest = '';
  LOG_DAY.lastIndex = heading;
  for (let match = LOG_DAY.exec(text); match !== null; match = LOG_DAY.exec(text)) {
    const [, day = ''] = match;
    if (day > newest) newest = day;
  }
  return parseDay(newest);
}
