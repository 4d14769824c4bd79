import type { IconName, ViewStateResult } from 'obsidian';
import { Component } from '../component';
import type { Scope } from '../ui/keymap';
import { setIcon } from '../ui/icons';
import type { Menu } from '../ui/menu';
import type { App } from './app';
import type { WorkspaceLeaf } from './workspace-leaf';

/** What a leaf shows. */
export abstract class View extends Component {
  app: App;
  icon: IconName = 'file';
  navigation = false;
  leaf: WorkspaceLeaf;
  containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onClose(): Promise<void> {
    return Promise.resolve();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: ViewStateResult): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    // For subclasses.
  }

  getIcon(): IconName {
    return this.icon;
  }

  onResize(): void {
    // For subclasses.
  }

  onPaneMenu(_menu: Menu, _source: string): void {
    // For subclasses.
  }

  /** Called by the leaf: into the page, loaded, then opened. */
  async open(parentEl: HTMLElement): Promise<void> {
    this.containerEl.setAttr('data-type', this.getViewType());
    parentEl.appendChild(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** Called by the leaf when another view takes its place or the leaf goes. */
  async close(): Promise<void> {
    this.containerEl.detach();
    await this.onClose();
    this.unload();
  }
}

/** A view with a header of actions above its content. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv('view-header');
    this.titleEl = this.headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
    this.actionsEl = this.headerEl.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  /** The title above the content is written once; a view whose name changes writes it again itself. */
  override load(): void {
    super.load();
    this.titleEl.setText(this.getDisplayText());
  }

  addAction(icon: IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title } });
    setIcon(el, icon);
    el.addEventListener('click', callback);
    this.actionsEl.prepend(el);
    return el;
  }
}
