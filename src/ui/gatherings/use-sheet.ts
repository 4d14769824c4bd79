import { useBoardVersion } from '../use-board-version';

/** What a list shows, read again whenever notes, settings or the day change. */
export function useSheet<Sheet>(read: () => Sheet): Sheet {
  useBoardVersion();
  return read();
}
