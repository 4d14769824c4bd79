import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the window is being printed: on paper nobody scrolls, so that every row has to be there. */
export function usePrinting(place: RefObject<HTMLElement | null>): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const view = place.current?.ownerDocument.defaultView;
    if (view === null || view === undefined) return undefined;
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    view.addEventListener('beforeprint', begin);
    view.addEventListener('afterprint', end);
    return () => {
      view.removeEventListener('beforeprint', begin);
      view.removeEventListener('afterprint', end);
    };
  }, [place]);
  return printing;
}
