import type { DueBoard, DueRow } from '../../application/due/due-row';

/** Who is due now, the most urgent first; whose log has not been read yet is left out. */
export function dueNow(board: DueBoard): readonly DueRow[] {
  return board.groups
    .filter(({ id }) => id === 'now')
    .flatMap(({ rows, alsoDue }) => [...rows, ...alsoDue])
    .filter(({ provisional }) => !provisional);
}
