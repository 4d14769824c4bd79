import { useCallback, useRef, useState } from 'preact/hooks';
import type { OverviewRow } from '../../application/overview/overview-row';

export interface HeldRows {
  readonly rows: readonly OverviewRow[];
  readonly hold: () => void;
  readonly release: () => void;
}

/** The rows as they are shown: while they are held no row moves, but each says what is true of it now. `question` is what was asked for, which moves them at once. */
export function useHeldRows(latest: readonly OverviewRow[], question: string): HeldRows {
  const held = useRef(false);
  const shown = useRef<{ readonly question: string; readonly paths: readonly string[] }>({ question, paths: [] });
  const [, redraw] = useState({});
  const isHeld = held.current && shown.current.question === question;
  const rows = isHeld ? inShownOrder(latest, shown.current.paths) : latest;
  shown.current = { question, paths: rows.map(({ path }) => path) };

  const hold = useCallback(() => {
    held.current = true;
  }, []);
  const release = useCallback(() => {
    held.current = false;
    redraw({});
  }, []);
  return { rows, hold, release };
}

/** Those that stood there in their places, and whoever came since at the end. */
function inShownOrder(latest: readonly OverviewRow[], paths: readonly string[]): readonly OverviewRow[] {
  const places = new Map(paths.map((path, place) => [path, place]));
  return [...latest].sort((one, other) => (places.get(one.path) ?? paths.length) - (places.get(other.path) ?? paths.length));
}
