import type { DueRow } from '../../application/due/due-row';
import type { LastContact } from '../../domain/partner';
import type { Reason } from '../../domain/reason';
import { appliedCadenceInWords } from './cadence-words';
import { lastContactInWords, lastDayInWords, personsInWords, type WordContext } from './contact-words';
import { longDay, onDay } from './day-words';
import { occasionInWords } from './occasion-words';
import { capitalised, plain, sentenceOf, type Sentence } from './sentence';

/**
 * Why a partner stands where it does, in one sentence.
 *
 * @example
 * // "42 days past due: every 6 weeks, last a call with Anna Schmidt on 30 August"
 * rowInWords(row, context)
 */
export function rowInWords(row: DueRow, context: WordContext): Sentence {
  const [reason] = row.reasons;
  // What breaks a pause is more than that there is one.
  if (row.state === 'paused' && reason === undefined) return capitalised(withLast(plain(pauseInWords(row, context)), row.last, row, context));
  if (reason !== undefined) return reasonInWords(reason, row, context);
  return row.last === null ? [] : capitalised(lastContactInWords(row.last, row.persons, context));
}

function pauseInWords(row: DueRow, { texts, today }: WordContext): string {
  return row.pausedUntil === null ? texts.reason.paused : texts.reason.pausedUntil(longDay(row.pausedUntil, today, texts));
}

/** One reason of a row as a sentence. */
export function reasonInWords(reason: Reason, row: DueRow, context: WordContext): Sentence {
  const { texts, today } = context;
  switch (reason.kind) {
    case 'cadence': {
      const every = plain(appliedCadenceInWords(reason.cadence, row.path, texts));
      const why = reason.last === null && reason.since !== null
        ? sentenceOf(texts.reason.and(every, sentenceOf(texts.reason.partnerSince(plain(longDay(reason.since, today, texts))))))
        : withLast(every, reason.last, row, context);
      const past = pastInWords(row, context);
      return capitalised(past === null ? why : sentenceOf(texts.reason.past(past, why)));
    }
    case 'appointment': {
      const every = plain(appliedCadenceInWords(reason.cadence, row.path, texts));
      const held = reason.last === null ? every : sentenceOf(texts.reason.and(every, sentenceOf(texts.reason.lastHeld(lastDayInWords(reason.last, context)))));
      const stand = [...(row.daysPast === 0 ? [texts.reason.dueToday] : []), ...(reason.missed > 0 ? [texts.reason.appointmentMissed(reason.missed)] : [])].join(', ');
      return capitalised(stand === '' ? held : sentenceOf(texts.reason.past([{ text: stand, strong: true }], held)));
    }
    case 'plan':
      return capitalised(withLast([{ text: planInWords(reason.day, context), strong: true }], reason.last, row, context));
    case 'meeting': {
      const { meeting, last } = reason;
      const on = onDay(meeting.day, today, texts, { path: meeting.path, line: meeting.line });
      return capitalised(withLast(sentenceOf(texts.occasion.meeting(on)), last, row, context));
    }
    case 'try-again': {
      const { attempt } = reason;
      const on = onDay(attempt.day, today, texts, { path: attempt.path, line: attempt.line });
      const persons = personsInWords(attempt.persons, row.persons, texts);
      return capitalised(sentenceOf(persons === null ? texts.reason.nobodyReached(on) : texts.reason.notReached(persons, on)));
    }
    case 'pause-over':
      return capitalised(withLast(sentenceOf(texts.reason.pauseOver(onDay(reason.until, today, texts))), reason.last, row, context));
    default:
      return capitalised(occasionInWords(reason, row, context));
  }
}

function withLast(sentence: Sentence, last: LastContact | null, row: DueRow, context: WordContext): Sentence {
  return last === null ? sentence : sentenceOf(context.texts.reason.and(sentence, lastContactInWords(last, row.persons, context)));
}

function planInWords(day: number, { texts, today }: WordContext): string {
  if (day === today) return texts.reason.plannedForToday;
  return day === today + 1 ? texts.reason.plannedForTomorrow : texts.reason.plannedFor(longDay(day, today, texts));
}

/** How far the due day lies back, `null` while it is still to come. */
function pastInWords(row: DueRow, { texts, today }: WordContext): Sentence | null {
  const { daysPast, dueDay, state } = row;
  if (daysPast === null || dueDay === null || daysPast < 0) return null;
  if (daysPast === 0) return [{ text: texts.reason.dueToday, strong: true }];
  if (state === 'overdue') return [{ text: texts.reason.daysPastDue(daysPast), strong: true }];
  return plain(daysPast === 1 ? texts.reason.dueSinceYesterday : texts.reason.dueSince(longDay(dueDay, today, texts)));
}
