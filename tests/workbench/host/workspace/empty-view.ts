import type { ViewState } from 'obsidian';
import { Platform } from '../ui/platform';
import { ItemView } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';
import { say } from '../say';

/** What a new tab shows. */
export class EmptyView extends ItemView {
  static readonly type = 'empty';
  override icon = 'file';
  override navigation = true;

  getViewType(): string {
    return EmptyView.type;
  }

  getDisplayText(): string {
    return say('New tab');
  }

  protected override onOpen(): Promise<void> {
    const box = this.contentEl.createDiv('empty-state-container');
    box.createDiv({ cls: 'empty-state-title', text: say('No note is open') });
    box.createDiv({ cls: 'empty-state-hint', text: Platform.isPhone ? say('Choose one in the left side pane, or open the command palette.') : say('Choose one on the left, or press Ctrl/Cmd+P for commands.') });
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
    return say('Plugin not active');
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state-container', text: say('Nothing shows views of the type “{0}” at the moment.', this.wanted.type) });
    return Promise.resolve();
  }
}

/** Keeps the place of a view that is made only when somebody looks at its tab. */
export class DeferredView extends UnknownView {
  override getDisplayText(): string {
    return this.wanted.type;
  }

  protected override onOpen(): Promise<void> {
    return Promise.resolve();
  }
}
