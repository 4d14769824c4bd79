import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { PaneCommands } from '../obsidian-host';
import type { PaneTools } from '../pane-context';
import type { DuePaneServices } from '../services';
import { viewTools } from '../view-tools';
import { CardPane, type CardMemory } from './card-pane';
import type { CardServices } from './card-services';

export const CARD_VIEW_TYPE = 'jour-fixe-card';

/** The side pane that holds the partner card. */
export class PartnerCardView extends ItemView implements CardMemory {
  override navigation = false;
  override icon = 'id-card';
  folded: readonly string[] = [];
  pinned: string | null = null;
  private note: string | null = null;
  private readonly tools: PaneTools;
  private drawn = 0;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly services: DuePaneServices,
    private readonly actions: CardServices,
    commands: PaneCommands,
  ) {
    super(leaf);
    this.tools = viewTools(this, services, commands);
  }

  override getViewType(): string {
    return CARD_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.services.texts.card.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), pinned: this.pinned, folded: this.folded };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { pinned, folded } = memoryFrom(state);
    if (pinned === this.pinned && folded.join() === this.folded.join()) return;
    this.pinned = pinned;
    this.folded = folded;
    this.drawAnew();
  }

  keep(kept: { readonly pinned?: string | null; readonly folded?: readonly string[] }): void {
    if (kept.pinned !== undefined) this.pinned = kept.pinned;
    if (kept.folded !== undefined) this.folded = kept.folded;
    this.app.workspace.requestSaveLayout();
  }

  /** Shows a partner until another note is opened. */
  show(path: string): void {
    if (this.pinned !== null && this.pinned !== path) this.keep({ pinned: null });
    this.note = path;
    this.draw();
  }

  /** Takes the keyboard into the card, so that whoever opens it by keyboard goes on by it. */
  focusCard(): void {
    this.contentEl.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('jour-fixe-card-view');
    this.note = this.app.workspace.getActiveFile()?.path ?? null;
    this.registerEvent(this.app.workspace.on('file-open', (file) => {
      this.note = file?.path ?? null;
      this.draw();
    }));
    this.registerEvent(this.app.vault.on('rename', (file, oldPath) => {
      if (this.note === oldPath) this.note = file.path;
      if (this.pinned === oldPath) this.pinned = file.path;
      this.draw();
    }));
    this.register(this.containerEl.onWindowMigrated(() => this.drawAnew()));
    this.draw();
  }

  protected override async onClose(): Promise<void> {
    render(null, this.contentEl);
  }

  private drawAnew(): void {
    this.drawn += 1;
    this.draw();
  }

  private draw(): void {
    render(<CardPane key={this.drawn} tools={this.tools} actions={this.actions} memory={this} note={this.note} pinned={this.pinned} />, this.contentEl);
  }
}

/** What a stored workspace says of the card; whatever else stands there is left out. */
function memoryFrom(state: unknown): { readonly pinned: string | null; readonly folded: readonly string[] } {
  const { pinned, folded } = (typeof state === 'object' && state !== null ? state : {}) as Record<string, unknown>;
  return { pinned: typeof pinned === 'string' ? pinned : null, folded: Array.isArray(folded) ? folded.filter((id) => typeof id === 'string') : [] };
}
