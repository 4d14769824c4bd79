import { contactDaysOf } from '../contact';
import { dateOf, daysInMonth, type Day } from '../days';
import { urgencyOn, type FindOccasions } from '../occasion';

/** The next opportunity to work together, until the end of its month, or until there was a contact in that time. */
export const findOpportunities: FindOccasions = (partner, today, { occasions }) => {
  const day = partner.facts.nextOpportunity;
  if (day === null) return [];
  const from = day - occasions.opportunityDaysBefore;
  const to = lastOfMonth(day);
  if (today < from || today > to || contactDaysOf(partner, today).some((contact) => contact >= from)) return [];
  // It may be possible, and nobody waits for it.
  return [{ reason: { kind: 'opportunity', day }, day, from, urgency: urgencyOn(today, from, to) / 2 }];
};

function lastOfMonth(day: Day): Day {
  const date = dateOf(day);
  return day - date.day + daysInMonth(date.year, date.month);
}
