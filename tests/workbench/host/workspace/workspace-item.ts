import { Events } from '../events';

/** A part of the layout. */
export abstract class WorkspaceItem extends Events {
  abstract parent: WorkspaceParent;

  getRoot(): WorkspaceItem {
    return this.parent === this ? this : this.parent.getRoot();
  }

  getContainer(): WorkspaceContainer {
    return this.getRoot() as WorkspaceContainer;
  }
}

/** A part of the layout that holds others. */
export abstract class WorkspaceParent extends WorkspaceItem {}

/** A row or column of tab groups. */
export abstract class WorkspaceSplit extends WorkspaceParent {}

/** A split that fills a window, or one side of it. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
  abstract win: Window;
  abstract doc: Document;
}

/** Popout windows would hang here. */
export abstract class WorkspaceFloating extends WorkspaceParent {}

/** A popout window. */
export abstract class WorkspaceWindow extends WorkspaceContainer {}
