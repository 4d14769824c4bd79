import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface RowKeys {
  /** The row that the Tab key leads to. */
  readonly active: number;
  /** Moves to a row, or to a part of it, by its selector. */
  readonly moveTo: (row: number, part?: string) => void;
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
  const awaited = useRef<string | null>(null);
  const isFocused = (row: number, part: string): boolean => {
    const element = grid.current?.querySelector<HTMLElement>(`[data-row="${row}"]${part}`) ?? null;
    element?.focus();
    return element !== null;
  };
  useLayoutEffect(() => {
    if (awaited.current !== null && isFocused(active, awaited.current)) awaited.current = null;
  });

  const moveTo = (row: number, part?: string): void => {
    const next = Math.min(Math.max(row, 0), count - 1);
    const within = part === undefined ? '' : ` ${part}`;
    setActive(next);
    awaited.current = isFocused(next, within) ? null : within;
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
