import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePane } from './pane-context';

/** The first of many things, and the button that asks for more of them; `null` where there are no more. */
export interface FirstOf<Thing, List> {
  readonly shown: readonly Thing[];
  /** Holds an element for each of those that are shown. */
  readonly list: RefObject<List | null>;
  readonly more: VNode | null;
  /** Shows no more of them than at first. */
  readonly startAgain: () => void;
}

/** So many are shown before somebody asks for more. */
const PAGE = 20;

/** Of many things only the first, until somebody asks for more; the keyboard goes on to those that come then. */
export function useFirstOf<Thing, List extends HTMLElement = HTMLUListElement>(things: readonly Thing[], page = PAGE): FirstOf<Thing, List> {
  const { services } = usePane();
  const [limit, setLimit] = useState(page);
  const list = useRef<List>(null);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    const line = wanted.current === null ? undefined : (list.current?.children[wanted.current] as HTMLElement | undefined);
    wanted.current = null;
    if (line === undefined) return;
    const link = line.querySelector<HTMLElement>('a, button');
    // Where nothing leads anywhere, the line itself takes the keyboard, which else would be lost with the button.
    if (link === null) line.tabIndex = -1;
    (link ?? line).focus();
  }, [limit]);
  const showMore = (): void => {
    wanted.current = limit;
    setLimit(limit + page);
  };
  const left = things.length - limit;
  return {
    shown: left > 0 ? things.slice(0, limit) : things,
    list,
    more: left <= 0 ? null : (
      <button type="button" class="jour-fixe-text-button jour-fixe-more" onClick={showMore}>
        {services.texts.list.more(Math.min(page, left))}
      </button>
    ),
    startAgain: () => setLimit(page),
  };
}
