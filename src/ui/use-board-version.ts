import { useLayoutEffect, useState } from 'preact/hooks';
import { usePane } from './pane-context';

/**
 * A number that grows whenever notes, settings or the day change, so that what hangs on them is drawn and made anew.
 *
 * @param makeReady what takes long, and is done before: until then all stays as it was
 */
export function useBoardVersion(makeReady: (() => Promise<void>) | null = null): number {
  const { services } = usePane();
  const [version, setVersion] = useState(0);
  // At once, not after the next frame: what is read in between would be missed.
  useLayoutEffect(() => {
    let latest = 0;
    const grow = (): void => setVersion((before) => before + 1);
    const stop = services.onBoardChange(() => {
      const turn = (latest += 1);
      if (makeReady === null) grow();
      else void makeReady().then(() => turn === latest && grow());
    });
    return () => {
      latest = 0;
      stop();
    };
  }, [services, makeReady]);
  return version;
}
