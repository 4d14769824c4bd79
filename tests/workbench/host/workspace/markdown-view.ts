import { EditorView } from '@codemirror/view';
import type { ViewStateResult } from 'obsidian';
import { openSearchPanel } from '@codemirror/search';
import { CodeMirrorEditor } from '../editor/code-mirror-editor';
import type { Editor } from '../editor/editor';
import type { MarkdownFileInfo } from '../editor/editor-fields';
import { SourceEditor } from '../editor/source-editor';
import { notImplemented } from '../unimplemented';
import type { HoverPopover } from '../ui/hover-popover';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { setTooltip } from '../ui/tooltip';
import { debounce } from './debounce';
import { fileMenuSections } from './file-actions';
import { editorHandlers } from './editor-handlers';
import { MarkdownPreviewView } from './markdown-preview-view';
import { resolveLine } from './subpath';
import { TextFileView } from './text-file-view';
import type { WorkspaceLeaf } from './workspace-leaf';
import { say } from '../say';

export type MarkdownViewModeType = 'source' | 'preview';

/** What a view shows a note with, and how far it is scrolled. */
export interface MarkdownSubView {
  getScroll(): number;
  applyScroll(scroll: number): void;
  get(): string;
  set(data: string, clear: boolean): void;
}

/** A note, rendered or as its source. */
export class MarkdownView extends TextFileView implements MarkdownFileInfo {
  static readonly type = 'markdown';
  override icon = 'file-text';
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  readonly sourceMode: MarkdownSubView;
  hoverPopover: HoverPopover | null = null;
  readonly #source: SourceEditor;
  readonly #sourceEl: HTMLElement;
  readonly #previewEl: HTMLElement;
  readonly #modeButton: HTMLElement;
  readonly #announceChange = debounce(() => this.file && this.app.workspace.trigger('quick-preview', this.file, this.getViewData()), 500);
  #mode: MarkdownViewModeType = 'preview';

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6');
    this.#previewEl = this.contentEl.createDiv('markdown-reading-view');
    this.previewMode = this.addChild(new MarkdownPreviewView(this, this.#previewEl));
    this.#source = new SourceEditor({
      parent: this.#sourceEl,
      info: this,
      extensions: [],
      handlers: editorHandlers(this),
      onChange: () => this.#onTyped(),
    });
    this.editor = new CodeMirrorEditor(this.#source.cm);
    this.sourceMode = {
      getScroll: () => this.#source.cm.lineBlockAtHeight(this.#source.cm.scrollDOM.scrollTop).from,
      applyScroll: (offset) => this.#source.cm.dispatch({ effects: EditorView.scrollIntoView(Math.min(offset, this.#source.cm.state.doc.length), { y: 'start' }) }),
      get: () => this.#source.cm.state.doc.toString(),
      set: (data, clear) => (clear ? this.#source.reset(data, this.app.editorExtensions.current()) : this.#source.update(data)),
    };
    this.addAction('more-vertical', say('More options'), (event) => this.#showMenu(event));
    this.#modeButton = this.addAction('pencil', say('Edit'), () => this.setMode(this.#mode === 'preview' ? 'source' : 'preview'));
    this.setMode(this.#mode);
  }

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.workspace.on('editor-extensions-change', () => this.#source.reconfigure(this.app.editorExtensions.current())));
  }

  override onunload(): void {
    super.onunload();
    this.#source.destroy();
  }

  get currentMode(): MarkdownSubView {
    return this.#mode === 'preview' ? this.previewMode : this.sourceMode;
  }

  getViewType(): string {
    return MarkdownView.type;
  }

  getMode(): MarkdownViewModeType {
    return this.#mode;
  }

  setMode(mode: MarkdownViewModeType): void {
    const changed = this.#mode !== mode;
    this.#mode = mode;
    this.#sourceEl.toggle(mode === 'source');
    this.#previewEl.toggle(mode === 'preview');
    this.containerEl.setAttr('data-mode', mode);
    setIcon(this.#modeButton, mode === 'preview' ? 'pencil' : 'book-open');
    setTooltip(this.#modeButton, mode === 'preview' ? say('Edit') : say('Read'));
    if (!changed) return;
    if (mode === 'preview') this.previewMode.set(this.getViewData(), false);
    else this.editor.refresh();
    this.app.workspace.onLayoutChange();
  }

  getViewData(): string {
    return this.sourceMode.get();
  }

  setViewData(data: string, clear: boolean): void {
    this.sourceMode.set(data, clear);
    this.previewMode.set(this.getViewData(), clear);
  }

  clear(): void {
    this.sourceMode.set('', true);
    this.previewMode.clear();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: true };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const mode = (state as { mode?: unknown } | null)?.mode;
    if (mode === 'source' || mode === 'preview') this.setMode(mode);
  }

  override getEphemeralState(): Record<string, unknown> {
    return this.#mode === 'source' ? { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') }, scroll: this.sourceMode.getScroll() } : { scroll: this.previewMode.getScroll() };
  }

  override setEphemeralState(state: unknown): void {
    const { line, subpath, focus, scroll } = (state ?? {}) as { line?: number; subpath?: string; focus?: boolean; scroll?: number };
    const target = line ?? (subpath !== undefined && this.file ? resolveLine(this.app.metadataCache.getFileCache(this.file), subpath) : null);
    if (typeof target === 'number') this.#scrollToLine(target);
    else if (scroll !== undefined) this.currentMode.applyScroll(scroll);
    if (focus) this.#focus();
  }

  showSearch(replace = false): void {
    if (replace) notImplemented('MarkdownView.showSearch with replacing');
    this.setMode('source');
    openSearchPanel(this.#source.cm);
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  #focus(): void {
    if (this.#mode === 'source') this.editor.focus();
    else this.previewMode.focus();
  }

  #scrollToLine(line: number): void {
    if (this.#mode === 'preview') return this.previewMode.scrollToLine(line);
    const start = { line, ch: 0 };
    this.editor.setCursor(start);
    this.editor.scrollIntoView({ from: start, to: start }, true);
  }

  #onTyped(): void {
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
    this.#announceChange();
  }

  #showMenu(event: MouseEvent): void {
    const menu = new Menu().addSections(fileMenuSections);
    this.onPaneMenu(menu, 'more-options');
    menu.showAtMouseEvent(event);
  }

  override onPaneMenu(menu: Menu, source: string): void {
    if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source === 'more-options' ? 'more-options' : 'tab-header', this.leaf);
  }
}
