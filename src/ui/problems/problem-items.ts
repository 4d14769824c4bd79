import type { ListedProblem, ProblemGroup } from '../../application/problems/note-problems';

/** One line of the list: a note, or a problem in it. */
export type ProblemItem =
  | { readonly kind: 'note'; readonly key: string; readonly group: ProblemGroup; readonly open: boolean }
  | { readonly kind: 'problem'; readonly key: string; readonly group: ProblemGroup; readonly problem: ListedProblem };

/** The notes and, of those that are not folded, their problems. */
export function problemItems(groups: readonly ProblemGroup[], folded: ReadonlySet<string>): ProblemItem[] {
  return groups.flatMap((group): ProblemItem[] => {
    const open = !folded.has(group.path);
    const note: ProblemItem = { kind: 'note', key: group.path, group, open };
    if (!open) return [note];
    return [note, ...group.problems.map((problem, at): ProblemItem => ({ kind: 'problem', key: `${group.path}\n${String(at)} ${problem.code}`, group, problem }))];
  });
}
