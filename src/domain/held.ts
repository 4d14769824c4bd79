import type { Day } from './days';
import { quietPeriodOn } from './quiet';
import { meanDistanceDays, nextOccurrence, previousOccurrence, type Series } from './rhythm';
import type { QuietPeriod } from './rules';

/** How a series of appointments stands on a day. */
export interface SeriesStanding {
  /** The occurrence that is due or missed, else the next one to come; `null` when the series is over. */
  readonly dueDay: Day | null;
  /** How many occurrences before today went by without a contact, one after the other, up to the last one; none in quiet days. */
  readonly missed: number;
}

/**
 * How a series stands on `today`. An occurrence is held when a contact lies nearer to it than to its neighbours.
 * It is due on its day, and missed from the next day until it is held or until the next one's day.
 *
 * @param contacts days of contact up to today, in any order
 * @param since    from when on occurrences count; before, nothing can have been missed
 * @param quiet    days on which nobody is expected to meet
 */
export function standingOfSeries(series: Series, contacts: readonly Day[], today: Day, since: Day, quiet: readonly QuietPeriod[] = []): SeriesStanding {
  const current = previousOccurrence(series, today);
  if (current !== null && current >= since && !isHeld(series, current, contacts)) {
    return { dueDay: current, missed: missedUntil(series, current, contacts, today, since, quiet) };
  }
  let next = nextOccurrence(series, Math.max(today, current === null ? today : current + 1));
  while (next !== null && isHeld(series, next, contacts)) next = nextOccurrence(series, next + 1);
  return { dueDay: next, missed: 0 };
}

/**
 * Whether a contact lies nearer to an occurrence than to the one before and the one after it. A contact long before
 * the first occurrence holds nothing, as if there had been one before.
 */
export function isHeld(series: Series, occurrence: Day, contacts: readonly Day[]): boolean {
  const before = previousOccurrence(series, occurrence - 1) ?? occurrence - meanDistanceDays(series.rhythm);
  const after = nextOccurrence(series, occurrence + 1);
  return contacts.some((contact) => {
    const distance = Math.abs(contact - occurrence);
    return distance < Math.abs(contact - before) && (after === null || distance < Math.abs(contact - after));
  });
}

function missedUntil(series: Series, current: Day, contacts: readonly Day[], today: Day, since: Day, quiet: readonly QuietPeriod[]): number {
  const isMissed = (occurrence: Day): boolean => occurrence < today && quietPeriodOn(occurrence, quiet) === null;
  let missed = isMissed(current) ? 1 : 0;
  let earlier = previousOccurrence(series, current - 1);
  while (earlier !== null && earlier >= since) {
    const occurrence = earlier;
    // What was missed before the last contact is no longer of interest.
    if (contacts.some((contact) => contact > occurrence) || isHeld(series, occurrence, contacts)) break;
    if (isMissed(occurrence)) missed += 1;
    earlier = previousOccurrence(series, occurrence - 1);
  }
  return missed;
}
