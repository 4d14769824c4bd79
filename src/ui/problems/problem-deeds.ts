import type { SuggestionGroup } from '../../application/problems/note-problems';
import type { PlacedItem } from './problem-items';
import type { FixableProblem } from './problem-services';

/** What can be done with the lines of the list. */
export interface ProblemDeeds {
  open(item: PlacedItem, event: MouseEvent | KeyboardEvent | null): void;
  showMenu(item: PlacedItem, event: MouseEvent): void;
  fix(path: string, problem: FixableProblem): void;
  fold(key: string, open: boolean): void;
  followAll(group: SuggestionGroup): void;
}
