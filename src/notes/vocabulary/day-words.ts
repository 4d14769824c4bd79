/** Weekdays that may stand before the day of a log line, as in `Mo, 23.11.2026`; they are read over. */
export const WEEKDAY_WORDS: readonly string[] = [
  'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday',
  'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun',
  'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonnabend', 'Sonntag',
  'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So',
];

/** Words that may stand before and after a time of day, as in `um 14:30 Uhr`. */
export const BEFORE_TIME_WORDS: readonly string[] = ['at', 'um'];
export const AFTER_TIME_WORDS: readonly string[] = ['Uhr', 'h'];
export const AFTERNOON_WORDS: readonly string[] = ['pm'];
export const MORNING_WORDS: readonly string[] = ['am'];
