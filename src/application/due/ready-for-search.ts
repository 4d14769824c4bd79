import type { DueBoard } from './due-row';
import type { Slices } from '../keeping/slices';

/**
 * Has every row know what a search looks through, a slice at a time: the first key would wait for all of them. Rows
 * keep it, so that little is left to do when it is asked for again.
 */
export async function makeReadyForSearch({ groups }: Pick<DueBoard, 'groups'>, slices: Slices): Promise<void> {
  for (const { rows, alsoDue } of groups) {
    for (const list of [rows, alsoDue]) {
      for (const row of list) {
        if (slices.isOver) await slices.rest();
        // To ask for it is to have it made.
        void row.searchText;
      }
    }
  }
}
