import { useLayoutEffect, useState } from 'preact/hooks';
import { usePane } from './pane-context';

/** A number that grows whenever notes, settings or the day change, so that what hangs on them is drawn and made anew. */
export function useBoardVersion(): number {
  const { services } = usePane();
  const [version, setVersion] = useState(0);
  // At once, not after the next frame: what is read in between would be missed.
  useLayoutEffect(() => services.onBoardChange(() => setVersion((before) => before + 1)), [services]);
  return version;
}
