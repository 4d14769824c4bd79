import { contactDaysOf } from '../contact';
import { urgencyOn, type FindOccasions } from '../occasion';
import { phaseOf } from '../phase';

/** Cooperations that begin, at the partner whom each names first, until there was a contact on or after the first day. */
export const findKickOffs: FindOccasions = (partner, today, { occasions: { kickOff } }) =>
  partner.cooperations.flatMap((cooperation) => {
    const { start, status } = cooperation.course;
    if (!cooperation.isFirst || start === null || status === 'idea') return [];
    const from = start - kickOff.before;
    const to = start + kickOff.after;
    if (today < from || today > to || phaseOf(cooperation.course, today)?.phase === 'ended') return [];
    if (contactDaysOf(partner, today).some((day) => day >= start)) return [];
    return [{ reason: { kind: 'kick-off', day: start, cooperation }, day: start, from, urgency: urgencyOn(today, from, to) }];
  });
