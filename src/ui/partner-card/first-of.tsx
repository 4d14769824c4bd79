import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../pane-context';

/** The first of many things, and the button that asks for more of them; `null` where there are no more. */
export interface FirstOf<Thing> {
  readonly shown: readonly Thing[];
  /** Holds an element for each of those that are shown. */
  readonly list: RefObject<HTMLUListElement | null>;
  readonly more: VNode | null;
}

/** A card shows so many of a kind before somebody asks for more. */
const PAGE = 20;

/** Of many things only the first, until somebody asks for more; the keyboard goes on to those that come then. */
export function useFirstOf<Thing>(things: readonly Thing[]): FirstOf<Thing> {
  const { services } = usePane();
  const [limit, setLimit] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null) list.current?.children[wanted.current]?.querySelector<HTMLElement>('a, button')?.focus();
    wanted.current = null;
  }, [limit]);
  const showMore = (): void => {
    wanted.current = limit;
    setLimit(limit + PAGE);
  };
  const left = things.length - limit;
  return {
    shown: left > 0 ? things.slice(0, limit) : things,
    list,
    more: left <= 0 ? null : (
      <button type="button" class="jour-fixe-text-button jour-fixe-card-more" onClick={showMore}>
        {services.texts.card.more(Math.min(PAGE, left))}
      </button>
    ),
  };
}
