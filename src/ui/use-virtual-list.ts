import { elementScroll, observeElementOffset, observeElementRect, Virtualizer, type Range, type VirtualItem, type VirtualizerOptions } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export interface VirtualListOptions {
  readonly count: number;
  /** The same function as long as the items are the same: another one has all of them measured out anew. */
  readonly keyOf: (index: number) => string;
  /** The height an item is taken to have until it has been measured. */
  readonly estimate: (index: number) => number;
  /** Items that exist wherever the list is scrolled to, such as the one with the focus. */
  readonly pinned: readonly number[];
}

export interface VirtualList {
  readonly items: readonly VirtualItem[];
  readonly height: number;
  /** Given as `ref` to each item, so that its height is followed. */
  readonly measure: (element: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
  /** The item a page's height away from another. */
  readonly pageFrom: (index: number, direction: 1 | -1) => number;
}

/** How many items exist above and below what is visible, so that a turn of the wheel finds them there. */
const OVERSCAN = 4;

/** Of a long list only what is visible: virtual-core for Preact. */
export function useVirtualList(scroller: RefObject<HTMLElement | null>, options: VirtualListOptions): VirtualList {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const kept = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  const { count, keyOf, estimate, pinned } = options;
  const settings: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: estimate,
    rangeExtractor: (range) => withPinned(range, pinned),
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(null),
  };
  const virtualizer = (kept.current ??= new Virtualizer(settings));
  virtualizer.setOptions(settings);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    pageFrom: (index, direction) => {
      const item = virtualizer.measurementsCache[index];
      if (item === undefined) return index;
      const page = virtualizer.scrollRect?.height ?? 0;
      return virtualizer.getVirtualItemForOffset(Math.max(0, item.start + direction * page))?.index ?? index;
    },
  };
}

function withPinned(range: Range, pinned: readonly number[]): number[] {
  const first = Math.max(0, range.startIndex - range.overscan);
  const last = Math.min(range.count - 1, range.endIndex + range.overscan);
  const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
  const before = pinned.filter((index) => index >= 0 && index < first);
  const after = pinned.filter((index) => index > last && index < range.count);
  return [...new Set([...before.sort((a, b) => a - b), ...indexes, ...after.sort((a, b) => a - b)])];
}
