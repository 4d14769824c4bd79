/** What kind of thing was not understood; the UI turns it into words and says what is expected. */
export type ProblemCode =
  | 'day-unreadable'
  | 'day-impossible'
  | 'day-ambiguous'
  | 'cadence-unreadable'
  /** Appointments at an interval, and nothing says from when on it is counted. */
  | 'rhythm-without-start'
  | 'rhythm-of-person'
  | 'value-unreadable'
  | 'property-twice'
  | 'kind-twice'
  /** Nobody knows when it takes place. */
  | 'event-without-date'
  | 'meeting-without-date'
  | 'front-matter-malformed'
  /** A log line of a day to come: what is planned stands elsewhere. */
  | 'log-day-in-future'
  | 'last-contact-in-future'
  | 'status-contradicts-dates'
  /** A hint: somebody dated the last contact without an entry in the log. */
  | 'last-contact-by-property'
  /** A suggestion: a day that the app takes for a text. */
  | 'day-as-text'
  /** A suggestion: a link without quotes, of which YAML makes a list in a list. */
  | 'link-as-list';

/** What is understood and could be written better, in the order in which it is listed. */
export const SUGGESTION_CODES = ['day-as-text', 'link-as-list'] as const satisfies readonly ProblemCode[];

export type SuggestionCode = (typeof SUGGESTION_CODES)[number];

/** Something in a note that was not understood. The rest of the note is read all the same. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: ProblemPlace;
  /** What stands there, as it was written. */
  readonly value: string;
}

/** Something that was understood, and that the app would do more with if it were written in another form. */
export interface Suggestion extends Problem {
  readonly code: SuggestionCode;
}

export function isSuggestion(problem: Problem): problem is Suggestion {
  return (SUGGESTION_CODES as readonly ProblemCode[]).includes(problem.code);
}

/** Where: a property by the name it has in the note, a line counted from 0, or the note as a whole. */
export type ProblemPlace =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'note' };
