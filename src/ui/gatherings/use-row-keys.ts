import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface RowKeys {
  /** The row that the Tab key leads to. */
  readonly active: number;
  readonly moveTo: (row: number) => void;
  /** Moves by the arrow keys, Home and End. Returns whether the key was one of these. */
  readonly move: (event: KeyboardEvent) => boolean;
  /** The keyboard follows the focus that got to a row in another way. */
  readonly onFocusIn: (event: FocusEvent) => void;
}

/** One stop for the Tab key in a grid, which the arrow keys move from row to row (`data-row`). */
export function useRowKeys(grid: RefObject<HTMLElement | null>, count: number): RowKeys {
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(count - 1, 0));

  // In a long list a row may exist only once it is the active one.
  const awaited = useRef(false);
  const focusRow = (row: number): boolean => {
    const element = grid.current?.querySelector<HTMLElement>(`[data-row="${row}"]`) ?? null;
    element?.focus();
    return element !== null;
  };
  useLayoutEffect(() => {
    if (awaited.current && focusRow(active)) awaited.current = false;
  });

  const moveTo = (row: number): void => {
    const next = Math.min(Math.max(row, 0), count - 1);
    setActive(next);
    awaited.current = !focusRow(next);
  };

  return {
    active,
    moveTo,
    move: (event) => {
      const targets: Readonly<Record<string, number>> = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: count - 1 };
      const target = event.ctrlKey || event.metaKey || event.altKey ? undefined : targets[event.key];
      if (target === undefined) return false;
      event.preventDefault();
      moveTo(target);
      return true;
    },
    onFocusIn: (event) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['row'];
      if (row !== undefined) setActive(Number(row));
    },
  };
}
