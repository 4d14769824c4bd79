import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Host } from './host';
import type { DuePaneServices } from './services';

/** What every component below a pane may need. */
export interface PaneTools {
  readonly services: DuePaneServices;
  readonly host: Host;
}

export const PaneContext = createContext<PaneTools | null>(null);

export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error('A component of the pane stands outside of it');
  return tools;
}
