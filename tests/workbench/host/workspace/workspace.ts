import type { Debouncer, EventRef, OpenViewState, PaneType, Side, SplitDirection, WorkspaceWindowInitData } from 'obsidian';
import type { MarkdownFileInfo } from '../editor/editor-fields';
import { Events } from '../events';
import type { TFile } from '../files';
import { notImplemented, refuseUnknownMembers } from '../unimplemented';
import type { Menu } from '../ui/menu';
import { activateWindow } from '../ui/active-window';
import { Platform } from '../ui/platform';
import type { App } from './app';
import { Attention } from './attention';
import { debounce } from './debounce';
import { EmptyView } from './empty-view';
import { fillLinkMenu, openLink } from './link-opener';
import { applyLayout, describeLayout, storeLayout, type Layout } from './layout';
import type { View } from './view';
import { type SideLeafOptions, WorkspaceArea, WorkspaceMobileDrawer, WorkspaceRoot, WorkspaceSidedock } from './workspace-area';
import { WorkspaceLeaf } from './workspace-leaf';
import { Popouts } from './popouts';
import type { WorkspaceParent } from './workspace-item';
import { WorkspaceRibbon } from './workspace-ribbon';
import type { WorkspaceTabs } from './workspace-tabs';
import { WorkspaceWindow } from './workspace-window';

type ViewClass<T extends View> = abstract new (...args: never[]) => T;

/** The window's layout: what is open where, and which of it is active. */
export class Workspace extends Events {
  readonly containerEl = createDiv('workspace');
  readonly leftRibbon: WorkspaceRibbon;
  readonly rightRibbon: WorkspaceRibbon;
  readonly leftSplit: WorkspaceSidedock;
  readonly rightSplit: WorkspaceSidedock;
  readonly rootSplit: WorkspaceRoot;
  layoutReady = false;
  activeLeaf: WorkspaceLeaf | null = null;
  readonly requestSaveLayout: Debouncer<[], Promise<void>>;
  readonly #whenReady: (() => unknown)[] = [];
  readonly #attention = new Attention(this);
  readonly #popouts = new Popouts(this);
  #clock = 0;
  #restoring = false;

  constructor(readonly app: App) {
    super();
    const dock = Platform.isPhone ? WorkspaceMobileDrawer : WorkspaceSidedock;
    this.leftRibbon = new WorkspaceRibbon();
    this.rightRibbon = new WorkspaceRibbon();
    this.leftSplit = new dock(app, 'left');
    this.rootSplit = new WorkspaceRoot(app);
    this.rightSplit = new dock(app, 'right');
    this.containerEl.append(this.leftRibbon.containerEl, ...this.#areas().map((area) => area.containerEl));
    this.requestSaveLayout = debounce(() => Promise.resolve(this.#saveLayout()), 300);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#whenReady.push(callback);
  }

  /** Called once by the page, when files and metadata are there and the layout stands. */
  becomeReady(): void {
    this.layoutReady = true;
    for (const callback of this.#whenReady.splice(0)) callback();
    this.trigger('layout-ready');
    this.onLayoutChange();
    this.#reportActive();
  }

  getLayout(): Record<string, unknown> {
    return describeLayout(this) as unknown as Record<string, unknown>;
  }

  async changeLayout(workspace: unknown): Promise<void> {
    this.#restoring = true;
    for (const leaf of this.#leaves()) leaf.detach();
    await applyLayout(this, workspace as Layout);
    this.#restoring = false;
    this.onLayoutChange();
  }

  #saveLayout(): void {
    if (this.layoutReady && !this.#restoring) storeLayout(this.app, describeLayout(this));
  }

  onLayoutChange(): void {
    if (!this.layoutReady || this.#restoring) return;
    this.trigger('layout-change');
    this.requestSaveLayout();
  }

  onResize(): void {
    this.iterateAllLeaves((leaf) => leaf.onResize());
    this.trigger('resize');
    this.requestSaveLayout();
  }

  updateOptions(): void {
    this.trigger('editor-extensions-change');
  }

  addLeaf(tabs: WorkspaceTabs, index?: number): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, tabs);
    tabs.addLeaf(leaf, index);
    return leaf;
  }

  createLeafInParent(parent: WorkspaceArea, index: number): WorkspaceLeaf {
    return this.addLeaf(parent.addTabs(index));
  }

  createLeafBySplit(leaf: WorkspaceLeaf, direction: SplitDirection = 'vertical', before = false): WorkspaceLeaf {
    const area = leaf.parent.parent;
    const along = area === this.rootSplit ? 'vertical' : 'horizontal';
    if (direction !== along) return notImplemented(`splitting this pane in the direction “${direction}”`);
    return this.addLeaf(area.addTabs(area.groups.indexOf(leaf.parent) + (before ? 0 : 1)));
  }

  splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf {
    return this.createLeafBySplit(this.#recentRootLeaf(), direction);
  }

  async duplicateLeaf(leaf: WorkspaceLeaf, where?: PaneType | boolean | SplitDirection, direction?: SplitDirection): Promise<WorkspaceLeaf> {
    const isDirection = where === 'vertical' || where === 'horizontal';
    const copy = isDirection ? this.createLeafBySplit(leaf, where) : this.getLeaf(where ?? true, direction);
    await copy.setViewState({ ...leaf.getViewState(), active: true });
    return copy;
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  getLeaf(newLeaf: PaneType | boolean = false, direction?: SplitDirection): WorkspaceLeaf {
    const recent = this.#recentRootLeaf();
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split') return this.createLeafBySplit(recent, direction);
    if (newLeaf === false && !recent.pinned && recent.view.navigation) return recent;
    if (recent.view instanceof EmptyView) return recent;
    return this.addLeaf(recent.parent, recent.parent.leaves.indexOf(recent) + 1);
  }

  openPopoutLeaf(data?: WorkspaceWindowInitData): WorkspaceLeaf {
    return this.addLeaf(this.#popouts.open(data).addTabs());
  }

  moveLeafToPopout(leaf: WorkspaceLeaf, data?: WorkspaceWindowInitData): WorkspaceWindow {
    const popout = this.#popouts.open(data);
    leaf.moveTo(popout.addTabs());
    this.setActiveLeaf(leaf, { focus: true });
    this.onLayoutChange();
    return popout;
  }

  getGroupLeaves(): never {
    return notImplemented('Workspace.getGroupLeaves');
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.#sideLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.#sideLeaf(this.rightSplit, split);
  }

  #sideLeaf(dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
    const last = dock.groups.at(-1);
    return this.addLeaf(split || !last ? dock.addTabs() : last);
  }

  async ensureSideLeaf(type: string, side: Side, options: SideLeafOptions = {}): Promise<WorkspaceLeaf> {
    const { active = true, split = false, reveal = true, state } = options;
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const known = this.getLeavesOfType(type).find((leaf) => leaf.getRoot() === dock);
    const leaf = known ?? this.#sideLeaf(dock, split);
    if (!known || state) await leaf.setViewState({ type, active, ...(state ? { state } : {}) });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const area = leaf.parent.parent;
    if (area instanceof WorkspaceSidedock) area.expand();
    leaf.parent.select(leaf);
    this.onLayoutChange();
    return leaf.loadIfDeferred();
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.#leaves().find((leaf) => leaf.id === id) ?? null;
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.#leaves().filter((leaf) => leaf.view.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    [this.rootSplit, ...this.#popouts.windows].flatMap(({ leaves }) => leaves).forEach((leaf) => callback(leaf));
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    this.#leaves().forEach((leaf) => callback(leaf));
  }

  onViewChange(leaf: WorkspaceLeaf): void {
    if (leaf === this.activeLeaf) this.#scheduleActive();
    this.onLayoutChange();
  }

  onLeafGone(leaf: WorkspaceLeaf): void {
    if (this.activeLeaf === leaf) this.setActiveLeaf(this.#recentRootLeaf());
    this.onLayoutChange();
  }

  #areas(): [WorkspaceSidedock, WorkspaceRoot, WorkspaceSidedock] {
    return [this.leftSplit, this.rootSplit, this.rightSplit];
  }

  #leaves(): WorkspaceLeaf[] {
    const [left, root, right] = this.#areas();
    return [root, ...this.#popouts.windows, left, right].flatMap(({ leaves }) => leaves);
  }

  /** In the popout window that is in use, or else in the centre. */
  #recentRootLeaf(): WorkspaceLeaf {
    const container = this.activeLeaf?.getContainer();
    const recent = container instanceof WorkspaceWindow ? this.getMostRecentLeaf(container) : null;
    return recent ?? this.getMostRecentLeaf(this.rootSplit) ?? this.addLeaf(this.rootSplit.addTabs());
  }

  /** Without a root, in the centre and in popout windows. */
  getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
    const roots: unknown[] = root ? [root] : [this.rootSplit, this.#popouts.floating];
    const inside = this.#leaves().filter((leaf) => roots.includes(leaf.getRoot()) || roots.includes(leaf.getContainer()));
    return inside.reduce<WorkspaceLeaf | null>((best, leaf) => (best && best.activeTime >= leaf.activeTime ? best : leaf), null);
  }

  get activeEditor(): MarkdownFileInfo | null {
    const view = this.activeLeaf?.view;
    return view && 'editor' in view ? (view as unknown as MarkdownFileInfo) : null;
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus = false): void {
    leaf.activeTime = ++this.#clock;
    leaf.parent.select(leaf);
    if (this.activeLeaf !== leaf) {
      this.activeLeaf?.containerEl.removeClass('mod-active');
      leaf.containerEl.addClass('mod-active');
      this.activeLeaf = leaf;
      this.#scheduleActive();
    }
    const wantsFocus = typeof params === 'boolean' ? focus : params.focus;
    // On a phone the drawers lie over what is to be seen.
    if (wantsFocus && Platform.isPhone && leaf.getRoot() === this.rootSplit) [this.leftSplit, this.rightSplit].forEach((dock) => dock.collapse());
    if (wantsFocus) activateWindow(leaf.getContainer().win);
    if (wantsFocus) leaf.setEphemeralState({ focus: true });
  }

  getActiveViewOfType<T extends View>(type: ViewClass<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    return this.#attention.file(this.activeLeaf);
  }

  getLastOpenFiles(): string[] {
    return this.#attention.lastOpen();
  }

  #scheduleActive(): void {
    window.setTimeout(() => this.#reportActive(), 0);
  }

  #reportActive(): void {
    if (this.layoutReady && !this.#restoring) this.#attention.report(this.activeLeaf);
  }

  openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState?: OpenViewState): Promise<void> {
    return openLink(this.app, linktext, sourcePath, newLeaf ?? false, openViewState ?? {});
  }

  handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
    return fillLinkMenu(this.app, menu, linktext, sourcePath, leaf);
  }

  override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
    return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
  }
}

refuseUnknownMembers(Workspace);
