import { setIcon } from '../ui/icons';
import { labelQuietly } from '../ui/tooltip';
import type { WorkspaceArea } from './workspace-area';
import { WorkspaceParent } from './workspace-item';
import type { WorkspaceLeaf } from './workspace-leaf';
import { say } from '../say';

/** A group of leaves of which one is visible, with a row of tabs. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  readonly leaves: WorkspaceLeaf[] = [];
  readonly #headersEl: HTMLElement;
  readonly #bodyEl: HTMLElement;
  current: WorkspaceLeaf | null = null;

  constructor(public parent: WorkspaceArea) {
    super();
    this.containerEl = createDiv('workspace-tabs');
    const row = this.containerEl.createDiv('workspace-tab-header-container');
    this.#headersEl = labelQuietly(row.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } }), parent.label);
    this.#bodyEl = this.containerEl.createDiv('workspace-tab-container');
    if (!this.isInSidebar) this.#addNewTabButton(row);
    this.#headersEl.addEventListener('keydown', (event) => this.#walk(event));
  }

  get isInSidebar(): boolean {
    return this.parent.side !== null;
  }

  addLeaf(leaf: WorkspaceLeaf, index: number = this.leaves.length): void {
    this.leaves.splice(index, 0, leaf);
    this.#headersEl.insertBefore(leaf.tabHeaderEl, this.#headersEl.children[index] ?? null);
    this.#bodyEl.appendChild(leaf.containerEl);
    this.select(this.current ?? leaf);
  }

  removeLeaf(leaf: WorkspaceLeaf): void {
    const at = this.leaves.indexOf(leaf);
    if (at < 0) return;
    this.leaves.splice(at, 1);
    leaf.tabHeaderEl.detach();
    leaf.containerEl.detach();
    if (this.current === leaf) this.current = null;
    const next = this.leaves[Math.min(at, this.leaves.length - 1)];
    if (this.current === null && next) this.select(next);
    if (this.leaves.length === 0) this.parent.removeTabs(this);
  }

  select(leaf: WorkspaceLeaf): void {
    const changed = this.current !== leaf;
    this.current = leaf;
    for (const each of this.leaves) {
      const selected = each === leaf;
      each.tabHeaderEl.toggleClass('is-active', selected);
      each.tabHeaderEl.setAttrs({ 'aria-selected': String(selected), tabindex: selected ? '0' : '-1' });
      each.containerEl.toggle(selected);
    }
    if (!changed) return;
    if (leaf.isDeferred) void leaf.loadIfDeferred();
    leaf.onResize();
  }

  #addNewTabButton(row: HTMLElement): void {
    const button = row.createEl('button', { cls: 'clickable-icon workspace-tab-header-new-tab', attr: { 'aria-label': say('New tab') } });
    setIcon(button, 'plus');
    button.addEventListener('click', () => {
      const { workspace } = this.parent.app;
      workspace.setActiveLeaf(workspace.addLeaf(this), { focus: true });
    });
  }

  #walk(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = this.current && this.leaves[(this.leaves.indexOf(this.current) + step + this.leaves.length) % this.leaves.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    next.app.workspace.setActiveLeaf(next);
    next.tabHeaderEl.focus();
  }
}
