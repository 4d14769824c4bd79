import { MarkdownRenderChild, type MarkdownPostProcessorContext } from 'obsidian';
import type { LensSurface } from './lens-surface';
import { isOfNoteItself } from './note-itself';

const READING_VIEW = '.markdown-reading-view';

/** The line in reading view, above what Obsidian shows at the head of a note. */
export class ReadingLens {
  private readonly lines = new Set<ReadingLine>();

  constructor(private readonly surface: LensSurface) {}

  /** A post processor: the first block of a note brings the line along. */
  process(element: HTMLElement, context: MarkdownPostProcessorContext): void {
    if (!isFirstBlock(element, context)) return;
    const line: ReadingLine = new ReadingLine(element, context.sourcePath, this.surface, () => this.lines.delete(line));
    this.lines.add(line);
    context.addChild(line);
  }

  /** Looks again at every note that is being read: the line may have come or gone. */
  renew(): void {
    for (const line of this.lines) line.renew();
  }

  followRename(from: string, to: string): void {
    for (const line of this.lines) line.followRename(from, to);
  }

  /** Takes every line away: those of notes that stay open would outlive the plugin. */
  close(): void {
    for (const line of this.lines) line.unload();
  }
}

/** The line above one note that is being read; it lives as long as the note's first block. */
class ReadingLine extends MarkdownRenderChild {
  private line: HTMLElement | null = null;
  private stop = (): void => undefined;

  constructor(
    containerEl: HTMLElement,
    private path: string,
    private readonly surface: LensSurface,
    private readonly onGone: () => void,
  ) {
    super(containerEl);
  }

  override onload(): void {
    // A block is finished before it stands in its view, and is not in the page while it is scrolled out of sight.
    this.register(this.containerEl.onNodeInserted(() => this.renew()));
    this.renew();
  }

  override onunload(): void {
    this.remove();
    this.onGone();
  }

  renew(): void {
    if (!this.surface.isShownAbove(this.path)) this.remove();
    else if (this.containerEl.isConnected && this.line?.isConnected !== true) this.add();
  }

  followRename(from: string, to: string): void {
    if (this.path !== from) return;
    this.path = to;
    this.remove();
    this.renew();
  }

  private add(): void {
    this.remove();
    const view = this.containerEl.closest(READING_VIEW);
    if (view === null || !isOfNoteItself(this.containerEl)) return;
    const head = view.querySelector('.mod-header');
    this.line = (head ?? this.containerEl).createDiv({ prepend: true });
    this.stop = this.surface.draw(this.line, this.path);
  }

  private remove(): void {
    this.stop();
    this.stop = () => undefined;
    this.line?.remove();
    this.line = null;
  }
}

/** Whether a block is the first one of its note: its properties, or its first words where it has none. */
function isFirstBlock(element: HTMLElement, context: MarkdownPostProcessorContext): boolean {
  const section = context.getSectionInfo(element);
  if (section === null) return false;
  const firstWord = section.text.search(/\S/);
  const linesBefore = firstWord <= 0 ? 0 : section.text.slice(0, firstWord).split('\n').length - 1;
  return section.lineStart === linesBefore;
}
