import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { LineHeights } from './line-heights';
import { LineSlots } from './line-slots';
import type { ListedLines } from './listed-lines';
import { LongList } from './long-list';

export interface VirtualListOptions extends ListedLines {
  /** Lines that exist wherever the list is scrolled to, such as the one with the focus. */
  readonly pinned: readonly number[];
  /** What stands above the lines and is scrolled with them. */
  readonly above?: RefObject<HTMLElement | null>;
}

/** A line that exists. */
export interface DrawnLine {
  readonly index: number;
  /** The element it is drawn into. */
  readonly slot: string;
  /** Where it stands if it is pinned and far from the others, in pixels from the top. */
  readonly apart: number | null;
}

export interface VirtualList {
  readonly lines: readonly DrawnLine[];
  /** Of all lines. */
  readonly height: number;
  /** Where the first of those stands that follow each other. */
  readonly start: number;
  /** The element that holds the lines. */
  readonly holder: RefObject<HTMLDivElement | null>;
  /** The keyboard goes to a line, which is to be seen then. */
  readonly goTo: (line: number) => void;
  /** The line a page's height away from another. */
  readonly pageFrom: (line: number, direction: 1 | -1) => number;
}

/** How far down something stands in what is scrolled, by where it stands on the page. */
function aboveIn(scroller: HTMLElement | null, top: number): number {
  return scroller === null ? 0 : top - scroller.getBoundingClientRect().top - scroller.clientTop + scroller.scrollTop;
}

/** Of a long list only what is visible. */
export function useVirtualList(scroller: RefObject<HTMLElement | null>, options: VirtualListOptions): VirtualList {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const holder = useRef<HTMLDivElement>(null);
  const { list, slots, heights } = useMemo(() => {
    const made = new LongList(() => scroller.current, () => redraw(null));
    return { list: made, slots: new LineSlots(), heights: new LineHeights((measured, top) => made.resize(measured, aboveIn(scroller.current, top))) };
  }, [scroller]);
  list.update(options);
  useLayoutEffect(() => list.mount(), [list]);
  const { count, keyOf, kindOf, pinned, above } = options;
  const { from, to, start } = list.drawn();
  const apart = [...new Set(pinned)].filter((line) => line >= 0 && line < count && (line < from || line >= to));
  const flowing = Array.from({ length: to - from }, (_, place) => from + place);
  const indexes = [...apart.filter((line) => line < from), ...flowing, ...apart.filter((line) => line >= to)];
  const names = slots.take(indexes.map((line) => ({ key: keyOf(line), kind: kindOf(line), isPinned: pinned.includes(line) })));
  useLayoutEffect(() => list.wasDrawn());
  // Lines that come are measured even if all of them together are as tall as those that went.
  useLayoutEffect(() => heights.watch(holder.current, above?.current ?? null), [heights, names]);
  useLayoutEffect(() => () => heights.stop(), [heights]);
  return {
    lines: indexes.map((index, at) => ({ index, slot: names[at] ?? '', apart: index >= from && index < to ? null : list.startOf(index) })),
    height: list.height,
    start,
    holder,
    goTo: (line) => list.goTo(line),
    pageFrom: (line, direction) => list.pageFrom(line, direction),
  };
}

/** Whoever moves the keyboard to a line, be it from outside of the list, has it in sight. */
export function useKeptInSight(list: VirtualList, line: number, moves: number): void {
  useLayoutEffect(() => {
    if (moves > 0 && line >= 0) list.goTo(line);
  }, [moves]);
}
