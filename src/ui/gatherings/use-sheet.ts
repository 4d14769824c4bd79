import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../pane-context';

/** What a list shows, read again whenever notes, settings or the day change. */
export function useSheet<Sheet>(read: () => Sheet): Sheet {
  const { services } = usePane();
  const [, redraw] = useState({});
  useEffect(() => services.onBoardChange(() => redraw({})), [services]);
  return read();
}
