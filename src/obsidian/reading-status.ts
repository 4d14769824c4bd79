import type { Plugin } from 'obsidian';
import type { ReadingProgress } from '../application/keeping/unread-notes';

/** What is read sooner than this is not worth a word. */
const SHOWN_AFTER_MILLISECONDS = 500;

/** Says in the status bar how many notes have been read, while that takes a while. */
export class ReadingStatus {
  private el: HTMLElement | null = null;
  private timer: number | null = null;

  constructor(
    private readonly plugin: Plugin,
    private readonly progress: () => ReadingProgress | null,
    private readonly inWords: (done: number, total: number) => string,
  ) {
    plugin.register(() => this.hide());
  }

  /** The progress may be another. */
  renew(): void {
    const progress = this.progress();
    if (progress === null) this.hide();
    else if (this.el === null) this.timer ??= window.setTimeout(() => this.show(), SHOWN_AFTER_MILLISECONDS);
    else this.el.setText(this.inWords(progress.done, progress.total));
  }

  private show(): void {
    this.timer = null;
    this.el = this.plugin.addStatusBarItem();
    this.el.addClass('jour-fixe-reading-status');
    this.renew();
  }

  private hide(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    this.el?.remove();
    this.el = null;
  }
}
