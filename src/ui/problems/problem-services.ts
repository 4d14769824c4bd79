import type { Failure } from '../../application/ports/announcement';
import type { ListedProblem, ProblemGroup } from '../../application/problems/note-problems';
import type { UseCases } from '../../application/use-cases';
import type { Day } from '../../domain/days';
import type { Problem } from '../../domain/problem';

/** What the list of problems needs besides what every pane does. */
export interface ProblemServices {
  groups(): readonly ProblemGroup[];
  /** The line of a problem, counted from 0; `null` where it is in no line. */
  lineOf(path: string, problem: Problem): Promise<number | null>;
  writeDay(path: string, problem: Problem, day: Day): Promise<Failure | null>;
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
    groups: () => problems.groups(),
    lineOf: (path, problem) => fixProblem.lineOf(path, problem),
    writeDay: (path, problem, day) => fixProblem.writeDay(path, problem, day),
    log,
    opened,
  };
}
