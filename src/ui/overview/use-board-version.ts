import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../pane-context';

/** A number that grows whenever notes, settings or the day change, so that what hangs on them is made anew. */
export function useBoardVersion(): number {
  const { services } = usePane();
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const grow = (): void => setVersion((before) => before + 1);
    // Something may have changed between the first drawing and now.
    grow();
    return services.onBoardChange(grow);
  }, [services]);
  return version;
}
