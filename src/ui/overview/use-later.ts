import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Something that takes long to work out, and that nobody waits for: it is worked out in a task of its own after the
 * page was drawn, and again whenever it is `of` something else; until then it is what it was before, at first `null`.
 */
export function useLater<Thing>(page: RefObject<HTMLElement | null>, workOut: () => Thing | Promise<Thing>, of: readonly unknown[]): Thing | null {
  const [thing, setThing] = useState<Thing | null>(null);
  useEffect(() => {
    // A popout window has timers of its own.
    const window = page.current?.ownerDocument.defaultView ?? null;
    if (window === null) return undefined;
    let isWanted = true;
    const timer = window.setTimeout(() => {
      void Promise.resolve(workOut()).then((found) => isWanted && setThing(found));
    });
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, of);
  return thing;
}
