import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePane } from './pane-context';

/** Draws an icon of Obsidian's own set into an element that holds nothing else, as a button with a label of its own. */
export function useIcon<Kind extends HTMLElement>(name: string): RefObject<Kind | null> {
  const { host } = usePane();
  const element = useRef<Kind>(null);
  useLayoutEffect(() => {
    if (element.current !== null) host.setIcon(element.current, name);
  }, [host, name]);
  return element;
}

/** An icon of Obsidian's own set. It is never read aloud: what stands beside or around it has the words. */
export function Icon({ name }: { readonly name: string }) {
  const element = useIcon<HTMLSpanElement>(name);
  return <span ref={element} class="jour-fixe-icon" aria-hidden="true" />;
}
