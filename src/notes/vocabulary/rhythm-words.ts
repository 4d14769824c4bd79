/**
 * The words of rhythms, folded as cadence words are. To add a way to name a weekday or an ordinal, add it here;
 * a new way to put them together is a pattern in `rhythm-value.ts`.
 */

/** From Monday, 1, to Sunday, 7. */
export const WEEKDAY_WORDS: readonly (readonly string[])[] = [
  ['monday', 'mondays', 'mon', 'montag', 'montags', 'mo'],
  ['tuesday', 'tuesdays', 'tue', 'tues', 'dienstag', 'dienstags', 'di'],
  ['wednesday', 'wednesdays', 'wed', 'mittwoch', 'mittwochs', 'mi'],
  ['thursday', 'thursdays', 'thu', 'thurs', 'donnerstag', 'donnerstags', 'do'],
  ['friday', 'fridays', 'fri', 'freitag', 'freitags', 'fr'],
  ['saturday', 'saturdays', 'sat', 'samstag', 'samstags', 'sonnabend', 'sonnabends', 'sa'],
  ['sunday', 'sundays', 'sun', 'sonntag', 'sonntags', 'so'],
];

/** From the first, 1, to the fourth, 4. */
export const ORDINAL_WORDS: readonly (readonly string[])[] = [
  ['first', '1st', '1.', 'erster', 'ersten', 'erste'],
  ['second', '2nd', '2.', 'other', 'zweiter', 'zweiten', 'zweite'],
  ['third', '3rd', '3.', 'dritter', 'dritten', 'dritte'],
  ['fourth', '4th', '4.', 'vierter', 'vierten', 'vierte'],
];

export const LAST_WORDS: readonly string[] = ['last', 'letzter', 'letzten', 'letzte'];

/** What says that a weekday is counted within the month. */
export const IN_MONTH_WORDS: readonly string[] = ['of the month', 'of every month', 'of each month', 'in the month', 'every month', 'im monat', 'des monats', 'jeden monats', 'jedes monats', 'eines monats'];

/** What may stand before the day of an appointment. */
export const ON_WORDS: readonly string[] = ['on the', 'on', 'am', 'an jedem', 'an', 'immer am', 'jeweils am', 'zum', 'the'];

/** How a rhythm is written. */
export const WRITTEN_WEEKDAYS = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
} as const;
