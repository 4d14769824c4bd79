import { addMonths, type Day } from './days';
import { meanDistanceDays, needsStart, type Rhythm } from './rhythm';

export type Unit = 'day' | 'week' | 'month' | 'year';

/** A length of time as people say it. Months and years go by the calendar. */
export interface Span {
  readonly amount: number;
  readonly unit: Unit;
}

/**
 * How often contact should happen: between `from` and `to` after the last contact.
 * A plain length such as "6 weeks" has `to: null` and a window that ends a quarter later.
 * `never` means that only occasions lead to contact.
 */
export type Cadence =
  | { readonly kind: 'window'; readonly from: Span; readonly to: Span | null }
  /** Fixed appointments instead of a length of time. */
  | { readonly kind: 'rhythm'; readonly rhythm: Rhythm }
  | { readonly kind: 'never' };

export type WindowCadence = Extract<Cadence, { kind: 'window' }>;

/** A cadence that leads to contact by itself. */
export type RegularCadence = Exclude<Cadence, { kind: 'never' }>;

/**
 * A cadence where nothing says when a series of appointments begins: one that is counted from its start acts as a
 * plain length.
 *
 * @example
 * withoutStart({ kind: 'rhythm', rhythm: { kind: 'weekly', every: 2, weekday: 2 } }) // 2 weeks
 */
export function withoutStart(cadence: Cadence): Cadence {
  if (cadence.kind !== 'rhythm' || !needsStart(cadence.rhythm)) return cadence;
  const { kind, every } = cadence.rhythm;
  return { kind: 'window', from: { amount: every, unit: kind === 'weekly' ? 'week' : 'month' }, to: null };
}

/** The longest span that is accepted as a cadence, in each unit: ten years. */
const LONGEST: Record<Unit, number> = { day: 3652, week: 521, month: 120, year: 10 };

const DAYS_IN: Record<Unit, number> = { day: 1, week: 7, month: 30, year: 365 };

/** A span in days, a month counted as 30 and a year as 365: for comparing, never for dates. */
export function nominalDays(span: Span): number {
  return span.amount * DAYS_IN[span.unit];
}

/**
 * The day a span after another day.
 *
 * @example
 * addSpan(dayOf(2026, 1, 31), { amount: 1, unit: 'month' }) // 28 February 2026
 */
export function addSpan(day: Day, span: Span): Day {
  switch (span.unit) {
    case 'day':
      return day + span.amount;
    case 'week':
      return day + span.amount * 7;
    case 'month':
      return addMonths(day, span.amount);
    case 'year':
      return addMonths(day, span.amount * 12);
  }
}

/** The days by which a plain length may be exceeded: a quarter of it, rounded down, at least one. */
function slackDays(span: Span): number {
  return Math.max(1, Math.floor(nominalDays(span) / 4));
}

/** The first and the last good day for a contact when the clock starts at `start`. */
export function windowAfter(start: Day, cadence: WindowCadence): { readonly from: Day; readonly to: Day } {
  const from = addSpan(start, cadence.from);
  const to = cadence.to === null ? from + slackDays(cadence.from) : addSpan(start, cadence.to);
  return { from, to };
}

/** The latest bound in days, by which cadences are compared and urgency is measured; of a rhythm its mean distance. */
export function latestBoundDays(cadence: RegularCadence): number {
  if (cadence.kind === 'rhythm') return meanDistanceDays(cadence.rhythm);
  return cadence.to === null ? nominalDays(cadence.from) + slackDays(cadence.from) : nominalDays(cadence.to);
}

/** Whether a window makes sense: from above zero, not after its end, and not beyond ten years. */
export function isSensibleWindow(cadence: WindowCadence): boolean {
  const { from } = cadence;
  const to = cadence.to ?? from;
  const fits = (span: Span): boolean => span.amount > 0 && span.amount <= LONGEST[span.unit];
  return fits(from) && fits(to) && nominalDays(from) <= nominalDays(to);
}
