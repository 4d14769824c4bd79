import type { WorkspaceWindowInitData } from 'obsidian';
import { activateWindow } from '../ui/active-window';
import { keymap } from '../ui/keymap';
import { copyClasses, openWindow, preparePopout } from '../ui/popout-page';
import type { App } from './app';
import { WorkspaceArea } from './workspace-area';
import type { WorkspaceFloating } from './workspace-item';
import { say } from '../say';

/** A popout window: a page of its own with tabs in it, which goes with its last tab. */
export class WorkspaceWindow extends WorkspaceArea {
  constructor(app: App, floating: WorkspaceFloating, private readonly onGone: (popout: WorkspaceWindow) => void, data?: WorkspaceWindowInitData) {
    super(app, null, say('Notes'));
    const win = openWindow(data);
    this.win = win;
    this.doc = win.document;
    this.parent = floating;
    this.doc.title = document.title;
    preparePopout(win).append(this.containerEl);
    app.rememberEventsOf(this.doc);
    keymap.listen(win, () => app.workspace.activeLeaf?.view.scope ?? app.scope);
    win.addEventListener('resize', () => app.workspace.onResize());
    win.addEventListener('pagehide', () => this.#close());
  }

  onCssChange(): void {
    copyClasses(this.doc.body);
  }

  /** The user closed the window, and with it what was open there. */
  #close(): void {
    activateWindow(window);
    for (const leaf of this.leaves) leaf.detach();
    this.onGone(this);
  }

  protected onEmpty(): void {
    this.win.close();
  }
}
