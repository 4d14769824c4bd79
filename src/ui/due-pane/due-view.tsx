import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { GROUP_IDS, type GroupId } from '../../application/due/due-row';
import type { PaneCommands } from '../obsidian-host';
import type { PaneTools } from '../pane-context';
import type { DuePaneServices } from '../services';
import { viewTools } from '../view-tools';
import { DuePane, type OpenRow, type PaneMemory } from './due-pane';
import type { GroupsOpen } from './pane-items';
import { NO_FILTER, type RowFilter } from './row-filter';

export const DUE_VIEW_TYPE = 'jour-fixe-due';

export const DUE_VIEW_ICON = 'handshake';

/** The side pane that holds the due pane. */
export class DueView extends ItemView implements PaneMemory {
  override navigation = false;
  override icon = DUE_VIEW_ICON;
  groupsOpen: GroupsOpen = {};
  filter: RowFilter = NO_FILTER;
  alsoDueOpen = false;
  opened: OpenRow | null = null;
  private readonly tools: PaneTools;
  private drawn = 0;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly services: DuePaneServices,
    commands: PaneCommands,
  ) {
    super(leaf);
    this.tools = viewTools(this, services, commands);
  }

  override getViewType(): string {
    return DUE_VIEW_TYPE;
  }

  override getDisplayText(): string {
    return this.services.texts.pane.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), groupsOpen: this.groupsOpen };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const groupsOpen = groupsOpenFrom(state);
    if (JSON.stringify(groupsOpen) === JSON.stringify(this.groupsOpen)) return;
    this.groupsOpen = groupsOpen;
    this.draw();
  }

  keepGroupsOpen(groupsOpen: GroupsOpen): void {
    this.groupsOpen = groupsOpen;
    this.app.workspace.requestSaveLayout();
  }

  /** Takes the keyboard to the row it was at, so that whoever opens the pane by keyboard goes on by it. */
  focusList(): void {
    const { win } = this.containerEl;
    // What was missed out of sight is told with the next frame; a row that had the keyboard by then would keep its place.
    win.requestAnimationFrame(() => win.setTimeout(() => this.contentEl.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus()));
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('jour-fixe-due-view');
    // Another window has another document, which the list has to listen to.
    this.register(this.containerEl.onWindowMigrated(() => this.draw()));
    this.draw();
  }

  protected override async onClose(): Promise<void> {
    render(null, this.contentEl);
  }

  private draw(): void {
    this.drawn += 1;
    render(<DuePane key={this.drawn} tools={this.tools} memory={this} />, this.contentEl);
  }
}

/** What a stored workspace says of the groups; whatever else stands there is left out. */
function groupsOpenFrom(state: unknown): GroupsOpen {
  if (typeof state !== 'object' || state === null || !('groupsOpen' in state)) return {};
  const { groupsOpen } = state;
  if (typeof groupsOpen !== 'object' || groupsOpen === null) return {};
  const entries = Object.entries(groupsOpen).filter(([id, open]) => GROUP_IDS.includes(id as GroupId) && typeof open === 'boolean');
  return Object.fromEntries(entries);
}
