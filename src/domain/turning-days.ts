import type { Cadence } from './cadence';
import { addMonths, dateOf, daysInMonth, type Day } from './days';
import { standingOf, type Scheduled } from './due';
import { LogByPerson } from './log-by-person';
import { birthdayIn, lastShown } from './occasions/birthday';
import { asPartner, hasOwnSchedule } from './occasions/person-due';
import type { Partner, PartnerCooperation, PartnerPerson } from './partner';
import { phaseTurns } from './phase';
import { quietPeriodOn } from './quiet';
import type { DueRules } from './rules';

/**
 * The first day after `today` on which anything about a partner may stand otherwise, if its notes and the settings
 * stay as they are; `Infinity` where nothing will. It may name a day on which nothing happens, but never passes over
 * one on which something does: a partner that has no occasion and is not due stands the same until then.
 *
 * Whatever is decided by comparing today with another day turns on that day, and has to be named here.
 *
 * @param scheduled how the partner stands today by its schedule; `null` where it has none.
 * @example
 * // due on 12 December, and nothing before
 * nextTurn(partner, scheduled, dayOf(2026, 11, 23), rules) // 12 December
 */
export function nextTurn(partner: Partner, scheduled: Scheduled | null, today: Day, rules: DueRules): Day {
  const turns = new Turns(today);
  addScheduled(scheduled, rules, turns);
  addSchedule(partner, rules, turns);
  addSeries(partner.facts.cadence, partner.facts.undertaking?.course.end ?? null, turns);
  for (const cooperation of partner.cooperations) addCooperation(cooperation, rules, turns);
  for (const { due } of partner.tasks) turns.add(due);
  for (const { left } of partner.departures) addDeparture(left, rules, turns);
  const log = new LogByPerson(partner);
  for (const person of partner.persons) addPerson(person, partner, log, rules, turns);
  addOpportunity(partner.facts.nextOpportunity, rules, turns);
  return turns.next;
}

/** Keeps the soonest of the days to come. */
class Turns {
  next: Day = Infinity;

  constructor(readonly today: Day) {}

  add(day: Day | null): void {
    if (day !== null && day > this.today && day < this.next) this.next = day;
  }
}

function addScheduled(scheduled: Scheduled | null, { quietPeriods }: DueRules, turns: Turns): void {
  if (scheduled === null) return;
  const { state, dueDay, goodUntil, reason } = scheduled;
  turns.add(dueDay);
  turns.add(goodUntil + 1);
  // Another appointment may be the one that was missed, or that waits for the end of a quiet period.
  if (reason.kind === 'appointment' && (state !== 'waiting' || quietPeriodOn(turns.today, quietPeriods) !== null)) turns.add(turns.today + 1);
}

/** Pause, plan and baseline; and what is written down of days to come, which counts from then on. */
function addSchedule({ facts, interactions, elsewhere }: Partner, rules: DueRules, turns: Turns): void {
  if (facts.pause?.until != null) turns.add(facts.pause.until + 1);
  turns.add(facts.nextContact);
  turns.add(facts.lastContact);
  for (const { from, to } of rules.quietPeriods) {
    turns.add(from);
    turns.add(to + 1);
  }
  for (const lines of [interactions, ...elsewhere.map((told) => told.lines)]) addLines(lines, turns);
  const { since } = facts;
  if (since === null) return;
  const aYearOn = addMonths(since, 12);
  turns.add(aYearOn);
  turns.add(aYearOn + 1);
  if (!rules.occasions.anniversaries) return;
  const years = dateOf(turns.today).year - dateOf(since).year;
  for (const candidate of [years, years + 1]) turns.add(addMonths(since, 12 * candidate));
}

function addLines(lines: Partner['interactions'], turns: Turns): void {
  for (const { day } of lines) {
    // The newest stand first; a meeting that is held today has taken place tomorrow.
    if (day < turns.today) break;
    turns.add(day);
    turns.add(day + 1);
  }
}

/** A series of appointments may be over on any day up to its end: that depends on which of them were held. */
function addSeries(cadence: Cadence | null, end: Day | null, turns: Turns): void {
  if (cadence?.kind === 'rhythm' && end !== null && end >= turns.today) turns.add(turns.today + 1);
}

function addCooperation({ course, agreement, cadence }: PartnerCooperation, { occasions }: DueRules, turns: Turns): void {
  const { start, end, settled } = course;
  addSeries(cadence, end, turns);
  for (const day of phaseTurns(course)) turns.add(day);
  if (start !== null) {
    turns.add(start - occasions.kickOff.before);
    turns.add(start + occasions.kickOff.after + 1);
  }
  if (end !== null) {
    turns.add(end);
    turns.add(end + 1);
    turns.add(end + occasions.costingDaysAfter + 1);
  }
  if (typeof settled === 'number') turns.add(settled);
  for (const day of [agreement.review, agreement.noticeBy, agreement.ends]) {
    if (day !== null) turns.add(day - occasions.agreementDaysBefore);
  }
}

function addDeparture(left: Day | null, { occasions }: DueRules, turns: Turns): void {
  if (left === null) return;
  turns.add(left - occasions.departureDaysBefore);
  turns.add(left + 1);
}

function addPerson(person: PartnerPerson, partner: Partner, log: LogByPerson, rules: DueRules, turns: Turns): void {
  const { facts } = person;
  if (facts === null) return;
  if (facts.left !== null) turns.add(facts.left + 1);
  addBirthday(person, rules, turns);
  if (!hasOwnSchedule(person, partner)) return;
  const alone = asPartner(person, partner, log, turns.today);
  const standing = standingOf(alone, turns.today, rules);
  addScheduled('dueDay' in standing ? standing : null, rules, turns);
  addSchedule(alone, rules, turns);
}

/** While a birthday is at hand each day may be another: it is shown, or was thought of already. */
function addBirthday({ facts }: PartnerPerson, { occasions: { birthday: lead } }: DueRules, turns: Turns): void {
  if (facts?.birthday == null) return;
  const { year } = dateOf(turns.today);
  for (const candidate of [year - 1, year, year + 1, year + 2]) {
    const day = birthdayIn(candidate, facts.birthday);
    if (day === null || lastShown(day, lead) < turns.today) continue;
    turns.add(Math.max(day - lead.before, turns.today + 1));
    return;
  }
}

function addOpportunity(day: Day | null, { occasions }: DueRules, turns: Turns): void {
  if (day === null) return;
  turns.add(day - occasions.opportunityDaysBefore);
  const { year, month, day: dayOfMonth } = dateOf(day);
  turns.add(day - dayOfMonth + daysInMonth(year, month) + 1);
}
