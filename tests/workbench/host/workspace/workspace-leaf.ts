import type { IconName, OpenViewState, ViewState } from 'obsidian';
import type { TFile } from '../files';
import { notImplemented, refuseUnknownMembers } from '../unimplemented';
import type { HoverPopover } from '../ui/hover-popover';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import { reportError } from '../ui/notice';
import type { App } from './app';
import { DeferredView, EmptyView, UnknownView } from './empty-view';
import { showTabMenu } from './tab-menu';
import type { View } from './view';
import { WorkspaceItem } from './workspace-item';
import type { WorkspaceTabs } from './workspace-tabs';
import { say } from '../say';

let leavesMade = 0;

/** One tab: a place for a view. */
export class WorkspaceLeaf extends WorkspaceItem {
  readonly id: string;
  readonly containerEl: HTMLElement;
  readonly tabHeaderEl: HTMLElement;
  view: View;
  hoverPopover: HoverPopover | null = null;
  pinned = false;
  activeTime = 0;
  #opening: Promise<unknown> = Promise.resolve();

  constructor(readonly app: App, public parent: WorkspaceTabs) {
    super();
    this.id = `leaf-${++leavesMade}`;
    this.containerEl = createDiv('workspace-leaf');
    this.containerEl.addEventListener('focusin', () => app.workspace.setActiveLeaf(this));
    this.containerEl.addEventListener('mousedown', () => app.workspace.setActiveLeaf(this));
    this.tabHeaderEl = createDiv({ cls: 'workspace-tab-header', attr: { role: 'tab', tabindex: '-1' } });
    this.tabHeaderEl.addEventListener('click', () => app.workspace.setActiveLeaf(this, { focus: true }));
    this.tabHeaderEl.addEventListener('auxclick', (event) => {
      if (event.button === 1) this.detach();
    });
    this.tabHeaderEl.addEventListener('contextmenu', (event) => showTabMenu(this, event));
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
    this.updateHeader();
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  loadIfDeferred(): Promise<void> {
    return this.view instanceof DeferredView ? this.setViewState(this.view.wanted) : this.#opening.then(() => undefined);
  }

  /** Keeps a view for when somebody looks at the tab. */
  async defer(viewState: ViewState): Promise<void> {
    await this.open(new DeferredView(this, viewState));
  }

  async open(view: View): Promise<View> {
    const previous = this.view;
    this.view = view;
    await previous.close();
    await view.open(this.containerEl);
    this.updateHeader();
    return view;
  }

  openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.app.viewRegistry.typeForExtension(file.extension);
    if (type === null) return notImplemented(`opening files of the type “.${file.extension}”`);
    const { active = true, eState, state } = openState;
    return this.setViewState({ type, active, state: { ...state, file: file.path } }, eState);
  }

  getViewState(): ViewState {
    const { view } = this;
    const type = view instanceof UnknownView ? view.wanted.type : view.getViewType();
    const state = view instanceof UnknownView ? (view.wanted.state ?? {}) : view.getState();
    return { type, state, ...(this.pinned ? { pinned: true } : {}) };
  }

  /** One after another, so that two openings in one leaf do not interleave. */
  setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const opening = this.#opening.then(() => this.#show(viewState, eState));
    this.#opening = opening.catch(() => undefined);
    return opening;
  }

  async #show(viewState: ViewState, eState: unknown): Promise<void> {
    const { viewRegistry, workspace } = this.app;
    if (this.view.getViewType() !== viewState.type || this.view instanceof UnknownView) {
      const create = viewRegistry.creator(viewState.type);
      try {
        await this.open(create ? create(this) : new UnknownView(this, viewState));
      } catch (error) {
        reportError(say('The view “{0}” could not be opened', viewState.type), error);
        throw error;
      }
    }
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    await this.view.setState(viewState.state ?? {}, { history: false });
    if (eState !== undefined && eState !== null) this.view.setEphemeralState(eState);
    this.updateHeader();
    if (viewState.active) workspace.setActiveLeaf(this, { focus: true });
    workspace.onViewChange(this);
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  setPinned(pinned: boolean): void {
    if (this.pinned === pinned) return;
    this.pinned = pinned;
    this.tabHeaderEl.toggleClass('mod-pinned', pinned);
    this.trigger('pinned-change', pinned);
    this.app.workspace.requestSaveLayout();
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setGroupMember(): never {
    return notImplemented('WorkspaceLeaf.setGroupMember');
  }

  setGroup(): never {
    return notImplemented('WorkspaceLeaf.setGroup');
  }

  detach(): void {
    this.parent.removeLeaf(this);
    void this.view.close();
    this.app.workspace.onLeafGone(this);
  }

  /** Takes the leaf, with its view as it is, into another group of tabs. */
  moveTo(tabs: WorkspaceTabs): void {
    const from = this.parent;
    this.parent = tabs;
    from.removeLeaf(this);
    tabs.addLeaf(this);
    this.updateHeader();
  }

  getIcon(): IconName {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    if (this.containerEl.isShown()) this.view.onResize();
  }

  /** The file a view showed was deleted: the leaf stays, empty. */
  onFileGone(): void {
    void this.setViewState({ type: EmptyView.type });
  }

  /** The tab's icon and title, after the view changed what it shows; the title above the view is the view's. */
  updateHeader(): void {
    const title = this.getDisplayText();
    const inSidebar = this.parent.isInSidebar;
    this.tabHeaderEl.empty();
    this.tabHeaderEl.setAttr('data-type', this.view.getViewType());
    // A tab in the centre shows its title.
    if (inSidebar) setTooltip(this.tabHeaderEl, title);
    setIcon(this.tabHeaderEl.createDiv('workspace-tab-header-inner-icon'), this.getIcon());
    if (inSidebar) return;
    this.tabHeaderEl.createDiv({ cls: 'workspace-tab-header-inner-title', text: title });
    const close = this.tabHeaderEl.createDiv({ cls: 'workspace-tab-header-inner-close-button' });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      this.detach();
    });
  }
}

refuseUnknownMembers(WorkspaceLeaf);
