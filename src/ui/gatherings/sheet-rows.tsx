import type { ComponentChildren, RefObject, VNode } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import { useKeptInSight, useVirtualList } from '../virtual-list/use-virtual-list';
import { VirtualLines } from '../virtual-list/virtual-lines';
import type { RowKeys } from './use-row-keys';

interface SheetRowsProps<Row extends { readonly path: string }> {
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
  /** Stands there instead where there are no rows. */
  readonly empty: string;
  /** Stands above the rows, and is scrolled with them. */
  readonly children: ComponentChildren;
}

/** The rows of a round or an event as a grid, of which only what is visible exists. */
export function SheetRows<Row extends { readonly path: string }>({ grid, labelledBy, rows, kindOf, height, keys, onKeyDown, row, heads = null, empty, children }: SheetRowsProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLElement>(null);
  const { active } = keys;
  const list = useVirtualList(scroller, {
    count: rows.length,
    keyboard: active,
    keyOf: useCallback((index: number) => rows[index]?.path ?? String(index), [rows]),
    kindOf: (index) => (rows[index] === undefined ? '' : kindOf(rows[index])),
    guess: () => height,
    pinned: [active],
    above: head,
  });
  useKeptInSight(list, active, keys.moves);
  const line = (index: number): VNode | null => (rows[index] === undefined ? null : row(rows[index], index));
  /** A browser scrolls to what is typed, but knows only about where a row stands that is far from what is in sight. */
  const onInput = (): void => {
    if (list.lines.some(({ index, apart }) => index === active && apart !== null)) list.goTo(active);
  };
  return (
    <div ref={scroller} class="jour-fixe-gathering-scroller">
      <header ref={head} class="jour-fixe-gathering-head">{children}</header>
      {rows.length === 0 ? (
        <p class="jour-fixe-gathering-empty">{empty}</p>
      ) : (
        <div
          ref={grid}
          role="grid"
          class="jour-fixe-sheet"
          aria-labelledby={labelledBy}
          aria-multiselectable={heads === null ? undefined : 'true'}
          aria-rowcount={rows.length + (heads === null ? 0 : 1)}
          onKeyDown={onKeyDown}
          onFocusIn={keys.onFocusIn}
          onInput={onInput}
        >
          {heads}
          <div role="presentation" class="jour-fixe-lines" style={{ height: `${list.height}px` }}>
            <VirtualLines list={list} role="presentation" line={line} />
          </div>
        </div>
      )}
    </div>
  );
}
