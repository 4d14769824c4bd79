import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DueBoard } from '../../application/due/due-row';
import type { DuePaneServices } from '../services';
import { holdOrder, isElsewhere } from './hold-order';

/** What keeps the rows where they are. */
export type Hold = 'pointer' | 'focus' | 'composer';

export interface HeldBoard {
  readonly board: DueBoard;
  readonly hold: (by: Hold) => void;
  readonly release: (by: Hold) => void;
  /** Whoever asks for other rows gets those that there are by now. */
  readonly catchUp: () => void;
}

/**
 * The board as it is shown: it follows every change, but moves no row while somebody is about to act on one.
 *
 * @param keyboardAt the partner whose row the keyboard is at, `null` for none: others may come and go around it, as it stays in sight.
 */
export function useHeldBoard(services: DuePaneServices, keyboardAt: RefObject<string | null>): HeldBoard {
  const [board, setBoard] = useState(() => services.board());
  const holds = useRef(new Set<Hold>());
  /** Something was done here, or it is another day, and the rows have still to say so: for that the focus goes on to the next one. */
  const isOwed = useRef(false);

  const catchUp = useCallback(() => {
    isOwed.current = false;
    setBoard(services.board());
  }, [services]);
  const refresh = useCallback(() => {
    setBoard((shown) => {
      const latest = services.board();
      // While notes are being read the rows are not where they belong yet. But a field that is moved loses the focus,
      // and what is typed on would be taken for the keys of the list.
      const settled = !shown.reading && shown.groups.some((group) => group.rows.length > 0);
      const by = holds.current;
      if (by.has('composer') || (settled && (by.has('pointer') || (by.has('focus') && !isOwed.current && isElsewhere(keyboardAt.current, shown, latest))))) return holdOrder(shown, latest);
      isOwed.current = false;
      return latest;
    });
  }, [services]);

  useEffect(() => {
    refresh();
    return services.onBoardChange((changed, byUs) => {
      if (changed === 'all' || byUs) isOwed.current = true;
      refresh();
    });
  }, [services, refresh]);

  const hold = useCallback(
    (by: Hold) => {
      holds.current.add(by);
      // From a row that stayed for its sake the keyboard may have gone on to the next.
      if (by === 'focus') refresh();
    },
    [refresh],
  );
  const release = useCallback(
    (by: Hold) => {
      if (holds.current.delete(by)) refresh();
    },
    [refresh],
  );
  return { board, hold, release, catchUp };
}
