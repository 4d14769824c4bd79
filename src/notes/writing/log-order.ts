import type { LogMoment } from './log-moments';

export type LogOrder = 'newest-first' | 'oldest-first';

/**
 * The place among the items of a log at which a new entry keeps them in order: it comes before that item.
 * Items without a day (`null`) are looked past. Of one day, the new entry comes last in time,
 * unless both say when they took place. In a log that is out of order it is the first place
 * where the order holds.
 */
export function placeInLog(items: readonly (LogMoment | null)[], entry: LogMoment, wanted: LogOrder): number {
  const order = orderOf(items) ?? wanted;
  if (order === 'newest-first') {
    const older = items.findIndex((item) => item !== null && !isLater(item, entry));
    if (older >= 0) return older;
    const last = items.findLastIndex((item) => item !== null);
    return last + 1;
  }
  const notLater = items.findLastIndex((item) => item !== null && !isLater(item, entry));
  if (notLater >= 0) return notLater + 1;
  const first = items.findIndex((item) => item !== null);
  return first >= 0 ? first : items.length;
}

/** The order a log is in as a whole; `null` where it has fewer than two days, or no order. */
function orderOf(items: readonly (LogMoment | null)[]): LogOrder | null {
  const days = items.flatMap((item) => (item === null ? [] : [item.day]));
  const rises = days.some((day, at) => at > 0 && day > (days[at - 1] ?? day));
  const falls = days.some((day, at) => at > 0 && day < (days[at - 1] ?? day));
  if (rises === falls) return null;
  return rises ? 'oldest-first' : 'newest-first';
}

/** Whether something took place after the new entry; of one day, only where both have a time. */
function isLater(item: LogMoment, entry: LogMoment): boolean {
  if (item.day !== entry.day) return item.day > entry.day;
  return item.time !== null && entry.time !== null && item.time > entry.time;
}
