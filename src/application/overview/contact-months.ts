import { contactsOf } from '../../domain/contact';
import { addMonths, dateOf, daysInMonth, type Day } from '../../domain/days';
import type { LastContact, Partner } from '../../domain/partner';

/** A month of the calendar. */
export interface Month {
  readonly first: Day;
  readonly last: Day;
}

/** What is looked back on: this month and the eleven before it. */
export const MONTHS_SHOWN = 12;

/** The last months up to the one of `today`, the oldest first. */
export function lastMonths(today: Day, count: number = MONTHS_SHOWN): Month[] {
  const first = today - dateOf(today).day + 1;
  return Array.from({ length: count }, (_, index) => {
    const begin = addMonths(first, index - count + 1);
    const { year, month } = dateOf(begin);
    return { first: begin, last: begin + daysInMonth(year, month) - 1 };
  });
}

/** A partner with its contacts in each of some months. */
export interface ContactMonths {
  readonly path: string;
  readonly name: string;
  /** For each month its contacts up to today, the newest first. */
  readonly months: readonly (readonly LastContact[])[];
  /** True while the log has not been read, so that nobody knows how many there are. */
  readonly provisional: boolean;
}

/**
 * The contacts of a partner month by month; attempts, remarks and what is still to come are none.
 *
 * @example
 * contactMonthsOf(partner, lastMonths(today), today).months.map(({ length }) => length) // [0, 2, 0, …]
 */
export function contactMonthsOf(partner: Partner, months: readonly Month[], today: Day): ContactMonths {
  const contacts = contactsOf(partner, today);
  const { path, name, provisional } = partner;
  return { path, name, provisional, months: months.map(({ first, last }) => contacts.filter(({ day }) => day >= first && day <= last)) };
}
