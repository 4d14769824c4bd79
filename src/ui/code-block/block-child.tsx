import { MarkdownRenderChild, type App, type HoverParent, type HoverPopover } from 'obsidian';
import { render } from 'preact';
import type { BlockRows } from '../../application/due/block-rows';
import type { BlockQuery, ReadBlock } from '../../notes/code-block/block-query';
import { readBlock } from '../../notes/code-block/read-block';
import type { RowsMemory } from '../due-rows/due-rows';
import { ObsidianHost, type PaneCommands } from '../obsidian-host';
import type { PaneTools } from '../pane-context';
import type { DuePaneServices } from '../services';
import { hasWidth, toldWhileShown } from '../told-while-shown';
import { CodeBlock } from './code-block';
import type { BlockMemories } from './block-memories';

export interface BlockServices {
  readonly app: App;
  readonly services: DuePaneServices;
  readonly commands: PaneCommands;
  /** The rows that a block in a note asks for. */
  readonly rows: (query: BlockQuery, notePath: string) => BlockRows;
  readonly memories: BlockMemories;
}

/** One block in a note that is shown, for as long as it is. */
export class BlockChild extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private readonly block: ReadBlock;
  private readonly tools: PaneTools;
  private readonly memory: RowsMemory;
  private drawn = 0;
  private rowsFor = (query: BlockQuery): BlockRows => this.parts.rows(query, this.notePath);

  constructor(
    containerEl: HTMLElement,
    private readonly source: string,
    private notePath: string,
    private readonly parts: BlockServices,
    private readonly onGone: () => void,
  ) {
    super(containerEl);
    this.block = readBlock(source);
    this.memory = parts.memories.take(notePath, source);
    const { app, services, commands } = parts;
    this.tools = { services: { ...services, onBoardChange: toldWhileShown(containerEl, (listener) => services.onBoardChange(listener), hasWidth) }, host: new ObsidianHost(app, services.texts, commands, this) };
  }

  override onload(): void {
    const { vault } = this.parts.app;
    this.containerEl.addClass('jour-fixe-block');
    this.register(this.containerEl.onWindowMigrated(() => this.drawAnew()));
    this.registerEvent(vault.on('rename', (file, oldPath) => {
      if (oldPath !== this.notePath) return;
      this.notePath = file.path;
      // Another function, so that the rows are asked for again.
      this.rowsFor = (query) => this.parts.rows(query, this.notePath);
      this.draw();
    }));
    this.draw();
  }

  override onunload(): void {
    render(null, this.containerEl);
    this.parts.memories.keep(this.notePath, this.source, this.memory, this.containerEl.win);
    this.onGone();
  }

  private drawAnew(): void {
    this.drawn += 1;
    this.draw();
  }

  private draw(): void {
    render(<CodeBlock key={this.drawn} tools={this.tools} block={this.block} rowsFor={this.rowsFor} memory={this.memory} />, this.containerEl);
  }
}
