import type { DueRow } from '../../application/due/due-row';
import type { Day } from '../../domain/days';
import type { Reason } from '../../domain/reason';
import type { Texts } from '../../i18n/texts';
import { nearDay, shortDay } from './day-words';

/** From how many days on a length is said in the next larger unit. */
const IN_WEEKS = 14;
const IN_MONTHS = 70;
const IN_YEARS = 730;

/** Beyond this many days a day to come is named instead of counted. */
const COUNTED_DAYS = 14;

/** What of a row the short fact depends on. */
export type StandingRow = Pick<DueRow, 'state' | 'dueDay' | 'daysPast' | 'pausedUntil' | 'reasons'>;

/** The short fact at the right of a row: "6 weeks over", "by 30 Nov", "in 9 days", "13 days ago"; empty where there is none. */
export function shortFact(row: StandingRow, today: Day, texts: Texts): string {
  const [reason] = row.reasons;
  if (row.state === 'paused' && reason === undefined) {
    return row.pausedUntil === null ? texts.fact.untilFurtherNotice : texts.fact.until(shortDay(row.pausedUntil, today, texts));
  }
  const { dueDay, daysPast } = row;
  // Today's appointment can still be held, whatever was missed before.
  if (reason?.kind === 'appointment' && reason.missed > 0 && row.state === 'overdue') return texts.fact.missed(reason.missed);
  // How long somebody has waited says more than when what to talk about took place; a day that is near says more still.
  const waits = row.state === 'due' || row.state === 'overdue';
  if (reason !== undefined && !(waits && isLasting(reason))) {
    const fact = reasonFact(reason, today, texts);
    if (fact !== null) return fact;
  }
  if (dueDay === null || daysPast === null) return '';
  if (daysPast > 0) return row.state === 'overdue' ? overInWords(daysPast, texts) : texts.fact.since(shortDay(dueDay, today, texts));
  return comingInWords(dueDay, today, texts);
}

/** Reasons that stay for weeks whatever the day is. */
function isLasting({ kind }: Reason): boolean {
  return kind === 'costing' || kind === 'contact-lost' || kind === 'introduction' || kind === 'departure' || kind === 'opportunity' || kind === 'anniversary';
}

/** What a reason of its own day says; `null` for what goes by the schedule. */
function reasonFact(reason: Reason, today: Day, texts: Texts): string | null {
  switch (reason.kind) {
    case 'agreement':
      return reason.what === 'notice' && reason.day > today + 1 ? texts.fact.by(shortDay(reason.day, today, texts)) : aroundInWords(reason.day, today, texts);
    case 'promise':
      return reason.day < today ? overInWords(today - reason.day, texts) : aroundInWords(reason.day, today, texts);
    case 'person-due':
      return reason.dueDay < today ? texts.fact.since(shortDay(reason.dueDay, today, texts)) : aroundInWords(reason.dueDay, today, texts);
    case 'costing':
      return aroundInWords(reason.ended, today, texts);
    case 'opportunity':
      return reason.day < today ? texts.fact.since(shortDay(reason.day, today, texts)) : aroundInWords(reason.day, today, texts);
    case 'contact-lost':
    case 'introduction':
      return reason.left === null ? null : aroundInWords(reason.left, today, texts);
    case 'kick-off':
    case 'departure':
    case 'birthday':
    case 'anniversary':
      return aroundInWords(reason.day, today, texts);
    default:
      return null;
  }
}

/** A day before or after today: "13 days ago", "yesterday", "in 9 days". */
function aroundInWords(day: Day, today: Day, texts: Texts): string {
  return day >= today - 1 ? comingInWords(day, today, texts) : agoInWords(today - day, texts);
}

function agoInWords(days: number, { fact }: Texts): string {
  return lengthInWords(days, [fact.daysAgo, fact.weeksAgo, fact.monthsAgo, fact.yearsAgo]);
}

/** For how long something has been over: "6 weeks over". */
export function overInWords(days: number, { fact }: Texts): string {
  return lengthInWords(days, [fact.daysOver, fact.weeksOver, fact.monthsOver, fact.yearsOver]);
}

type Counted = (count: number) => string;

function lengthInWords(days: number, [inDays, inWeeks, inMonths, inYears]: readonly [Counted, Counted, Counted, Counted]): string {
  if (days < IN_WEEKS) return inDays(days);
  if (days < IN_MONTHS) return inWeeks(Math.round(days / 7));
  return days < IN_YEARS ? inMonths(Math.round(days / 30.4)) : inYears(Math.floor(days / 365));
}

/** "tomorrow", "in 9 days", or the day itself where it is farther away. */
export function comingInWords(day: Day, today: Day, texts: Texts): string {
  const near = nearDay(day, today, texts);
  if (near !== null) return near;
  return day - today <= COUNTED_DAYS ? texts.day.inDays(day - today) : shortDay(day, today, texts);
}
