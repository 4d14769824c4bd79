import type { Side } from 'obsidian';
import { labelQuietly } from '../ui/tooltip';
import type { App } from './app';
import { WorkspaceContainer, type WorkspaceParent } from './workspace-item';
import type { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceTabs } from './workspace-tabs';
import { say } from '../say';

export interface SideLeafOptions {
  readonly active?: boolean;
  readonly split?: boolean;
  readonly reveal?: boolean;
  readonly state?: Record<string, unknown>;
}

/** The centre or one side: tab groups beside or above each other. */
export abstract class WorkspaceArea extends WorkspaceContainer {
  win: Window = window;
  doc: Document = document;
  override parent: WorkspaceParent = this;
  readonly containerEl: HTMLElement;
  readonly groups: WorkspaceTabs[] = [];

  constructor(readonly app: App, readonly side: Side | null, readonly label: string) {
    super();
    this.containerEl = createEl(side === null ? 'main' : 'aside', {
      cls: ['workspace-split', side === null ? 'mod-vertical mod-root' : `mod-horizontal mod-${side}-split`].join(' '),
    });
    labelQuietly(this.containerEl, label);
  }

  get leaves(): WorkspaceLeaf[] {
    return this.groups.flatMap((tabs) => tabs.leaves);
  }

  addTabs(index: number = this.groups.length): WorkspaceTabs {
    const tabs = new WorkspaceTabs(this);
    const next = this.groups[index]?.containerEl ?? null;
    this.groups.splice(index, 0, tabs);
    this.containerEl.insertBefore(tabs.containerEl, next);
    return tabs;
  }

  removeTabs(tabs: WorkspaceTabs): void {
    const at = this.groups.indexOf(tabs);
    if (at >= 0) this.groups.splice(at, 1);
    tabs.containerEl.detach();
    if (this.groups.length === 0) this.onEmpty();
  }

  protected abstract onEmpty(): void;
}

/** The centre of the window. There is always a tab in it. */
export class WorkspaceRoot extends WorkspaceArea {
  constructor(app: App) {
    super(app, null, say('Notes'));
  }

  protected onEmpty(): void {
    this.app.workspace.addLeaf(this.addTabs());
  }
}

const widthLimits = { min: 200, max: 800 };

/** A side pane that can be resized and closed. */
export class WorkspaceSidedock extends WorkspaceArea {
  collapsed = true;
  #width = 300;

  constructor(app: App, side: Side) {
    super(app, side, side === 'left' ? say('Left side pane') : say('Right side pane'));
    const handle = this.containerEl.createDiv('workspace-leaf-resize-handle');
    handle.addEventListener('pointerdown', (event) => this.#resize(handle, event));
    this.#apply();
  }

  get width(): number {
    return this.#width;
  }

  setWidth(width: number): void {
    this.#width = Math.min(Math.max(Math.round(width), widthLimits.min), widthLimits.max);
    this.#apply();
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.#setCollapsed(true);
  }

  expand(): void {
    this.#setCollapsed(false);
  }

  #setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.#apply();
    for (const { current } of this.groups) if (!collapsed) current?.onResize();
    this.app.workspace.onLayoutChange();
  }

  #apply(): void {
    this.containerEl.toggleClass('is-sidedock-collapsed', this.collapsed);
    this.containerEl.setCssProps({ '--sidedock-width': `${this.#width}px` });
  }

  #resize(handle: HTMLElement, start: PointerEvent): void {
    const from = this.#width;
    const grows = (this.side === 'left') !== (this.doc.dir === 'rtl') ? 1 : -1;
    const move = (event: PointerEvent): void => this.setWidth(from + grows * (event.clientX - start.clientX));
    handle.setPointerCapture(start.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', () => {
      handle.removeEventListener('pointermove', move);
      this.app.workspace.onResize();
    }, { once: true });
  }

  protected onEmpty(): void {
    this.collapse();
  }
}

/** On a phone a side pane is a drawer over the whole screen, so only one is open at a time. */
export class WorkspaceMobileDrawer extends WorkspaceSidedock {
  override expand(): void {
    const { leftSplit, rightSplit } = this.app.workspace;
    (this === leftSplit ? rightSplit : leftSplit).collapse();
    super.expand();
  }
}
