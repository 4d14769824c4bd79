import type { ViewState } from 'obsidian';
import { ItemView } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';

/** What a new tab shows. */
export class EmptyView extends ItemView {
  static readonly type = 'empty';
  override icon = 'file';
  override navigation = true;

  getViewType(): string {
    return EmptyView.type;
  }

  getDisplayText(): string {
    return 'New tab';
  }

  protected override onOpen(): Promise<void> {
    const box = this.contentEl.createDiv('empty-state-container');
    box.createDiv({ cls: 'empty-state-title', text: 'No note is open' });
    box.createDiv({ cls: 'empty-state-hint', text: 'Choose one on the left, or press Ctrl/Cmd+P for commands.' });
    return Promise.resolve();
  }
}

/** Keeps the place of a view whose plugin is not there, with its state. */
export class UnknownView extends ItemView {
  override icon = 'circle-help';

  constructor(leaf: WorkspaceLeaf, readonly wanted: ViewState) {
    super(leaf);
  }

  getViewType(): string {
    return this.wanted.type;
  }

  getDisplayText(): string {
    return 'Plugin not active';
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state-container', text: `Nothing shows views of the type “${this.wanted.type}” at the moment.` });
    return Promise.resolve();
  }
}
