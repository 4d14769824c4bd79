import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface CellKeys {
  /** The cell that the Tab key leads to. */
  readonly active: Cell;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  readonly isActive: (row: number, column: number) => boolean;
}

/** One stop for the Tab key in a table of buttons (`data-row`, `data-column`), which the arrow keys move; `show` brings a row into being where only some exist. */
export function useCellKeys(table: RefObject<HTMLElement | null>, rows: number, columns: number, show?: (row: number) => void): CellKeys {
  const [wanted, setWanted] = useState<Cell>({ row: 0, column: 0 });
  const active = { row: Math.min(wanted.row, Math.max(rows - 1, 0)), column: Math.min(wanted.column, Math.max(columns - 1, 0)) };

  const focus = ({ row, column }: Cell): void => table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
  const moveTo = (cell: Cell): void => {
    setWanted(cell);
    show?.(cell.row);
    // A row out of sight is drawn a moment later.
    table.current?.ownerDocument.defaultView?.requestAnimationFrame(() => focus(cell));
  };

  return {
    active,
    isActive: (row, column) => row === active.row && column === active.column,
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { row, column } = active;
      const forward = table.current?.ownerDocument.defaultView?.getComputedStyle(table.current).direction === 'rtl' ? -1 : 1;
      const target: Cell | undefined = {
        ArrowRight: { row, column: column + forward },
        ArrowLeft: { row, column: column - forward },
        ArrowDown: { row: row + 1, column },
        ArrowUp: { row: row - 1, column },
        Home: { row, column: 0 },
        End: { row, column: columns - 1 },
      }[event.key];
      if (target === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      moveTo({ row: Math.min(Math.max(target.row, 0), rows - 1), column: Math.min(Math.max(target.column, 0), columns - 1) });
    },
    onFocusIn: (event) => {
      const { row, column } = (event.target as HTMLElement).closest<HTMLElement>('[data-column]')?.dataset ?? {};
      if (row !== undefined && column !== undefined) setWanted({ row: Number(row), column: Number(column) });
    },
  };
}
