import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { PaneCommands } from '../obsidian-host';
import type { PaneTools } from '../pane-context';
import type { DuePaneServices } from '../services';
import { viewTools } from '../view-tools';
import { ProblemList } from './problem-list';
import type { ProblemServices } from './problem-services';

export const PROBLEM_VIEW_TYPE = 'jour-fixe-problems';

/** For how many frames a list may take to have rows; an empty one never has them. */
const MOST_FRAMES = 30;

/** The side pane that holds the list of problems. */
export class ProblemView extends ItemView {
  override navigation = false;
  override icon = 'triangle-alert';
  private readonly tools: PaneTools;
  private drawn = 0;
  private isClosed = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly services: DuePaneServices,
    private readonly actions: ProblemServices,
    commands: PaneCommands,
  ) {
    super(leaf);
    this.tools = viewTools(this, services, commands);
  }

  override getViewType(): string {
    return PROBLEM_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.services.texts.problems.title;
  }

  /** Whoever opens the list by keyboard goes on by it. */
  focusList(): void {
    this.focusWithin(MOST_FRAMES);
  }

  /** Of a list that was just opened the rows are there once its size is known. */
  private focusWithin(frames: number): void {
    const row = this.contentEl.querySelector<HTMLElement>('[data-row][tabindex="0"]');
    if (row !== null) row.focus({ preventScroll: true });
    else if (frames > 0) this.containerEl.win.requestAnimationFrame(() => this.focusWithin(frames - 1));
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('jour-fixe-problem-view');
    this.register(this.containerEl.onWindowMigrated(() => this.draw()));
    await this.actions.makeReady();
    if (!this.isClosed) this.draw();
    this.actions.opened();
  }

  protected override async onClose(): Promise<void> {
    this.isClosed = true;
    render(null, this.contentEl);
  }

  private draw(): void {
    this.drawn += 1;
    render(<ProblemList key={this.drawn} tools={this.tools} actions={this.actions} />, this.contentEl);
  }
}
