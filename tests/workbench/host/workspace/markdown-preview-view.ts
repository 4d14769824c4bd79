import type { TFile } from '../files';
import { Component } from '../component';
import { reportError } from '../ui/notice';
import { labelQuietly } from '../ui/tooltip';
import type { App } from './app';
import { MarkdownRenderer, renderMarkdownInto } from './markdown-renderer';
import type { Section } from './markdown-sections';
import type { MarkdownSubView, MarkdownView } from './markdown-view';
import { propertiesTable } from './properties-table';
import { toggleTask } from './task-toggle';
import { say } from '../say';

/** The reading view of a note. */
export class MarkdownPreviewView extends MarkdownRenderer implements MarkdownSubView {
  override app: App;
  readonly #view: MarkdownView;
  readonly #scrollEl: HTMLElement;
  readonly #sizerEl: HTMLElement;
  #text = '';
  #life: Component | null = null;
  #sections: readonly Section[] = [];
  #rendering = 0;

  constructor(view: MarkdownView, containerEl: HTMLElement) {
    super(containerEl);
    this.app = view.app;
    this.#view = view;
    this.#scrollEl = labelQuietly(containerEl.createDiv({ cls: 'markdown-preview-view markdown-rendered is-readable-line-width', attr: { tabindex: '0', role: 'region' } }), say('Note'));
    this.#sizerEl = this.#scrollEl.createDiv('markdown-preview-sizer markdown-preview-section');
    this.#sizerEl.addEventListener('change', (event) => this.#tick(event));
  }

  get file(): TFile {
    const { file } = this.#view;
    if (!file) throw new Error('No note is open in this view');
    return file;
  }

  get(): string {
    return this.#text;
  }

  set(data: string, clear: boolean): void {
    const changed = this.#text !== data || clear;
    this.#text = data;
    if (clear) this.#scrollEl.scrollTop = 0;
    if (changed || this.#life === null) this.rerender();
  }

  clear(): void {
    this.#text = '';
    this.#end();
  }

  /** Draws the note anew; a view that is hidden draws when it is shown. */
  rerender(_full?: boolean): void {
    if (this.#view.getMode() !== 'preview' || !this.#view.file) {
      this.#end();
      return;
    }
    const { scrollTop } = this.#scrollEl;
    this.#end();
    const life = this.addChild(new Component());
    this.#life = Object.assign(life, { hoverPopover: null });
    const turn = ++this.#rendering;
    const header = this.#sizerEl.createDiv('mod-header mod-ui');
    header.createDiv({ cls: 'inline-title', text: this.file.basename, attr: { role: 'heading', 'aria-level': 1 } });
    const properties = propertiesTable(this.app, this.#text, this.file.path, life);
    if (properties) header.append(properties);
    const { sections, finished } = renderMarkdownInto(this.app, this.#text, this.#sizerEl, { sourcePath: this.file.path, component: life });
    this.#sections = sections;
    this.#sizerEl.createDiv('mod-footer mod-ui');
    this.#scrollEl.scrollTop = scrollTop;
    finished.catch((error: unknown) => turn === this.#rendering && reportError(say('The note could not be shown completely'), error));
  }

  getScroll(): number {
    return this.#scrollEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.#scrollEl.scrollTop = scroll;
  }

  focus(): void {
    this.#scrollEl.focus({ preventScroll: true });
  }

  scrollToLine(line: number): void {
    const section = this.#sections.find(({ lineEnd }) => lineEnd >= line);
    section?.el.scrollIntoView({ block: 'start' });
    section?.el.addClass('is-flashing');
    window.setTimeout(() => section?.el.removeClass('is-flashing'), 1500);
  }

  #end(): void {
    if (this.#life) this.removeChild(this.#life);
    this.#life = null;
    this.#sections = [];
    this.#sizerEl.empty();
  }

  #tick(event: Event): void {
    const box = event.target as HTMLInputElement;
    const section = this.#sections.find(({ el }) => el.contains(box));
    if (!section || !box.matches('.task-list-item-checkbox')) return;
    const first = this.#sections.find(({ el }) => !el.hasClass('mod-frontmatter'));
    const skipped = first && this.#sections[0] !== first ? (this.#sections[0]?.lineEnd ?? -1) + 1 : 0;
    void this.app.vault.process(this.file, (text) => toggleTask(text, Number(box.dataset['line']) + skipped));
  }
}
