import type { DueBoard } from './due-row';
import type { Slices } from '../keeping/slices';

/**
 * Has every row know what a search looks through, a slice at a time: the first key would wait for all of them. Rows
 * keep it, so that little is left to do when it is asked for again.
 */
export async function makeReadyForSearch({ groups }: Pick<DueBoard, 'groups'>, slices: Slices): Promise<void> {
  for (const { rows, alsoDue } of groups) {
    // To ask for it is to have it made.
    for (const list of [rows, alsoDue]) await slices.forEach(list, (row) => void row.searchText);
  }
}
