import { Events } from '../events';

/** A part of the layout. */
export abstract class WorkspaceItem extends Events {
  abstract parent: WorkspaceParent;

  getRoot(): WorkspaceItem {
    return this.parent === this ? this : this.parent.getRoot();
  }

  /** The centre, the side pane, or the popout window that this is in. */
  getContainer(): WorkspaceContainer {
    return this instanceof WorkspaceContainer ? this : this.parent.getContainer();
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

/** Popout windows hang here. */
export class WorkspaceFloating extends WorkspaceParent {
  override parent: WorkspaceParent = this;
}
