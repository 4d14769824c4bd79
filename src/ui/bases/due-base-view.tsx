import { BasesView, type HoverParent, type HoverPopover, type QueryController } from 'obsidian';
import { render } from 'preact';
import type { BaseQuery, BaseRows } from '../../application/bases/base-rows';
import type { BoardListener } from '../../application/due/due-board';
import type { RowsMemory } from '../due-rows/due-rows';
import { ObsidianHost, type PaneCommands } from '../obsidian-host';
import type { PaneTools } from '../pane-context';
import type { DuePaneServices } from '../services';
import { hasWidth, toldWhileShown } from '../told-while-shown';
import { BasePane } from './base-pane';
import { baseQuery } from './base-query';

export const BASE_VIEW_TYPE = 'jour-fixe-due';

/** The view "Due for contact" of a base. */
export class DueBaseView extends BasesView implements HoverParent {
  override readonly type = BASE_VIEW_TYPE;
  hoverPopover: HoverPopover | null = null;
  private readonly root: HTMLElement;
  private readonly tools: PaneTools;
  private readonly memory: RowsMemory = { opened: null };
  private readonly dataListeners = new Set<BoardListener>();
  private query: BaseQuery | null = null;
  private drawn = 0;

  constructor(
    controller: QueryController,
    containerEl: HTMLElement,
    private readonly services: DuePaneServices,
    private readonly rowsOf: (query: BaseQuery) => BaseRows,
    commands: PaneCommands,
  ) {
    super(controller);
    this.root = containerEl.createDiv({ cls: 'jour-fixe-base', attr: { tabindex: '-1' } });
    const onBoardChange = toldWhileShown(this.root, (listener) => this.onBoardOrDataChange(listener), hasWidth);
    this.tools = { services: { ...services, onBoardChange }, host: new ObsidianHost(this.app, services.texts, commands, this) };
  }

  override onload(): void {
    // Another window has another document, which the rows have to listen to.
    this.register(this.root.onWindowMigrated(() => {
      if (this.drawn > 0) this.draw();
    }));
  }

  override onunload(): void {
    render(null, this.root);
    this.root.remove();
  }

  override onDataUpdated(): void {
    this.query = null;
    if (this.drawn === 0) this.draw();
    else for (const listener of [...this.dataListeners]) listener('all', false);
  }

  /** Bases hand the keyboard to the view when its tab is opened. */
  focus(): void {
    const { win } = this.root;
    // What was missed out of sight is told with the next frame; a row that had the keyboard by then might be gone.
    win.requestAnimationFrame(() => win.setTimeout(() => (this.root.querySelector<HTMLElement>('[role="row"][tabindex="0"]') ?? this.root).focus({ preventScroll: true })));
  }

  // Bases ask for these as well, though the typings do not say so; other plugins' views failed where they were missing.

  onResize(): void {}

  getEphemeralState(): unknown {
    return {};
  }

  setEphemeralState(): void {}

  /** The base's data come a moment after the board has changed, and are not looked at out of sight either. */
  private onBoardOrDataChange(listener: BoardListener): () => void {
    const stop = this.services.onBoardChange(listener);
    this.dataListeners.add(listener);
    return () => {
      stop();
      this.dataListeners.delete(listener);
    };
  }

  private queryNow(): BaseQuery {
    return (this.query ??= baseQuery(this.data, this.config, this.services.texts));
  }

  private draw(): void {
    this.drawn += 1;
    render(<BasePane key={this.drawn} tools={this.tools} rowsOf={this.rowsOf} queryNow={() => this.queryNow()} memory={this.memory} />, this.root);
  }
}
