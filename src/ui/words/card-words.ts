import type { CardCooperation, CardPerson, PartnerCard } from '../../application/partner-card';
import type { DueRow } from '../../application/due/due-row';
import type { LoggedInteraction } from '../../domain/interaction';
import type { PartnerPerson } from '../../domain/partner';
import type { Reason } from '../../domain/reason';
import { personsInWords, type WordContext } from './contact-words';
import { dayOfYearInWords, longDay, monthInWords, onDay, shortDay, yearInWords } from './day-words';
import { comingInWords, shortFact, type StandingRow } from './fact-words';
import { agreementWord } from './occasion-words';
import { plain, sentenceOf, type Sentence } from './sentence';

const SCHEDULED: ReadonlySet<Reason['kind']> = new Set<Reason['kind']>(['cadence', 'appointment', 'plan', 'meeting', 'try-again', 'pause-over']);

/** The line under the name: "Closing · 6 weeks over · looked after by Katrin Lindhorst". */
export function cardFacts(card: PartnerCard, context: WordContext): string[] {
  const { texts } = context;
  const phase = card.phase === 'former' ? texts.card.former : texts.phase[card.phase];
  const due = dueInWords(card, context);
  return [phase, ...(due === null ? [] : [due]), ...(card.owners.length === 0 ? [] : [texts.card.lookedAfter(card.owners.join(', '))])];
}

/** How a partner stands by its schedule alone; what else calls for a word is said below. */
export function dueInWords({ standing, row }: Pick<PartnerCard, 'standing' | 'row'>, { texts, today }: WordContext): string | null {
  switch (standing.state) {
    case 'former':
      return null;
    case 'paused':
      return standing.until === null ? texts.reason.paused : texts.reason.pausedUntil(longDay(standing.until, today, texts));
    case 'no-contact-yet':
      return texts.card.noContactYet;
    case 'as-needed':
      return texts.card.asNeeded;
    case 'waiting':
      return texts.card.next(comingInWords(standing.dueDay, today, texts));
    case 'due':
      return row === null ? null : texts.card.due(shortFact(scheduleOf(row), today, texts));
    case 'overdue':
      return row === null ? null : shortFact(scheduleOf(row), today, texts);
  }
}

function scheduleOf({ state, dueDay, daysPast, pausedUntil, reasons }: DueRow): StandingRow {
  return { state, dueDay, daysPast, pausedUntil, reasons: reasons.filter(({ kind }) => SCHEDULED.has(kind)) };
}

/** What is said behind a person's name: "left in May", "there until 30 November". */
export function stayInWords({ left, isGone }: CardPerson, { texts, today }: WordContext): string | null {
  if (!isGone) return left === null ? null : texts.card.leaves(shortDay(left, today, texts));
  return left === null ? texts.card.leftOnce : texts.card.left(monthInWords(left, today, texts));
}

/** "Birthday 24 November"; `null` where nobody knows it. */
export function birthdayInWords({ facts }: PartnerPerson, { texts }: WordContext): string | null {
  const birthday = facts?.birthday ?? null;
  return birthday === null ? null : texts.card.birthday(dayOfYearInWords(birthday, texts));
}

/** When a cooperation takes place: "Feb – Nov", "since 2021". */
export function spanInWords({ cooperation }: CardCooperation, { texts, today }: WordContext): string | null {
  const { start, end } = cooperation.course;
  const { card } = texts;
  if (start !== null && end !== null) {
    const [from, to] = [monthInWords(start, today, texts, 'short'), monthInWords(end, today, texts, 'short')];
    return from === to ? from : card.fromTo(from, to);
  }
  if (start !== null) return card.since(yearInWords(start, today, texts));
  return end === null ? null : card.until(monthInWords(end, today, texts, 'short'));
}

/** What is to be known of a cooperation: its stage, open costs, the dates of its agreement. */
export function cooperationFacts({ cooperation, stage, costs, agreementDates }: CardCooperation, { texts, today }: WordContext): string[] {
  const { card } = texts;
  return [
    card.stages[stage],
    ...(cooperation.kind === null ? [] : [cooperation.kind]),
    ...(costs === null ? [] : [card.costs[costs]]),
    ...agreementDates.map(({ what, day }) => card.agreement[agreementWord(what, day, today)](shortDay(day, today, texts))),
  ];
}

/** Whom a contact was with, and who reached out: "from Anna Schmidt"; empty where the line does not say. */
export function withWhom({ direction, persons: named }: LoggedInteraction, persons: readonly PartnerPerson[], { texts }: WordContext): Sentence {
  const { card } = texts;
  const words = personsInWords(named, persons, texts);
  if (words !== null) return sentenceOf(card.persons[direction ?? 'with'](words));
  return direction === null || direction === 'with' ? [] : plain(card.nobodyNamed[direction]);
}

/** Who reached out last; `null` where both did, or the log does not say. */
export function lastReachedOut({ reciprocity: { last } }: PartnerCard, { texts, today }: WordContext): Sentence | null {
  if (last === null || last.side === 'both') return null;
  const on = onDay(last.day, today, texts);
  return sentenceOf(last.side === 'us' ? texts.card.lastUs(on) : texts.card.lastThem(on));
}
