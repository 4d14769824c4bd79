/** What is wrong in a note, and what is expected there, in English. */
export const enNoteProblems = {
  'day-unreadable': (value: string) => `“${value}” could not be read as a day. Write it as 2026-11-23 or 23.11.2026.`,
  'day-impossible': (value: string) => `The calendar has no day “${value}”.`,
  'day-ambiguous': (value: string) => `“${value}” could be two days. Write the day as 2026-11-23 or 23.11.2026.`,
  'cadence-unreadable': (value: string) => `“${value}” could not be read as a cadence. Write it as “6 weeks”, “4-6 weeks” or “every Tuesday”.`,
  'rhythm-without-start': (value: string) => `“${value}” is counted from a start, which the note does not name. Add the property “start”.`,
  'rhythm-of-person': (value: string) => `“${value}” is counted from a start, and a person has none: it counts as a plain length. Write it as “2 weeks” or “every Tuesday”.`,
  'value-unreadable': (value: string) => `“${value}” was not understood. Write text or a link.`,
  'property-twice': (first: string) => `This property stands in the note twice. “${first}” is read; remove one of them.`,
  'kind-twice': (kinds: string) => `The rules in the settings make this note several kinds at once: ${kinds}. The first one counts.`,
  'event-without-date': () => 'The event has no date. Add the property “date”.',
  'meeting-without-date': () => 'The meeting has no date, so it counts as contact with nobody. Add the property “date”.',
  'front-matter-malformed': (value: string) => `The properties of this note could not be read${value === '' ? '' : `, from “${value}” on`}. Correct them at the top of the note in source mode.`,
  'log-day-in-future': (day: string) => `${day} is still to come, so this entry does not count yet. For what is planned, use the next contact or an open task.`,
  'last-contact-in-future': (value: string) => `The last contact cannot be on a day to come: “${value}”. It is ignored until then.`,
  'status-contradicts-dates': (value: string) => `The status “${value}” does not go with start and end. The later stage of the two counts.`,
  'last-contact-by-property': (value: string) => `The last contact, “${value}”, is in no log entry. Log it to remember what it was.`,
  'day-as-text': (value: string) => `“${value}” is understood, but Obsidian shows it as text and not as a date.`,
  'link-as-list': (value: string) => `“${value}” is understood, but without quotes it is a list in a list for Obsidian, and no link.`,
};

export type NoteProblemTexts = typeof enNoteProblems;
