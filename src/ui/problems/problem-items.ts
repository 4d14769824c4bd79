import type { ListedProblem, ProblemGroup } from '../../application/problems/found-in-note';
import type { SuggestionGroup } from '../../application/problems/note-problems';

/** One line of the list: a note, a problem in it, what could be written better, or one such value in a note. */
export type ProblemItem =
  | { readonly kind: 'note'; readonly key: string; readonly group: ProblemGroup; readonly open: boolean }
  | { readonly kind: 'suggestions'; readonly key: string; readonly group: SuggestionGroup; readonly open: boolean }
  | PlacedItem;

/** A line that leads to a place in a note. */
export interface PlacedItem {
  readonly kind: 'problem';
  readonly key: string;
  /** The key of the heading above it. */
  readonly heading: string;
  readonly path: string;
  readonly problem: ListedProblem;
  /** The name of the note, where the heading above does not tell it. */
  readonly note: string | null;
}

/** The notes with their problems and then what could be written better, save what is folded. */
export function problemItems(groups: readonly ProblemGroup[], suggestions: readonly SuggestionGroup[], folded: ReadonlySet<string>): ProblemItem[] {
  return [...groups.flatMap((group) => itemsOfNote(group, !folded.has(group.path))), ...suggestions.flatMap((group) => itemsOfKind(group, !folded.has(group.code)))];
}

function itemsOfNote(group: ProblemGroup, open: boolean): ProblemItem[] {
  const { path } = group;
  const problems = group.problems.map((problem, at): PlacedItem => ({ kind: 'problem', key: `${path}\n${String(at)} ${problem.code}`, heading: path, path, problem, note: null }));
  return [{ kind: 'note', key: path, group, open }, ...(open ? problems : [])];
}

function itemsOfKind(group: SuggestionGroup, open: boolean): ProblemItem[] {
  const { code } = group;
  const values = group.suggestions.map(({ path, name, problem }, at): PlacedItem => ({ kind: 'problem', key: `${code}\n${String(at)} ${path}`, heading: code, path, problem, note: name }));
  return [{ kind: 'suggestions', key: code, group, open }, ...(open ? values : [])];
}
