import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePane } from './pane-context';

/** An icon of Obsidian's own set. It is never read aloud: what stands beside or around it has the words. */
export function Icon({ name }: { readonly name: string }) {
  const { host } = usePane();
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current !== null) host.setIcon(element.current, name);
  }, [host, name]);
  return <span ref={element} class="jour-fixe-icon" aria-hidden="true" />;
}
