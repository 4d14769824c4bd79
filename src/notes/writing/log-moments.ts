import type { Day } from '../../domain/days';
import { isYearless, readLogDay } from '../log/log-day';
import { entryContent, isNoEntry } from '../log/log-entry-lines';
import type { LogItem } from '../log/log-region';
import { nearestDays } from '../log/nearest-day';
import { lineText, type Outline } from '../text/outline';

/** When an entry of a log took place. */
export interface LogMoment {
  readonly day: Day;
  readonly time: string | null;
}

/**
 * When each item of a log took place; `null` for what is no entry, or has no day that can be read.
 * As in reading, a day without a year is the one nearest to the nearest entry that names its year.
 */
export function momentsOf(outline: Outline, items: readonly LogItem[]): (LogMoment | null)[] {
  const heads = items.map(({ firstLine }) => {
    const content = entryContent([lineText(outline, firstLine)]);
    return content === null || isNoEntry(content) ? null : content.first.normalize('NFC');
  });
  const read = heads.map((head) => (head === null ? null : readLogDay(head, null)));
  const moments = read.map((each) => (each !== null && 'day' in each ? { day: each.day, time: each.time } : null));
  const nearDays = nearestDays(moments.map((moment) => moment?.day ?? null));
  return moments.map((moment, at) => {
    const head = heads[at] ?? null;
    const problem = read[at] ?? null;
    if (head === null || problem === null || !('problem' in problem) || !isYearless(problem.value)) return moment;
    const near = nearDays[at] ?? null;
    const again = near === null ? null : readLogDay(head, near);
    return again !== null && 'day' in again ? { day: again.day, time: again.time } : null;
  });
}
