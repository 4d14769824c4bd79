import { contactDaysOf } from '../contact';
import { addMonths, dateOf } from '../days';
import { urgencyOn, type FindOccasions } from '../occasion';

/** Every so many years a partnership is celebrated, and for so many days. */
const EVERY_YEARS = 5;
const SHOWN_DAYS = 14;

/** Five years with a partner, ten, and so on, for two weeks or until there was a contact in them; off unless switched on. */
export const findAnniversaries: FindOccasions = (partner, today, { occasions }) => {
  const { since } = partner.facts;
  if (!occasions.anniversaries || since === null || since > today) return [];
  // Two weeks after an anniversary at the end of a year it may be the next one.
  const years = dateOf(today - SHOWN_DAYS).year - dateOf(since).year;
  return [years, years + 1].flatMap((candidate) => {
    const day = addMonths(since, 12 * candidate);
    const to = day + SHOWN_DAYS;
    if (candidate === 0 || candidate % EVERY_YEARS !== 0 || today < day || today > to) return [];
    if (contactDaysOf(partner, today).some((contact) => contact >= day)) return [];
    return [{ reason: { kind: 'anniversary', day, years: candidate } as const, day, from: day, urgency: urgencyOn(today, day, to) }];
  });
};
