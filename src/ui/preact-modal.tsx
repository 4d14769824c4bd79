import { Modal, type App } from 'obsidian';
import { render, type ComponentChild } from 'preact';
import { PaneContext, type PaneTools } from './pane-context';

/** A modal that holds components. */
export abstract class PreactModal extends Modal {
  constructor(
    app: App,
    protected readonly tools: PaneTools,
  ) {
    super(app);
  }

  protected abstract heading(): string;

  protected abstract content(): ComponentChild;

  override onOpen(): void {
    this.modalEl.addClass('jour-fixe-modal');
    this.setTitle(this.heading());
    render(<PaneContext.Provider value={this.tools}>{this.content()}</PaneContext.Provider>, this.contentEl);
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}
