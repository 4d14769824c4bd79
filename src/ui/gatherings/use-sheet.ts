import { useMemo } from 'preact/hooks';
import { useBoardVersion } from '../use-board-version';

/** What a list shows, read again whenever notes, settings or the day change, or what it is `of`. */
export function useSheet<Sheet>(read: () => Sheet, ...of: readonly unknown[]): Sheet {
  const version = useBoardVersion();
  return useMemo(read, [version, ...of]);
}
