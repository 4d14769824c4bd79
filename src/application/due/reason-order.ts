import type { Day } from '../../domain/days';
import type { Reason } from '../../domain/reason';

/** What matters most stands first: what passes for good, then who is left to talk to, then what is agreed, then the mere length of time. */
const BY_WEIGHT = [
  'notice',
  'birthday-today',
  'promise',
  'contact-lost',
  'introduction',
  'departure',
  'costing',
  'agreement',
  'kick-off',
  'plan',
  'try-again',
  'meeting',
  'appointment',
  'pause-over',
  'person-due',
  'birthday',
  'opportunity',
  'cadence',
  'anniversary',
] as const;

type Weight = (typeof BY_WEIGHT)[number];

/** The reasons, what matters most first; those of one kind in the order in which they came. */
export function byWeight(reasons: readonly Reason[], today: Day): Reason[] {
  return [...reasons].sort((one, other) => BY_WEIGHT.indexOf(weightOf(one, today)) - BY_WEIGHT.indexOf(weightOf(other, today)));
}

function weightOf(reason: Reason, today: Day): Weight {
  if (reason.kind === 'agreement' && reason.what === 'notice') return 'notice';
  return reason.kind === 'birthday' && reason.day === today ? 'birthday-today' : reason.kind;
}

/** Kinds that nobody is late for: they stand in a group of their own, and press nobody. */
export function isCelebrated({ kind }: Reason): boolean {
  return kind === 'birthday' || kind === 'anniversary';
}

/** Whether somebody was to act on a day that has passed. */
export function isMissed(reason: Reason, today: Day): boolean {
  return (reason.kind === 'promise' || reason.kind === 'agreement') && reason.day < today;
}

/** From how many days before its end on a chance to give notice is never folded away. */
const NOTICE_IN_SIGHT_DAYS = 7;

/** Whether a reason stands in sight whatever else is due: what is dated today, and a chance to give notice that is about to pass. */
export function isForToday(reason: Reason, today: Day): boolean {
  switch (reason.kind) {
    case 'agreement':
      return reason.day >= today && reason.day - today <= (reason.what === 'notice' ? NOTICE_IN_SIGHT_DAYS : 0);
    case 'promise':
    case 'kick-off':
    case 'birthday':
    case 'departure':
    case 'opportunity':
    case 'anniversary':
      return reason.day === today;
    default:
      return false;
  }
}
