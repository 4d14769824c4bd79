import { addMonths, moveToMonday, weekdayOf, type Day } from '../../domain/days';

/** The Monday of the week after a day. */
export function nextMonday(today: Day): Day {
  return today + 8 - weekdayOf(today);
}

/** A fortnight on, on a working day. */
export function inTwoWeeks(today: Day): Day {
  return moveToMonday(today + 14);
}

/** A month on, on a working day. */
export function nextMonth(today: Day): Day {
  return moveToMonday(addMonths(today, 1));
}
