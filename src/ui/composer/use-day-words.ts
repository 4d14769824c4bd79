import { useLayoutEffect, useState } from 'preact/hooks';
import { usePane } from '../pane-context';

/**
 * Whether words for days are understood by now. A text that was kept, or came with a link, stands in its field
 * before they are, and is read anew as soon as this turns.
 */
export function useDayWords(): boolean {
  const { services } = usePane();
  const [understood, setUnderstood] = useState(false);
  useLayoutEffect(() => {
    let here = true;
    void services.makeReadyToUnderstand().then(() => {
      if (here) setUnderstood(true);
    });
    return () => {
      here = false;
    };
  }, [services]);
  return understood;
}
