import { lastContactOf } from '../../domain/contact';
import type { Contribution } from '../../domain/contribution';
import { datedProblemsOf } from '../../domain/dated-problems';
import type { Day } from '../../domain/days';
import type { Partner } from '../../domain/partner';
import type { Problem, ProblemPlace, Suggestion } from '../../domain/problem';
import { readDay } from '../../notes/values/day-value';
import { meantDay } from '../../notes/values/meant-day';

/** What can be done about a problem where its meaning is certain: the day written as it is read, an entry for a contact that has none, quotes around links. */
export type ProblemFix = { readonly kind: 'write-day'; readonly day: Day } | { readonly kind: 'log'; readonly day: Day } | { readonly kind: 'quote-links' };

export interface ListedProblem extends Problem {
  readonly fix: ProblemFix | null;
}

/** What was not understood in one note, in the order in which it stands there. */
export interface ProblemGroup {
  readonly path: string;
  readonly name: string;
  readonly problems: readonly ListedProblem[];
}

/** One value of a note that was understood and could be written better. */
export interface ListedSuggestion {
  readonly path: string;
  readonly name: string;
  readonly problem: ListedProblem;
}

/** What could be written better in one note. */
export interface NoteSuggestions {
  readonly path: string;
  readonly name: string;
  readonly suggestions: readonly ListedSuggestion[];
}

/** What was found in one note; `null` where there is none of it. */
export interface FoundInNote {
  readonly problems: ProblemGroup | null;
  readonly suggestions: NoteSuggestions | null;
}

/** What was not understood in a note, and what could be written better; with what can be done about it. */
export function foundIn(note: Contribution | null, partner: Partner | null, today: Day): FoundInNote {
  if (note === null) return NOTHING;
  const { path, name } = note;
  const problems = problemsOf(note, partner, today);
  const suggestions = note.suggestions.map((each) => listed(note, each));
  return { problems: problems.length === 0 ? null : { path, name, problems }, suggestions: suggestions.length === 0 ? null : { path, name, suggestions } };
}

const NOTHING: FoundInNote = { problems: null, suggestions: null };

function listed({ path, name }: Contribution, suggestion: Suggestion): ListedSuggestion {
  return { path, name, problem: { ...suggestion, fix: suggestedFix(suggestion) } };
}

function suggestedFix({ code, value }: Suggestion): ProblemFix | null {
  if (code === 'link-as-list') return { kind: 'quote-links' };
  const day = readDay(value);
  return 'value' in day ? { kind: 'write-day', day: day.value } : null;
}

/** Before a note and those it goes with are read, nothing that depends on their logs is known. */
function problemsOf(note: Contribution, partner: Partner | null, today: Day): ListedProblem[] {
  const isRead = note.complete && partner?.provisional !== true;
  return [...note.problems, ...(isRead ? datedProblemsOf(note, partner, today) : [])]
    .map((problem) => ({ ...problem, fix: fixOf(problem, partner, today) }))
    .sort((one, other) => positionOf(one.place) - positionOf(other.place));
}

function fixOf({ code, value }: Problem, partner: Partner | null, today: Day): ProblemFix | null {
  if (code === 'day-unreadable') {
    const day = meantDay(value);
    return day === null ? null : { kind: 'write-day', day };
  }
  const last = code !== 'last-contact-by-property' || partner === null ? null : lastContactOf(partner, today);
  return last === null ? null : { kind: 'log', day: last.day };
}

/** The note as a whole, its properties in the order in which they are read, and its lines. */
function positionOf(place: ProblemPlace): number {
  return place.kind === 'note' ? -2 : place.kind === 'property' ? -1 : place.line;
}
