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
    this.register(this.root.onWindowMigrated(() => this.draw()));
  }

  override onunload(): void {
    render(null, this.root);
    this.root.remove();
  }

  override onDataUpdated(): void {
    // What is wrong with the base is thrown here, where Bases show it.
    this.query = baseQuery(this.data, this.config, this.services.texts);
    if (this.drawn === 0) this.draw();
    else for (const listener of [...this.dataListeners]) listener('all', false);
  }

  /** Bases hand the keyboard to the view when its tab is opened. */
  focus(): void {
    const { root } = this;
    const { win, doc } = root;
    const firstRow = (): HTMLElement | null => root.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
    (firstRow() ?? root).focus({ preventScroll: true });
    // The first rows may have been missed out of sight, and are there after a frame. Whoever is elsewhere by then stays there.
    win.requestAnimationFrame(() => win.setTimeout(() => doc.activeElement === root && firstRow()?.focus({ preventScroll: true })));
  }

  // Bases ask for these as well, though the typings do not say so; other plugins' views failed where they were missing.

  onResize(): void {}

  getEphemeralState(): unknown {
    return {};
  }

  setEphemeralState(): void {}

  /** The base's data come a moment after the board has changed, and are not drawn out of sight either. */
  private onBoardOrDataChange(listener: BoardListener): () => void {
    const stop = this.services.onBoardChange(listener);
    this.dataListeners.add(listener);
    return () => {
      stop();
      this.dataListeners.delete(listener);
    };
  }

  private draw(): void {
    const { query } = this;
    if (query === null) return;
    render(<BasePane key={this.drawn + 1} tools={this.tools} rowsOf={this.rowsOf} queryNow={() => this.query ?? query} memory={this.memory} />, this.root);
    this.drawn += 1;
  }
}
