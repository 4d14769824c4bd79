import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { GatheringRef } from '../../application/gatherings/gathering-row';
import type { PaneCommands } from '../obsidian-host';
import type { PaneTools } from '../pane-context';
import type { DuePaneServices } from '../services';
import { viewTools } from '../view-tools';
import { noteName } from '../words/failure-words';
import { roundName } from '../words/gathering-words';
import { GatheringList } from './gathering-list';
import type { GatheringServices } from './gathering-services';
import { gatheringFrom } from './gathering-state';

export const GATHERING_VIEW_TYPE = 'jour-fixe-gathering';

/** The tab that holds the list of a greeting round or an event. */
export class GatheringView extends ItemView {
  // A list that somebody works through is not replaced by a note opened from it.
  override navigation = false;
  override icon = 'list-checks';
  private gathering: GatheringRef | null = null;
  private readonly tools: PaneTools;
  private drawn = 0;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly services: DuePaneServices,
    private readonly actions: GatheringServices,
    commands: PaneCommands,
  ) {
    super(leaf);
    this.tools = viewTools(this, services, commands);
  }

  override getViewType(): string {
    return GATHERING_VIEW_TYPE;
  }

  override getDisplayText(): string {
    const { gathering } = this;
    const { texts } = this.services;
    if (gathering === null) return texts.gathering.list;
    return gathering.kind === 'round' ? texts.gathering.roundTitle(roundName(gathering.name, texts), gathering.year) : noteName(gathering.path);
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), gathering: this.gathering };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.show(gatheringFrom(state));
  }

  /** Whoever opens the list can go on by keyboard at once. */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    const wantsFocus = typeof state === 'object' && state !== null && 'focus' in state && state.focus === true;
    const { contentEl } = this;
    if (wantsFocus && !contentEl.contains(contentEl.ownerDocument.activeElement)) contentEl.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('jour-fixe-gathering-view');
    this.register(this.containerEl.onWindowMigrated(() => this.draw()));
    this.registerEvent(this.app.vault.on('rename', (file, oldPath) => {
      if (this.gathering?.kind !== 'event' || this.gathering.path !== oldPath) return;
      this.show({ kind: 'event', path: file.path });
      // Not in the typings; without it the tab has the old name until something else renews it.
      (this.leaf as WorkspaceLeaf & { readonly updateHeader?: () => void }).updateHeader?.();
    }));
    this.draw();
  }

  protected override async onClose(): Promise<void> {
    render(null, this.contentEl);
  }

  private show(gathering: GatheringRef | null): void {
    this.gathering = gathering;
    // Obsidian writes the title above a view once, before it knows of what the list is.
    this.containerEl.querySelector<HTMLElement>('.view-header-title')?.setText(this.getDisplayText());
    this.draw();
  }

  private draw(): void {
    this.drawn += 1;
    render(<GatheringList key={this.drawn} tools={this.tools} actions={this.actions} gathering={this.gathering} />, this.contentEl);
  }
}
