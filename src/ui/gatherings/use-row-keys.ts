import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLatest } from '../virtual-list/use-latest';

export interface RowKeys {
  /** The row that the Tab key leads to. */
  readonly active: number;
  /** How often the keyboard was moved: every time its row is to be had in sight. */
  readonly moves: number;
  /** Moves to a row, or to a part of it, by its selector. */
  readonly moveTo: (row: number, part?: string) => void;
  /** Moves by the arrow keys, Home and End. Returns whether the key was one of these. */
  readonly move: (event: KeyboardEvent) => boolean;
  /** The keyboard follows the focus that got to a row in another way. */
  readonly onFocusIn: (event: FocusEvent) => void;
}

/**
 * One stop for the Tab key in a grid, which the arrow keys move from row to row (`data-row`). It stays with its row while
 * the rows change; when that goes, the one in its place takes over, and the focus goes along.
 *
 * @param rows the same array as long as the rows are the same.
 */
export function useRowKeys<Row>(grid: RefObject<HTMLElement | null>, rows: readonly Row[], keyOf: (row: Row) => string): RowKeys {
  const [at, setAt] = useState<string | null>(null);
  const [moves, setMoves] = useState(0);
  const place = useRef(0);
  const found = useMemo(() => (at === null ? -1 : rows.findIndex((row) => keyOf(row) === at)), [rows, at]);
  const active = Math.max(0, found >= 0 ? found : Math.min(place.current, rows.length - 1));
  const latest = useLatest(rows);

  /** What is to be focused in the active row once that exists: in a long list it may only be drawn now. */
  const awaited = useRef<string | null>(null);
  const isFocused = (row: number, part: string): boolean => {
    const element = grid.current?.querySelector<HTMLElement>(`[data-row="${row}"]${part}`) ?? null;
    element?.focus({ preventScroll: true });
    return element !== null;
  };

  // The grid as it was drawn before still tells where the focus is now.
  const document = grid.current?.ownerDocument;
  const hadFocus = grid.current?.contains(document?.activeElement ?? null) === true;

  useLayoutEffect(() => {
    place.current = active;
    const row = rows[active];
    if (at !== null && row !== undefined && keyOf(row) !== at) setAt(keyOf(row));
    const isLost = hadFocus && document?.activeElement === document?.body;
    const part = awaited.current ?? (isLost ? '' : null);
    if (part !== null && isFocused(active, part)) awaited.current = null;
  });

  const moveTo = (wanted: number, part?: string): void => {
    const now = latest.current ?? rows;
    const next = Math.min(Math.max(wanted, 0), now.length - 1);
    const row = now[next];
    if (row === undefined) return;
    const within = part === undefined ? '' : ` ${part}`;
    place.current = next;
    setAt(keyOf(row));
    setMoves((before) => before + 1);
    awaited.current = isFocused(next, within) ? null : within;
  };

  return {
    active,
    moves,
    moveTo,
    move: (event) => {
      const targets: Readonly<Record<string, number>> = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: rows.length - 1 };
      const target = event.ctrlKey || event.metaKey || event.altKey ? undefined : targets[event.key];
      if (target === undefined) return false;
      event.preventDefault();
      moveTo(target);
      return true;
    },
    onFocusIn: (event) => {
      const index = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['row'];
      const row = index === undefined ? undefined : (latest.current ?? rows)[Number(index)];
      if (row === undefined) return;
      place.current = Number(index);
      setAt(keyOf(row));
    },
  };
}
