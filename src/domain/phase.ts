import type { Day } from './days';

/** The stages of a cooperation, in their order. */
export const COOPERATION_PHASES = ['preparing', 'running', 'closing', 'ended'] as const;

export type CooperationPhase = (typeof COOPERATION_PHASES)[number];

/** What a note says of a cooperation's course. */
export interface CooperationCourse {
  readonly start: Day | null;
  /** The last day, inclusive. */
  readonly end: Day | null;
  readonly status: CooperationStatus | null;
  /** Whether the costs are settled: a day, or `true` where the note names none. */
  readonly settled: Day | boolean;
}

/** `idea` is a topic and no phase; `dormant` is over for now. */
export type CooperationStatus = CooperationPhase | 'idea' | 'dormant';

/** The phase of a cooperation on a day, with the day it began where the dates tell. */
export interface PhaseOnDay {
  readonly phase: CooperationPhase;
  readonly since: Day | null;
}

/** From how many days before its start on a cooperation is in preparation. */
export const PREPARING_DAYS = 60;

/** How many days before its end a cooperation is closing, at most a third of its length; and how long after it. */
export const CLOSING_DAYS_BEFORE = 30;
export const CLOSING_DAYS_AFTER = 60;

/**
 * The phase of a cooperation on `today`: the later stage of what its dates and its status say.
 * `null` for an idea, and for one whose preparation has not begun.
 *
 * @example
 * // a stand from February to 10 November, not settled: closing
 * phaseOf({ start: dayOf(2026, 2, 1), end: dayOf(2026, 11, 10), status: null, settled: false }, dayOf(2026, 11, 23))
 */
export function phaseOf(course: CooperationCourse, today: Day): PhaseOnDay | null {
  const byDates = phaseByDates(course, today);
  const byStatus = phaseByStatus(course.status);
  if (course.status === 'idea' && (byDates === null || !hasDates(course))) return null;
  if (byStatus === null) return byDates;
  if (!hasDates(course) || byDates === null || stageOf(byStatus) > stageOf(byDates.phase)) return { phase: byStatus, since: null };
  return byDates;
}

/**
 * Whether dates and status name stages that cannot both be true: a contradiction somebody should look at. What runs
 * may be closing by its dates until its last day, what is closing may have ended already, and what starts much later
 * may be in preparation.
 */
export function contradictsItself(course: CooperationCourse, today: Day): boolean {
  const byStatus = phaseByStatus(course.status);
  if (byStatus === null || !hasDates(course)) return false;
  const byDates = phaseByDates(course, today)?.phase ?? null;
  if (byDates === null) return byStatus !== 'preparing';
  if (byDates === 'closing' && byStatus === 'running') return course.end !== null && today > course.end;
  return byDates !== byStatus && !(byDates === 'closing' && byStatus === 'ended');
}

/** The days on which a cooperation may enter another phase by its dates, in no order. */
export function phaseTurns(course: CooperationCourse): Day[] {
  const { start, end } = course;
  const turns = start === null ? [] : [start - PREPARING_DAYS, start];
  if (end === null) return turns;
  const closing = end - closingDaysBefore(start, end);
  return [...turns, closing, endOfClosing(course, closing, end)];
}

function hasDates({ start, end }: CooperationCourse): boolean {
  return start !== null || end !== null;
}

function stageOf(phase: CooperationPhase): number {
  return COOPERATION_PHASES.indexOf(phase);
}

function phaseByStatus(status: CooperationStatus | null): CooperationPhase | null {
  if (status === null || status === 'idea') return null;
  return status === 'dormant' ? 'ended' : status;
}

function phaseByDates(course: CooperationCourse, today: Day): PhaseOnDay | null {
  const { start, end } = course;
  if (end !== null) {
    const closing = end - closingDaysBefore(start, end);
    const over = endOfClosing(course, closing, end);
    if (today >= over) return { phase: 'ended', since: over };
    if (today >= closing) return { phase: 'closing', since: closing };
  }
  if (start === null) return { phase: 'running', since: null };
  if (today >= start) return { phase: 'running', since: start };
  return today >= start - PREPARING_DAYS ? { phase: 'preparing', since: start - PREPARING_DAYS } : null;
}

function closingDaysBefore(start: Day | null, end: Day): number {
  return start === null ? CLOSING_DAYS_BEFORE : Math.min(CLOSING_DAYS_BEFORE, Math.floor((end - start + 1) / 3));
}

/** The first day on which nothing of the cooperation is left to do. */
function endOfClosing({ settled }: CooperationCourse, closing: Day, end: Day): Day {
  const latest = end + CLOSING_DAYS_AFTER + 1;
  if (settled === false) return latest;
  // What is settled before the end is over with the end; so is what was settled on a day that nobody wrote down.
  const day = settled === true ? end + 1 : Math.max(settled, end + 1);
  return Math.max(closing, Math.min(day, latest));
}
