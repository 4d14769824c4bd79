import { useRef } from 'preact/hooks';

/** Carries out one action at a time: a second click while notes are being written must not log twice. */
export function useOneAtATime(): (action: () => Promise<void>) => Promise<void> {
  const busy = useRef(false);
  return async (action) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await action();
    } finally {
      busy.current = false;
    }
  };
}
