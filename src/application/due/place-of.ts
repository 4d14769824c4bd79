import type { GroupId, RowState } from './due-row';
import { isCelebrated, isForToday, isMissed } from './reason-order';
import type { Day } from '../../domain/days';
import { standingOf, type Scheduled, type Standing } from '../../domain/due';
import type { Occasion } from '../../domain/occasion';
import { occasionsOf } from '../../domain/occasions';
import type { Partner } from '../../domain/partner';
import { quietPeriodOn } from '../../domain/quiet';
import type { DueRules } from '../../domain/rules';
import { nextTurn } from '../../domain/turning-days';

/** How far ahead "Coming up" looks. */
const COMING_UP_DAYS = 30;

/** Where a partner stands on the board: all that rows are grouped, sorted and folded by. */
export interface Place {
  readonly state: RowState;
  readonly group: GroupId | null;
  readonly lateness: 'overdue' | 'due' | null;
  readonly occasionDay: Day | null;
  readonly isForToday: boolean;
  readonly dueDay: Day | null;
  readonly pausedUntil: Day | null;
  /** The days by which lateness after the due day is measured. */
  readonly measure: number;
  /** How urgent the most urgent of the occasions is. */
  readonly pressing: number;
}

/** A place, and what it comes from. */
export interface ReasonedPlace {
  readonly place: Place;
  readonly scheduled: Scheduled | null;
  readonly occasions: readonly Occasion[];
}

/**
 * Where a partner stands on a day; `null` for a partner that has no row: former, or due for occasions only.
 *
 * @param putOffOn the day on which the present plan was made by putting off what was shown; `null` where nobody knows.
 */
export function placeOf(partner: Partner, today: Day, rules: DueRules, putOffOn: Day | null): ReasonedPlace | null {
  const standing = standingOf(partner, today, rules);
  if (standing.state === 'former') return null;
  // Quiet days are a pause for everybody.
  const paused = standing.state === 'paused' || quietPeriodOn(today, rules.quietPeriods) !== null;
  const occasions = occasionsOf(partner, today, rules, { paused, planned: isPlanned(partner, today), putOffOn });
  if (standing.state === 'as-needed' && occasions.length === 0) return null;
  const scheduled = 'dueDay' in standing ? standing : null;
  const group = groupOf(partner, standing, occasions, today);
  const isLate = standing.state === 'overdue' || occasions.some(({ reason }) => isMissed(reason, today));
  const place: Place = {
    state: standing.state,
    group,
    lateness: isLate ? 'overdue' : group === 'now' ? 'due' : null,
    occasionDay: occasions.length === 0 ? null : Math.min(...occasions.map(({ day }) => day)),
    isForToday: isDatedToday(scheduled, today) || occasions.some(({ reason }) => isForToday(reason, today)),
    dueDay: scheduled?.dueDay ?? null,
    pausedUntil: standing.state === 'paused' ? standing.until : null,
    measure: scheduled?.measure ?? 1,
    pressing: pressingOf(occasions),
  };
  return { place, scheduled, occasions };
}

/** How urgent contact is on a day on which the partner stands at a place. */
export function urgencyAt({ dueDay, measure, pressing }: Place, today: Day): number {
  return dueDay === null ? pressing : Math.max((today - dueDay) / measure, pressing);
}

/** The first day after `today` on which a partner may stand at another place. What an occasion weighs changes daily. */
export function turnsOn(partner: Partner, placed: ReasonedPlace | null, today: Day, rules: DueRules): Day {
  if (partner.facts.former) return Infinity;
  if (placed !== null && placed.occasions.length > 0) return today + 1;
  const scheduled = placed?.scheduled ?? null;
  const turn = nextTurn(partner, scheduled, today, rules);
  const comesUp = scheduled === null ? today : scheduled.dueDay - COMING_UP_DAYS;
  return comesUp > today ? Math.min(turn, comesUp) : turn;
}

/** Whether a later contact is planned, be there a meeting before it or not. */
function isPlanned({ facts }: Partner, today: Day): boolean {
  return facts.nextContact !== null && facts.nextContact > today;
}

/** Nobody is late for a birthday: what is celebrated does not press. */
function pressingOf(occasions: readonly Occasion[]): number {
  return occasions.reduce((most, { reason, urgency }) => (isCelebrated(reason) ? most : Math.max(most, urgency)), -1_000_000);
}

/** Planned for today, or an appointment today. */
function isDatedToday(scheduled: Scheduled | null, today: Day): boolean {
  return scheduled?.dueDay === today && ['plan', 'try-again', 'appointment', 'meeting'].includes(scheduled.reason.kind);
}

function groupOf({ provisional }: Partner, standing: Standing, occasions: readonly Occasion[], today: Day): GroupId | null {
  if (standing.state === 'due' || standing.state === 'overdue') return 'now';
  if (occasions.some(({ reason }) => !isCelebrated(reason))) return 'now';
  if (occasions.length > 0) return 'occasions';
  if (standing.state === 'waiting') return standing.dueDay - today <= COMING_UP_DAYS ? 'coming-up' : null;
  if (standing.state === 'paused') return 'paused';
  // As long as the log is not read, nobody knows whether there was contact.
  return standing.state === 'no-contact-yet' && !provisional ? 'no-contact-yet' : null;
}
