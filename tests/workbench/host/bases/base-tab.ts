import type { ViewStateResult } from 'obsidian';
import { isRecord, parseYaml, stringifyYaml } from '../frontmatter';
import type { TFile } from '../files';
import { say } from '../say';
import { setIcon } from '../ui/icons';
import { reportError } from '../ui/notice';
import { debounce } from '../workspace/debounce';
import { FileView } from '../workspace/file-view';
import type { WorkspaceLeaf } from '../workspace/workspace-leaf';
import { type BaseFile, type BaseViewEntry, readBase } from './base-file';
import { type BasesView, QueryController } from './bases-view';
import { showOptions } from './option-controls';
import { runQuery } from './query-result';
import { BasesViewConfig } from './view-config';

/** A base in a tab: its views by name, what can be chosen for the one shown, and that view itself. */
export class BaseTab extends FileView {
  static readonly type = 'bases';
  override icon = 'table';
  #base: BaseFile = { views: [] };
  /** The name of the view that is shown; the first one of the base until another is chosen. */
  #shownName: string | null = null;
  #controller: QueryController | null = null;
  #view: BasesView | null = null;
  #showsOptions = false;
  readonly #headerEl: HTMLElement;
  readonly #optionsEl: HTMLElement;
  readonly #containerEl: HTMLElement;
  readonly #feedSoon = debounce(() => this.#feed(), 30);

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#headerEl = this.contentEl.createDiv('bases-header');
    this.#optionsEl = this.contentEl.createDiv('bases-options');
    this.#containerEl = this.contentEl.createDiv('bases-view');
  }

  getViewType(): string {
    return BaseTab.type;
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'base';
  }

  override onload(): void {
    super.onload();
    const { vault, metadataCache } = this.app;
    for (const name of ['create', 'delete', 'rename'] as const) this.registerEvent(vault.on(name as 'create', () => this.#feedSoon()));
    this.registerEvent(vault.on('modify', (file) => {
      if (file === this.file) void this.onLoadFile(this.file);
    }));
    this.registerEvent(metadataCache.on('resolved', () => this.#feedSoon()));
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), viewName: this.#shownName };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const name = isRecord(state) ? state['viewName'] : null;
    if (typeof name === 'string') this.#shownName = name;
    await super.setState(state, result);
  }

  override async onLoadFile(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.#guard(() => {
      const before = this.#entry()?.type;
      this.#base = readBase(text);
      if (this.#view === null || this.#entry()?.type !== before) this.#show();
      else this.#feed();
      this.#drawHeader();
    });
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    this.#drop();
    this.#shownName = null;
    await super.onUnloadFile(file);
  }

  override onResize(): void {
    const view: (BasesView & { onResize?(): void }) | null = this.#view;
    view?.onResize?.();
  }

  override setEphemeralState(state: unknown): void {
    const view: (BasesView & { focus?(): void }) | null = this.#view;
    if (isRecord(state) && state['focus'] === true) view?.focus?.();
  }

  #entry(): BaseViewEntry | null {
    return this.#base.views.find(({ name }) => name === this.#shownName) ?? this.#base.views[0] ?? null;
  }

  #config(entry: BaseViewEntry): BasesViewConfig {
    return new BasesViewConfig(this.#base, entry, (key, value) => void this.#store(entry, key, value));
  }

  #drawHeader(): void {
    this.#headerEl.empty();
    const select = this.#headerEl.createEl('select', { cls: 'dropdown', attr: { 'aria-label': say('View of the base') } });
    for (const { name, type } of this.#base.views) select.createEl('option', { text: name ?? type, value: name ?? type });
    select.value = this.#entry()?.name ?? '';
    select.addEventListener('change', () => {
      this.#shownName = select.value;
      this.#guard(() => this.#show());
      this.#drawHeader();
      this.app.workspace.requestSaveLayout();
    });
    const configure = this.#headerEl.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': say('Configure view'), 'aria-expanded': String(this.#showsOptions) } });
    setIcon(configure, 'settings-2');
    configure.addEventListener('click', () => {
      this.#showsOptions = !this.#showsOptions;
      configure.setAttr('aria-expanded', String(this.#showsOptions));
      this.#drawOptions();
    });
    this.#drawOptions();
  }

  #drawOptions(): void {
    this.#optionsEl.empty();
    const entry = this.#entry();
    if (!this.#showsOptions || entry === null) return;
    const config = this.#config(entry);
    showOptions(this.#optionsEl, this.app.bases.find(entry.type)?.options?.(config) ?? [], config);
  }

  /** Obsidian's own views are not there; a plugin's is built by its factory and fed. */
  #show(): void {
    this.#drop();
    const entry = this.#entry();
    this.#containerEl.setAttrs({ 'data-view-type': entry?.type ?? '', 'data-view-name': entry?.name ?? '' });
    const registration = entry && this.app.bases.find(entry.type);
    if (!registration) {
      this.#containerEl.createDiv({ cls: 'empty-state-container', text: say('The workbench shows only views that the plugin brings, not “{0}”. Choose another view above.', entry?.type ?? '') });
      return;
    }
    this.#controller = this.addChild(new QueryController(this.app));
    this.#view = this.#controller.addChild(registration.factory(this.#controller, this.#containerEl));
    this.#feed();
  }

  #drop(): void {
    if (this.#controller !== null) this.removeChild(this.#controller);
    this.#controller = null;
    this.#view = null;
    this.#containerEl.empty();
  }

  #feed(): void {
    const [view, entry] = [this.#view, this.#entry()];
    if (view === null || entry === null) return;
    this.#guard(() => {
      const config = this.#config(entry);
      view.config = config;
      view.allProperties = config.getOrder();
      view.data = runQuery(this.app, this.#base, config);
      view.onDataUpdated();
    });
  }

  /** What cannot be read or is not implemented is said in place of the view, and reported by its name. */
  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#drop();
      this.#containerEl.createDiv({ cls: 'bases-error', text: error instanceof Error ? error.message : String(error) });
      reportError(say('This base could not be shown'), error);
    }
  }

  /** Obsidian writes a base anew, without its comments. */
  async #store(entry: BaseViewEntry, key: string, value: unknown): Promise<void> {
    const at = this.#base.views.indexOf(entry);
    if (this.file === null) return;
    await this.app.vault.process(this.file, (text) => {
      const base: unknown = parseYaml(text);
      const views: unknown = isRecord(base) ? base['views'] : null;
      const view: unknown = Array.isArray(views) ? views[at] : null;
      if (!isRecord(view)) return text;
      if (value === null) Reflect.deleteProperty(view, key);
      else view[key] = value;
      return stringifyYaml(base);
    });
  }
}
