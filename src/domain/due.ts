import { appliedCadenceOf, type AppliedCadence } from './applied-cadence';
import { addSpan, latestBoundDays, nominalDays, windowAfter, type WindowCadence } from './cadence';
import { TRY_AGAIN_AFTER_DAYS } from './channel';
import { baselineOf, contactDaysOf, lastContactOf, nextMeetingOf, openAttemptOf } from './contact';
import { moveToMonday, type Day } from './days';
import { standingOfSeries } from './held';
import { isFormer, type LastContact, type Partner } from './partner';
import { firstDayAfterQuiet, quietPeriodOn, spreadAfterQuiet } from './quiet';
import type { Reason } from './reason';
import type { DueRules } from './rules';

/** How a partner stands on a day. */
export type Standing =
  /** The partnership is over, or the person has left: no row. */
  | { readonly state: 'former' }
  /** Silent, through `until` or until somebody ends it. */
  | { readonly state: 'paused'; readonly until: Day | null }
  /** Nobody knows when they last spoke, and nothing is planned. */
  | { readonly state: 'no-contact-yet' }
  /** Only occasions lead to contact. */
  | { readonly state: 'as-needed'; readonly last: LastContact | null }
  | Scheduled;

/** A partner with a due day, in the past or to come. */
export interface Scheduled {
  readonly state: 'waiting' | 'due' | 'overdue';
  readonly dueDay: Day;
  /** The last day on which a contact is in good time. */
  readonly goodUntil: Day;
  /** Days past the due day, measured by how often contact should happen; below zero while waiting. */
  readonly urgency: number;
  /** The days by which it is measured: after so many more it is more urgent by one. */
  readonly measure: number;
  readonly reason: Reason;
}

/** What urgency is measured by where no cadence applies: a plan made for a partner of occasions only. */
const DAYS_WITHOUT_CADENCE = 30;

/**
 * How a partner stands on `today`, by its plan, pause, last contact and cadence.
 *
 * A plan after the last contact replaces the cadence, and so does a meeting that is still to be held; of both the
 * earlier one. Without either a partner is due from the beginning of its window after the last contact, and
 * overdue after the window's end.
 *
 * @example
 * // every 6 weeks, last contact on 30 August: due since 12 October (the 11th is a Sunday)
 * standingOf(partner, dayOf(2026, 11, 23), rules)
 */
export function standingOf(partner: Partner, today: Day, rules: DueRules): Standing {
  const { facts } = partner;
  if (isFormer(partner, today)) return { state: 'former' };
  if (facts.pause !== null && (facts.pause.until === null || facts.pause.until >= today)) {
    return { state: 'paused', until: facts.pause.until };
  }
  const last = lastContactOf(partner, today);
  const applied = appliedCadenceOf(partner, today, rules);
  const schedule = scheduleOf(partner, applied, last, today, rules);
  if (schedule !== null) return standAt(schedule, applied, today, rules);
  // Who is spoken to on occasions only is not asked when that was, a partner excepted.
  const isAskedFor = partner.kind === 'partner' || applied.cadence.kind !== 'never';
  if (isAskedFor && last === null && baselineOf(partner, null, today) === null) return { state: 'no-contact-yet' };
  return { state: 'as-needed', last };
}

interface Schedule {
  readonly from: Day;
  readonly to: Day;
  readonly reason: Reason;
}

function scheduleOf(partner: Partner, applied: AppliedCadence, last: LastContact | null, today: Day, rules: DueRules): Schedule | null {
  const live = livePlanOf(partner.facts.nextContact, last);
  const pausedUntil = partner.facts.pause?.until ?? null;
  const pauseIsOver = pausedUntil !== null && (last === null || last.day <= pausedUntil);
  const attempt = openAttemptOf(partner, today, pauseIsOver ? pausedUntil : null);
  const plan = live !== null && (!pauseIsOver || live > pausedUntil) ? live : null;
  const outlivesAttempt = live !== null && (attempt === null || live > attempt.day);
  const meeting = nextMeetingOf(partner, today);
  if (meeting !== null && (plan === null || !outlivesAttempt || meeting.day <= plan)) return dated(meeting.day, { kind: 'meeting', meeting, last }, rules);
  // An attempt plans another try, unless a plan was made for after it.
  if (attempt !== null && !outlivesAttempt) {
    const day = attempt.day + TRY_AGAIN_AFTER_DAYS;
    return dated(day, { kind: 'try-again', attempt, last }, rules);
  }
  if (plan !== null) return dated(plan, { kind: 'plan', day: plan, last }, rules);
  if (pauseIsOver) return afterPause(pausedUntil, applied, last, rules);
  const baseline = baselineOf(partner, last?.day ?? null, today);
  const { cadence } = applied;
  if (baseline === null || cadence.kind === 'never') return null;
  const from = Math.max(baseline, applied.since ?? baseline);
  if (cadence.kind === 'rhythm') return appointed(partner, applied, last, { baseline: from, today }, rules);
  const reason: Reason = { kind: 'cadence', cadence: applied, last, since: last === null ? baseline : null };
  return windowed(from, cadence, reason, rules);
}

/** The appointment that is due, missed, or next; it never moves for a weekend. */
function appointed(partner: Partner, applied: AppliedCadence, last: LastContact | null, { baseline, today }: { readonly baseline: Day; readonly today: Day }, rules: DueRules): Schedule | null {
  const { cadence, start, end } = applied;
  if (cadence.kind !== 'rhythm') return null;
  const { dueDay, missed } = standingOfSeries({ rhythm: cadence.rhythm, start, end }, contactDaysOf(partner, today), today, baseline, rules.quietPeriods);
  return dueDay === null ? null : dated(dueDay, { kind: 'appointment', cadence: applied, missed, last }, rules);
}

/** A plan on or before the last contact is spent. */
function livePlanOf(plan: Day | null, last: LastContact | null): Day | null {
  return plan !== null && (last === null || plan > last.day) ? plan : null;
}

/** A plan never moves for a weekend, and waits out a quiet period only. */
function dated(day: Day, reason: Reason, rules: DueRules): Schedule {
  const from = firstDayAfterQuiet(day, rules.quietPeriods);
  return { from, to: from, reason };
}

/** A pause that has run out is no appointment: there is as much time for the contact as the cadence's window leaves. */
function afterPause(until: Day, { cadence }: AppliedCadence, last: LastContact | null, rules: DueRules): Schedule {
  const schedule = dated(until + 1, { kind: 'pause-over', until, last }, rules);
  const leeway = cadence.kind === 'window' ? latestBoundDays(cadence) - nominalDays(cadence.from) : 0;
  return { ...schedule, to: schedule.from + leeway };
}

function windowed(baseline: Day, cadence: WindowCadence, reason: Reason, rules: DueRules): Schedule {
  const window = windowAfter(baseline, cadence);
  const onWorkday = (day: Day): Day => (rules.moveWeekends ? moveToMonday(day) : day);
  const place = (day: Day): Day => spreadAfterQuiet(onWorkday(day), rules.quietPeriods, rules.moveWeekends);
  const from = place(window.from);
  return { from, to: Math.max(from, place(window.to)), reason };
}

function standAt(schedule: Schedule, { cadence }: AppliedCadence, today: Day, rules: DueRules): Scheduled {
  const { from, to, reason } = schedule;
  const measure = cadence.kind === 'never' ? DAYS_WITHOUT_CADENCE : latestBoundDays(cadence);
  // Whoever is due when a quiet period begins waits for its end.
  const dueDay = quietPeriodOn(today, rules.quietPeriods) === null ? from : Math.max(from, firstDayAfterQuiet(today, rules.quietPeriods));
  const state = today < dueDay ? 'waiting' : today <= to ? 'due' : 'overdue';
  return { state, dueDay, goodUntil: to, urgency: (today - dueDay) / measure, measure, reason };
}

/**
 * When the next contact is due if one takes place on `day` and nothing else is planned; `null` where only
 * occasions lead to contact.
 */
export function nextDueAfter(day: Day, { cadence, since, start, end }: AppliedCadence, rules: DueRules): Day | null {
  if (cadence.kind === 'never') return null;
  const baseline = Math.max(day, since ?? day);
  if (cadence.kind === 'rhythm') return standingOfSeries({ rhythm: cadence.rhythm, start, end }, [day], day, baseline).dueDay;
  const from = addSpan(baseline, cadence.from);
  const onWorkday = rules.moveWeekends ? moveToMonday(from) : from;
  return spreadAfterQuiet(onWorkday, rules.quietPeriods, rules.moveWeekends);
}
