import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GroupId } from '../../application/due/due-row';
import type { ItemList } from '../virtual-list/item-list';
import { takesFocus, type DueItem } from './due-items';

export interface ListFocus {
  /** The item the keyboard is at, −1 when there is none. */
  readonly index: number;
  /** How often the keyboard was moved: every time its item is to be had in sight. */
  readonly moves: number;
  /** Moves the keyboard to an item, and the focus with it. */
  readonly moveTo: (index: number) => void;
  /** The keyboard follows the focus that got to an item in another way. */
  readonly follow: (index: number) => void;
}

/** The nearest item that takes the focus, first in one direction and then in the other; −1 when none does. */
export function nearestFocus(items: ItemList<DueItem>, from: number, direction: 1 | -1): number {
  for (const step of [direction, -direction]) {
    for (let index = Math.min(Math.max(from, 0), items.length - 1); index >= 0 && index < items.length; index += step) {
      const item = items.at(index);
      if (item !== undefined && takesFocus(item)) return index;
    }
  }
  return -1;
}

/** The line that an element stands in, `null` for none. */
export function lineOf(element: Element): number | null {
  const index = element.closest<HTMLElement>('[data-index]')?.dataset['index'];
  return index === undefined ? null : Number(index);
}

/** Whether the focus is in a line of a list, but not where somebody types. */
function isInLines(element: Element | null, list: HTMLElement): boolean {
  return element !== null && list.contains(element) && lineOf(element) !== null && element.closest('input, textarea, .jour-fixe-composer') === null;
}

function groupOf(item: DueItem | undefined): GroupId | null {
  return item !== undefined && 'group' in item ? item.group : null;
}

/**
 * One stop for the Tab key in the whole list, which the arrow keys move. It stays with its item while the list
 * changes; when the item leaves, or goes to another group, its neighbour takes over, and the focus goes along.
 *
 * @param placeOf where the item of a key stands, which is mostly near to where it stood before; −1 where it is gone.
 */
export function useListFocus(scroller: RefObject<HTMLElement | null>, items: ItemList<DueItem>, placeOf: (key: string, near: number) => number): ListFocus {
  const [key, setKey] = useState<string | null>(null);
  const [moves, setMoves] = useState(0);
  const place = useRef(0);
  const wanted = useRef(false);

  const group = useRef<GroupId | null>(null);

  const found = useMemo(() => {
    const at = key === null ? -1 : placeOf(key, place.current);
    // A row that went to another group, as when it was logged, is gone from where somebody works.
    return at >= 0 && groupOf(items.at(at)) !== group.current ? -1 : at;
  }, [items, key]);
  const index = found >= 0 ? found : nearestFocus(items, place.current, 1);
  const item = items.at(index);

  // The list as it was drawn before still tells where the focus is now.
  const document = scroller.current?.ownerDocument;
  const focused = document?.activeElement ?? null;
  const hadFocus = focused !== null && scroller.current !== null && scroller.current.contains(focused);

  useLayoutEffect(() => {
    // Where nothing is to be seen, as when a search finds nobody, the keyboard stays with what it was at.
    if (item !== undefined) {
      place.current = index;
      group.current = groupOf(item);
      if (key !== null && item.key !== key) setKey(item.key);
    }
    const list = scroller.current;
    if (list === null || (!wanted.current && !hadFocus)) return;
    // Whoever took the focus elsewhere keeps it, as the search field does.
    const { activeElement, body } = list.ownerDocument;
    const lost = activeElement === null || activeElement === body;
    // A row that is still in sight in another group took the focus there.
    const isLeftBehind = key !== null && item !== undefined && item.key !== key && isInLines(activeElement, list);
    if (!wanted.current && !lost && !isLeftBehind) return;
    wanted.current = false;
    list.querySelector<HTMLElement>(`[data-index="${index}"] > [role="row"]`)?.focus({ preventScroll: true });
  });

  return {
    index,
    moves,
    moveTo: (target) => {
      const next = items.at(target);
      if (next === undefined) return;
      wanted.current = true;
      place.current = target;
      group.current = groupOf(next);
      setKey(next.key);
      setMoves((before) => before + 1);
    },
    follow: (target) => {
      const next = items.at(target);
      if (next === undefined || next.key === key) return;
      place.current = target;
      group.current = groupOf(next);
      setKey(next.key);
    },
  };
}
