import type { Failure } from '../../application/ports/announcement';
import type { ListedProblem, ListedSuggestion, ProblemGroup } from '../../application/problems/found-in-note';
import type { SuggestionGroup } from '../../application/problems/note-problems';
import type { UseCases } from '../../application/use-cases';
import type { Day } from '../../domain/days';
import type { Problem } from '../../domain/problem';

/** What the list of problems needs besides what every pane does. */
export interface ProblemServices {
  /** Somebody is about to look at the list: what takes long is done before. */
  readonly makeReady: () => Promise<void>;
  groups(): readonly ProblemGroup[];
  /** What was understood and could be written better. */
  suggestions(): readonly SuggestionGroup[];
  /** The line of a problem, counted from 0; `null` where it is in no line. */
  lineOf(path: string, problem: Problem): Promise<number | null>;
  putRight(path: string, problem: ListedProblem): Promise<Failure | null>;
  followAll(suggestions: readonly ListedSuggestion[]): Promise<Failure | null>;
  /** Opens the composer for a contact of that day. */
  log(path: string, day: Day): void;
  /** The list was opened on this device. */
  opened(): void;
}

/** What can be done with a problem besides going there. */
export type FixableProblem = ListedProblem & { readonly fix: NonNullable<ListedProblem['fix']> };

export function isFixable(problem: ListedProblem): problem is FixableProblem {
  return problem.fix !== null;
}

export function problemServices({ problems, fixProblem }: UseCases, log: (path: string, day: Day) => void, opened: () => void): ProblemServices {
  return {
    makeReady: () => problems.makeReady(),
    groups: () => problems.groups(),
    suggestions: () => problems.suggestions(),
    lineOf: (path, problem) => fixProblem.lineOf(path, problem),
    putRight: (path, problem) => fixProblem.putRight(path, problem),
    followAll: (suggestions) => fixProblem.followAll(suggestions),
    log,
    opened,
  };
}
