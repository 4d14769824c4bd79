import { BasesView, type HoverParent, type HoverPopover, type QueryController } from 'obsidian';
import { render } from 'preact';
import type { BaseQuery, BaseRows } from '../../application/bases/base-rows';
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
    this.tools = { services: { ...services, onBoardChange: toldWhileShown(this.root, (listener) => services.onBoardChange(listener), hasWidth) }, host: new ObsidianHost(this.app, services.texts, commands, this) };
  }

  override onload(): void {
    // Another window has another document, which the rows have to listen to.
    this.register(this.root.onWindowMigrated(() => {
      this.drawn += 1;
      this.draw();
    }));
  }

  override onunload(): void {
    render(null, this.root);
    this.root.remove();
  }

  override onDataUpdated(): void {
    this.query = baseQuery(this.data, this.config, this.services.texts);
    this.draw();
  }

  /** Bases hand the keyboard to the view when its tab is opened. */
  focus(): void {
    (this.root.querySelector<HTMLElement>('[role="row"][tabindex="0"]') ?? this.root).focus({ preventScroll: true });
  }

  // Bases ask for these as well, though the typings do not say so; other plugins' views failed where they were missing.

  onResize(): void {}

  getEphemeralState(): unknown {
    return {};
  }

  setEphemeralState(): void {}

  private draw(): void {
    if (this.query === null) return;
    render(<BasePane key={this.drawn} tools={this.tools} rowsOf={this.rowsOf} query={this.query} memory={this.memory} />, this.root);
  }
}
