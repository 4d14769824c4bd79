import type { ListedProblem } from '../../application/problems/note-problems';
import { formatDay } from '../../domain/days';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { noteProblemInWords, problemPlaceInWords } from '../words/note-problem-words';
import { isFixable, type FixableProblem } from './problem-services';

interface ProblemRowProps {
  readonly problem: ListedProblem;
  readonly index: number;
  readonly active: boolean;
  readonly onOpen: (event: MouseEvent) => void;
  readonly onMenu: (event: MouseEvent) => void;
  readonly onFix: (problem: FixableProblem) => void;
}

/** One problem: where it is, what stands there and what is expected, and what puts it right where that is certain. */
export function ProblemRow({ problem, index, active, onOpen, onMenu, onFix }: ProblemRowProps) {
  const { services } = usePane();
  const { texts } = services;
  const isHint = problem.code === 'last-contact-by-property';
  return (
    <div
      role="row"
      aria-level={2}
      class={isHint ? 'jour-fixe-problem is-hint' : 'jour-fixe-problem'}
      aria-rowindex={index + 1}
      data-row={index}
      tabIndex={active ? 0 : -1}
      onClick={(event) => {
        if ((event.target as HTMLElement).closest('button') === null) onOpen(event);
      }}
      onContextMenu={onMenu}
    >
      <div role="gridcell" class="jour-fixe-problem-cell">
        <Icon name={isHint ? 'info' : 'triangle-alert'} />
        <div class="jour-fixe-problem-words">
          <span class="jour-fixe-problem-place">{problemPlaceInWords(problem.place, texts)}</span>{' '}
          <span>{noteProblemInWords(problem, texts)}</span>
          {isFixable(problem) && (
            <div class="jour-fixe-problem-fix">
              <button type="button" class="jour-fixe-text-button" tabIndex={active ? 0 : -1} onClick={() => onFix(problem)}>
                {problem.fix.kind === 'log' ? texts.problems.log : texts.problems.writeDay(formatDay(problem.fix.day))}
              </button>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
