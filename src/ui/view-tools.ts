import type { ItemView } from 'obsidian';
import { ObsidianHost, type PaneCommands } from './obsidian-host';
import type { PaneTools } from './pane-context';
import type { DuePaneServices } from './services';
import { toldWhileShown } from './told-while-shown';

/** What the components of a view are given. */
export function viewTools({ app, leaf, containerEl }: ItemView, services: DuePaneServices, commands: PaneCommands): PaneTools {
  return {
    services: { ...services, onBoardChange: toldWhileShown(containerEl, (listener) => services.onBoardChange(listener)) },
    host: new ObsidianHost(app, services.texts, commands, leaf),
  };
}
