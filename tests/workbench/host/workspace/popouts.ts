import type { WorkspaceWindowInitData } from 'obsidian';
import type { Workspace } from './workspace';
import { WorkspaceFloating } from './workspace-item';
import { WorkspaceWindow } from './workspace-window';

/** The popout windows that are open. */
export class Popouts {
  readonly floating = new WorkspaceFloating();
  readonly windows: WorkspaceWindow[] = [];

  constructor(private readonly workspace: Workspace) {
    // A window that nothing stands behind any more would be dead.
    window.addEventListener('pagehide', () => [...this.windows].forEach(({ win }) => win.close()));
  }

  open(data?: WorkspaceWindowInitData): WorkspaceWindow {
    const { workspace } = this;
    const popout = new WorkspaceWindow(workspace.app, this.floating, () => {
      const at = this.windows.indexOf(popout);
      if (at < 0) return;
      this.windows.splice(at, 1);
      workspace.offref(colours);
      workspace.trigger('window-close', popout, popout.win);
    }, data);
    const colours = workspace.on('css-change', () => popout.onCssChange());
    this.windows.push(popout);
    workspace.trigger('window-open', popout, popout.win);
    return popout;
  }
}
