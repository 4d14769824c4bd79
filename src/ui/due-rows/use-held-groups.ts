import { useCallback, useReducer, useRef } from 'preact/hooks';
import type { Hold } from '../due-pane/use-held-board';
import { usePane } from '../pane-context';
import { holdGroups, type DueRowGroup } from './row-lines';

export interface HeldGroups {
  readonly shown: readonly DueRowGroup[];
  readonly hold: (by: Hold) => void;
  readonly release: (by: Hold) => void;
}

/** The rows as they are shown: they follow every change, but none moves while somebody is about to act on one. */
export function useHeldGroups(latest: readonly DueRowGroup[]): HeldGroups {
  const { services } = usePane();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const holds = useRef(new Set<Hold>());
  const last = useRef({ latest, shown: latest });
  if (last.current.latest !== latest || holds.current.size === 0) {
    // Of an empty list there is nothing to hold.
    const held = holds.current.size > 0 && last.current.shown.some(({ rows }) => rows.length > 0);
    const shown = held ? holdGroups(last.current.shown, latest, (path) => services.row(path)) : latest;
    last.current = { latest, shown };
  }
  const hold = useCallback((by: Hold) => void holds.current.add(by), []);
  const release = useCallback((by: Hold) => {
    if (holds.current.delete(by) && holds.current.size === 0) redraw(null);
  }, []);
  return { shown: last.current.shown, hold, release };
}
