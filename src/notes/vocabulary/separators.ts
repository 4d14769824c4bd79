/** What stands between the head of a log line and its text: a colon, or one of these between spaces. */
export const SEPARATOR_SIGNS = ['-', '–', '—', '·', '|'] as const;

/** What is written between the head of a log line and its text. */
export const WRITTEN_SEPARATOR = ':';

/** Words between the persons of a log line, besides the comma; a comma is written. */
export const PERSON_JOINERS: readonly string[] = ['and', 'und', '&'];
