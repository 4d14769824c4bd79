import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { PaneCommands } from '../obsidian-host';
import type { PaneTools } from '../pane-context';
import type { DuePaneServices } from '../services';
import { viewTools } from '../view-tools';
import { OverviewPage } from './overview-page';
import type { OverviewServices } from './overview-services';
import { FIRST_STATE, overviewStateFrom, type OverviewMemory, type OverviewState } from './overview-state';

export const OVERVIEW_VIEW_TYPE = 'jour-fixe-overview';

export const OVERVIEW_ICON = 'layout-dashboard';

/** The tab that holds the network overview. */
export class OverviewView extends ItemView implements OverviewMemory {
  // Whoever works through the list does not lose it to a note opened from it.
  override navigation = false;
  override icon = OVERVIEW_ICON;
  state: OverviewState = FIRST_STATE;
  private readonly tools: PaneTools;
  private drawn = 0;
  private isClosed = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly services: DuePaneServices,
    private readonly actions: OverviewServices,
    commands: PaneCommands,
  ) {
    super(leaf);
    this.tools = viewTools(this, services, commands);
  }

  override getViewType(): string {
    return OVERVIEW_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.services.texts.overview.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const next = overviewStateFrom(state);
    if (JSON.stringify(next) === JSON.stringify(this.state)) return;
    this.state = next;
    this.draw();
  }

  keep(state: OverviewState): void {
    this.state = state;
    this.app.workspace.requestSaveLayout();
  }

  /** Whoever opens the overview can go on by keyboard at once. */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    const wantsFocus = typeof state === 'object' && state !== null && 'focus' in state && state.focus === true;
    const { contentEl } = this;
    if (wantsFocus && !contentEl.contains(contentEl.ownerDocument.activeElement)) contentEl.querySelector<HTMLElement>('.jour-fixe-overview-line[tabindex="0"]')?.focus({ preventScroll: true });
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('jour-fixe-overview-view');
    this.register(this.containerEl.onWindowMigrated(() => this.draw()));
    await this.actions.makeReady();
    if (!this.isClosed) this.draw();
  }

  protected override async onClose(): Promise<void> {
    this.isClosed = true;
    render(null, this.contentEl);
  }

  private draw(): void {
    this.drawn += 1;
    render(<OverviewPage key={this.drawn} tools={this.tools} actions={this.actions} memory={this} />, this.contentEl);
  }
}
