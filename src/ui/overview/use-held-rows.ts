import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { OverviewRow } from '../../application/overview/overview-row';
import { whereTheyStood } from '../../application/where-they-stood';

export interface HeldRows {
  /** The same array as long as the rows are the same. */
  readonly rows: readonly OverviewRow[];
  readonly hold: () => void;
  readonly release: () => void;
}

/** The rows as they are shown: while they are held no row moves, but each says what is true of it now. `question` is what was asked for, which moves them at once. */
export function useHeldRows(latest: readonly OverviewRow[], question: string): HeldRows {
  const held = useRef(false);
  const shown = useRef<{ readonly question: string; readonly rows: readonly OverviewRow[] }>({ question, rows: [] });
  const [, redraw] = useState({});
  const isHeld = held.current && shown.current.question === question;
  const rows = useMemo(() => (isHeld && latest !== shown.current.rows ? whereTheyStood(latest, shown.current.rows) : latest), [latest, isHeld]);
  shown.current = { question, rows };

  const hold = useCallback(() => {
    held.current = true;
  }, []);
  const release = useCallback(() => {
    held.current = false;
    redraw({});
  }, []);
  return { rows, hold, release };
}
