import type { PreviewedWrite } from '../../application/composing/preview-writes';

/** What submitting a form will do. */
export interface FormPreview {
  readonly heading: string;
  /** The lines that each note will gain and lose, under words for where it is. */
  readonly writes: readonly (Pick<PreviewedWrite, 'added' | 'removed'> & { readonly caption: string })[];
  /** What else there is to say, one to a line. */
  readonly items?: readonly string[];
}

/** With more of them the list may be higher than its room, and is scrolled by keyboard as well. */
const MOST_WITHOUT_SCROLLING = 8;

/** Shows what a form will do as it stands, and nothing while it makes no sense. */
export class FormPreviewArea {
  private readonly el: HTMLElement;
  private shown: FormPreview | null = null;
  /** Counts the questions, so that a late answer to an old one is not shown. */
  private asked = 0;

  constructor(
    parent: HTMLElement,
    private readonly preview: () => Promise<FormPreview | null>,
  ) {
    this.el = parent.createDiv({ cls: 'jour-fixe-preview', attr: { 'aria-live': 'polite' } });
  }

  async update(): Promise<void> {
    const asked = ++this.asked;
    const preview = await this.preview();
    if (asked === this.asked) this.show(preview);
  }

  private show(preview: FormPreview | null): void {
    if (preview === this.shown) return;
    this.shown = preview;
    this.el.empty();
    if (preview === null) return;
    this.el.createEl('p', { text: preview.heading });
    for (const { caption, added, removed } of preview.writes) {
      const figure = this.el.createEl('figure', { cls: 'jour-fixe-write' });
      figure.createEl('figcaption', { text: caption });
      const lines = figure.createEl('pre');
      for (const line of removed) lines.createEl('del', { text: line });
      for (const line of added) lines.createEl('ins', { text: line });
    }
    if (preview.items === undefined || preview.items.length === 0) return;
    const list = this.el.createEl('ul', { attr: preview.items.length > MOST_WITHOUT_SCROLLING ? { tabindex: '0' } : {} });
    for (const item of preview.items) list.createEl('li', { text: item });
  }
}
