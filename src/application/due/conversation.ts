import type { DueRow, Topic } from './due-row';
import { placeOf } from './place-of';
import { byWeight } from './reason-order';
import { topicsOf } from './row-topics';
import { whomToSpeakTo } from './speak-to';
import { lastContactOf } from '../../domain/contact';
import type { Day } from '../../domain/days';
import type { Scheduled } from '../../domain/due';
import type { Occasion } from '../../domain/occasion';
import type { Partner } from '../../domain/partner';
import { personsThere } from '../../domain/presence';
import type { Reason } from '../../domain/reason';
import type { DueRules } from '../../domain/rules';

/** Why to speak to a partner, with whom, and how it was the last time. */
export type Conversation = Pick<DueRow, 'reasons' | 'last' | 'person'>;

/**
 * The conversation with a partner on a day, as its row tells of it.
 *
 * @param putOffOn the day on which the present plan was made by putting off what was shown; `null` where nobody knows
 */
export function conversationWith(partner: Partner, today: Day, rules: DueRules, putOffOn: Day | null): Conversation {
  const { scheduled, occasions } = placeOf(partner, today, rules, putOffOn) ?? NOWHERE;
  const reasons = reasonsOf(scheduled, occasions, today);
  return {
    reasons,
    last: lastContactOf(partner, today),
    person: whomToSpeakTo(personsThere(partner, today), reasons, today),
  };
}

/** What to talk about with a partner on a day, besides the reasons for it: asked for where a row is unfolded. */
export function topicsBeside(reasons: readonly Reason[], partner: Partner, today: Day, rules: DueRules): readonly Topic[] {
  return topicsOf(partner, today, rules.occasions).filter(({ kind }) => kind !== 'opportunity' || !reasons.some((reason) => reason.kind === 'opportunity'));
}

const NOWHERE = { scheduled: null, occasions: [] };

/** While somebody waits, the reason why they will be due stands behind every occasion that is there now. */
function reasonsOf(scheduled: Scheduled | null, occasions: readonly Occasion[], today: Day): Reason[] {
  const due: Reason[] = scheduled !== null && scheduled.state !== 'waiting' ? [scheduled.reason] : [];
  const soonestFirst = [...occasions].sort((one, other) => one.day - other.day).map(({ reason }): Reason => reason);
  const now = byWeight([...due, ...soonestFirst], today);
  return scheduled?.state === 'waiting' ? [...now, scheduled.reason] : now;
}
