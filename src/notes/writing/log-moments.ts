import type { Day } from '../../domain/days';
import { readLogDay, yearOfLogDay } from '../log-day';
import { entryContent, isNoEntry } from '../log-entry-lines';
import type { LogItem } from '../log-region';
import { lineText, type Outline } from '../outline';

/** When an entry of a log took place. */
export interface LogMoment {
  readonly day: Day;
  readonly time: string | null;
}

/**
 * When each item of a log took place; `null` for what is no entry, or has no day that can be read.
 * A day without a year is taken for the one nearest to the entry above it that names its year, or the one below.
 */
export function momentsOf(outline: Outline, items: readonly LogItem[], otherwise: Day): (LogMoment | null)[] {
  const heads = items.map(({ firstLine }) => {
    const content = entryContent([lineText(outline, firstLine)]);
    return content === null || isNoEntry(content) ? null : content.first.normalize('NFC');
  });
  const full = heads.map((head) => (head === null ? null : yearOfLogDay(head)));
  return heads.map((head, at) => {
    if (head === null) return null;
    const near = full.slice(0, at + 1).findLast((day) => day !== null) ?? full.slice(at).find((day) => day !== null) ?? otherwise;
    const read = readLogDay(head, near);
    return 'day' in read ? { day: read.day, time: read.time } : null;
  });
}
