import type { RefObject, VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { useVirtualList } from '../virtual-list/use-virtual-list';
import { VirtualLines } from '../virtual-list/virtual-lines';
import type { RowKeys } from './use-row-keys';

interface SheetRowsProps<Row extends { readonly path: string }> {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly labelledBy: string;
  /** The same array as long as the rows are the same. */
  readonly rows: readonly Row[];
  /** Rows of one kind look alike. */
  readonly kindOf: (row: Row) => string;
  /** How tall a row is taken to be before any has been measured, in pixels. */
  readonly height: number;
  readonly keys: RowKeys;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly row: (row: Row, index: number) => VNode;
  /** The heads of the columns, of rows that can be chosen. */
  readonly heads?: VNode | null;
}

/** The rows of a round or an event as a grid, of which only what is visible exists. */
export function SheetRows<Row extends { readonly path: string }>({ scroller, grid, labelledBy, rows, kindOf, height, keys, onKeyDown, row, heads = null }: SheetRowsProps<Row>) {
  const list = useVirtualList(scroller, {
    count: rows.length,
    keyboard: keys.active,
    keyOf: useCallback((index: number) => rows[index]?.path ?? String(index), [rows]),
    kindOf: (index) => (rows[index] === undefined ? '' : kindOf(rows[index])),
    guess: () => height,
    pinned: [keys.active],
  });
  const line = (index: number): VNode | null => (rows[index] === undefined ? null : row(rows[index], index));
  return (
    <div
      ref={grid}
      role="grid"
      class="jour-fixe-sheet"
      aria-labelledby={labelledBy}
      aria-multiselectable={heads === null ? undefined : 'true'}
      aria-rowcount={rows.length + (heads === null ? 0 : 1)}
      onKeyDown={onKeyDown}
      onFocusIn={keys.onFocusIn}
    >
      {heads}
      <div role="presentation" class="jour-fixe-lines" style={{ height: `${list.height}px` }}>
        <VirtualLines list={list} role="presentation" line={line} />
      </div>
    </div>
  );
}
