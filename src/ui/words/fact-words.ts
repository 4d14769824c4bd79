import type { DueRow } from '../../application/due-row';
import type { Day } from '../../domain/days';
import type { Texts } from '../../i18n/texts';
import { nearDay, shortDay } from './day-words';

/** From how many days on a length is said in the next larger unit. */
const IN_WEEKS = 14;
const IN_MONTHS = 70;
const IN_YEARS = 730;

/** Beyond this many days a day to come is named instead of counted. */
const COUNTED_DAYS = 14;

/** The short fact at the right of a row: "6 weeks over", "today", "in 9 days", "3 Jan"; empty where there is none. */
export function shortFact(row: DueRow, today: Day, texts: Texts): string {
  if (row.state === 'paused') {
    return row.pausedUntil === null ? texts.fact.untilFurtherNotice : texts.fact.until(shortDay(row.pausedUntil, today, texts));
  }
  const { dueDay, daysPast } = row;
  const [reason] = row.reasons;
  if (reason?.kind === 'appointment' && reason.missed > 0) return texts.fact.missed(reason.missed);
  if (dueDay === null || daysPast === null) return '';
  if (daysPast > 0) return row.state === 'overdue' ? overInWords(daysPast, texts) : texts.fact.since(shortDay(dueDay, today, texts));
  return comingInWords(dueDay, today, texts);
}

function overInWords(days: number, { fact }: Texts): string {
  if (days < IN_WEEKS) return fact.daysOver(days);
  if (days < IN_MONTHS) return fact.weeksOver(Math.round(days / 7));
  if (days < IN_YEARS) return fact.monthsOver(Math.round(days / 30.4));
  return fact.yearsOver(Math.floor(days / 365));
}

function comingInWords(day: Day, today: Day, texts: Texts): string {
  const near = nearDay(day, today, texts);
  if (near !== null) return near;
  return day - today <= COUNTED_DAYS ? texts.day.inDays(day - today) : shortDay(day, today, texts);
}
