import { isSuggestion } from '../../domain/problem';
import type { RefObject } from 'preact';
import { Icon } from '../icon';
import { usePane } from '../pane-context';
import { fixInWords, noteProblemInWords, problemPlaceInWords } from '../words/note-problem-words';
import type { ProblemDeeds } from './problem-deeds';
import type { PlacedItem } from './problem-items';
import { isFixable } from './problem-services';

interface ProblemRowProps {
  readonly item: PlacedItem;
  readonly index: number;
  readonly active: boolean;
  readonly deeds: RefObject<ProblemDeeds>;
}

/** One problem: where it is, what stands there and what is expected, and what puts it right where that is certain. */
export function ProblemRow({ item, index, active, deeds }: ProblemRowProps) {
  const { services, host } = usePane();
  const { texts } = services;
  const { problem, note, path } = item;
  const isHint = problem.code === 'last-contact-by-property' || isSuggestion(problem);
  return (
    <div
      role="row"
      aria-level={2}
      class={isHint ? 'jour-fixe-problem is-hint' : 'jour-fixe-problem'}
      aria-rowindex={index + 1}
      data-row={index}
      tabIndex={active ? 0 : -1}
      onClick={(event) => {
        if ((event.target as HTMLElement).closest('button') === null) deeds.current?.open(item, event);
      }}
      onContextMenu={(event) => deeds.current?.showMenu(item, event)}
      onMouseOver={note === null ? undefined : (event) => host.previewNote(path, event)}
    >
      <div role="gridcell" class="jour-fixe-problem-cell">
        <Icon name={isHint ? 'info' : 'triangle-alert'} />
        <div class="jour-fixe-problem-words">
          {note !== null && <span class="jour-fixe-problem-place">{note}</span>}{note !== null && ' '}
          <span class="jour-fixe-problem-place">{problemPlaceInWords(problem.place, texts)}</span>{' '}
          <span>{noteProblemInWords(problem, texts)}</span>
          {isFixable(problem) && (
            <div class="jour-fixe-problem-fix">
              <button type="button" class="jour-fixe-text-button" tabIndex={active ? 0 : -1} onClick={() => deeds.current?.fix(path, problem)}>
                {fixInWords(problem.fix, texts)}
              </button>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
