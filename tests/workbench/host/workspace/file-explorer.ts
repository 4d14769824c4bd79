import { parentPath, TFile, TFolder, type TAbstractFile } from '../files';
import { setIcon } from '../ui/icons';
import { Keymap } from '../ui/keymap';
import { labelQuietly } from '../ui/tooltip';
import { debounce } from './debounce';
import { createNote, showFileMenu } from './file-actions';
import { firstInOrder } from './file-order';
import { View } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';
import { say } from '../say';

export const fileExplorerType = 'file-explorer';
const openFoldersKey = 'workbench-open-folders';
/** So many of what lies in one folder are drawn at once, so that a large vault opens as fast as a small one. */
const shownAtOnce = 500;

/** The tree of folders and notes. */
export class FileExplorerView extends View {
  override icon = 'folder-closed';
  readonly #treeEl: HTMLElement;
  readonly #open: Set<string>;
  /** How many are drawn of the folders of which more was asked for. */
  readonly #shown = new Map<string, number>();
  /** What is drawn of each file, as long as it holds: drawing a large tree anew takes time. */
  readonly #items = new WeakMap<TAbstractFile, HTMLElement>();
  /** Folders in which files came or went. */
  readonly #stale = new Set<string>();
  readonly #redraw = debounce(() => this.#drawStale(), 50);

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#open = new Set((this.app.loadLocalStorage(openFoldersKey) as string[] | null) ?? this.#topFolders());
    const buttons = this.containerEl.createDiv('nav-header').createDiv('nav-buttons-container');
    const create = buttons.createEl('button', { cls: 'clickable-icon nav-action-button', attr: { 'aria-label': say('New note') } });
    setIcon(create, 'square-pen');
    create.addEventListener('click', () => void createNote(this.app, this.app.fileManager.getNewFileParent(this.app.workspace.getActiveFile()?.path ?? '')));
    this.#treeEl = labelQuietly(this.containerEl.createDiv({ cls: 'nav-files-container', attr: { role: 'tree' } }), say('Files'));
    this.#treeEl.addEventListener('keydown', (event) => this.#walk(event));
  }

  getViewType(): string {
    return fileExplorerType;
  }

  getDisplayText(): string {
    return say('Files');
  }

  override onload(): void {
    const { vault, workspace } = this.app;
    this.registerEvent(vault.on('create', (file) => this.#onChange(file.path)));
    this.registerEvent(vault.on('delete', (file) => this.#onChange(file.path)));
    this.registerEvent(vault.on('rename', (file, oldPath) => {
      this.#items.delete(file);
      this.#onChange(file.path, oldPath);
    }));
    this.registerEvent(workspace.on('file-open', () => this.#markActive()));
    this.#drawFolders([vault.getRoot()]);
  }

  #topFolders(): string[] {
    return this.app.vault.getRoot().children.filter((file) => file instanceof TFolder).map((folder) => folder.path);
  }

  #onChange(...paths: string[]): void {
    for (const path of paths) this.#stale.add(parentPath(path));
    this.#redraw();
  }

  #drawStale(): void {
    const folders = [...this.#stale].map((path) => this.app.vault.getFolderByPath(path));
    this.#stale.clear();
    this.#drawFolders(folders);
  }

  /** Draws what lies in some folders, as far as they are open and drawn themselves. */
  #drawFolders(folders: readonly (TFolder | null)[]): void {
    for (const folder of folders) {
      const parent = folder?.isRoot() ? this.#treeEl : folder && this.#items.get(folder)?.find('.tree-item-children');
      if (folder && parent) this.#drawChildren(parent, folder);
    }
    this.#markActive();
    const rows = this.#rows();
    if (!rows.some((row) => row.tabIndex === 0)) rows[0]?.setAttr('tabindex', '0');
  }

  /** What stands there already stays as it is. */
  #drawChildren(parent: HTMLElement, folder: TFolder): void {
    const shown = this.#shown.get(folder.path) ?? shownAtOnce;
    const items = firstInOrder(folder.children, shown).map((child) => this.#items.get(child) ?? this.#drawItem(child));
    const more = folder.children.length - shown;
    if (more > 0) items.push(this.#drawMore(folder.path, more));
    const wanted = new Set<Element>(items);
    for (const item of [...parent.children]) if (!wanted.has(item)) item.remove();
    let next = parent.firstElementChild;
    for (const item of items) {
      if (item === next) next = next.nextElementSibling;
      else parent.insertBefore(item, next);
    }
  }

  #drawMore(path: string, more: number): HTMLElement {
    const item = createDiv('tree-item nav-file');
    const row = item.createDiv({ cls: ['tree-item-self', 'is-clickable', 'nav-file-title'], attr: { role: 'treeitem', tabindex: '-1', 'data-more': path } });
    row.createDiv({ cls: ['tree-item-inner', 'nav-file-title-content'], text: `… ${more.toLocaleString('en')} more` });
    row.addEventListener('click', () => this.#showMore(path));
    return item;
  }

  #showMore(path: string): void {
    this.#shown.set(path, (this.#shown.get(path) ?? shownAtOnce) + shownAtOnce);
    const at = this.#rows().findIndex((row) => row.dataset['more'] === path);
    this.#drawFolders([this.app.vault.getFolderByPath(path)]);
    this.#rows()[at]?.focus();
  }

  #drawItem(file: TAbstractFile): HTMLElement {
    const isFolder = file instanceof TFolder;
    const item = createDiv({ cls: ['tree-item', isFolder ? 'nav-folder' : 'nav-file'] });
    this.#items.set(file, item);
    const open = isFolder && this.#open.has(file.path);
    const self = item.createDiv({
      cls: ['tree-item-self', 'is-clickable', ...(isFolder ? ['nav-folder-title', 'mod-collapsible'] : ['nav-file-title'])],
      attr: { role: 'treeitem', tabindex: '-1', 'data-path': file.path, 'aria-expanded': isFolder ? String(open) : null, 'aria-selected': isFolder ? null : 'false' },
    });
    if (isFolder) setIcon(self.createDiv({ cls: ['tree-item-icon', 'collapse-icon', ...(open ? [] : ['is-collapsed'])] }), 'right-triangle');
    const isNote = file instanceof TFile && file.extension === 'md';
    self.createDiv({ cls: ['tree-item-inner', isFolder ? 'nav-folder-title-content' : 'nav-file-title-content'], text: isNote ? file.basename : file.name });
    if (file instanceof TFile && !isNote) self.createDiv({ cls: 'nav-file-tag', text: file.extension });
    self.addEventListener('click', (event) => this.#activate(file, event));
    self.addEventListener('auxclick', (event) => {
      if (event.button === 1) this.#activate(file, event);
    });
    self.addEventListener('contextmenu', (event) => showFileMenu(this.app, file, event));
    if (!isNote && !isFolder) return item;
    self.addEventListener('mouseover', (event) => {
      if (isNote) this.app.workspace.trigger('hover-link', { event, source: fileExplorerType, hoverParent: this.leaf, targetEl: self, linktext: file.path, sourcePath: '' });
    });
    if (open) this.#drawChildren(item.createDiv({ cls: ['tree-item-children', 'nav-folder-children'], attr: { role: 'group' } }), file);
    return item;
  }

  #activate(file: TAbstractFile, event: MouseEvent | KeyboardEvent): void {
    if (file instanceof TFolder) {
      this.#toggle(file, !this.#open.has(file.path));
      return;
    }
    if (file instanceof TFile) void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }

  #toggle(folder: TFolder, open: boolean): void {
    if (open) this.#open.add(folder.path);
    else this.#open.delete(folder.path);
    this.app.saveLocalStorage(openFoldersKey, [...this.#open]);
    this.#items.delete(folder);
    this.#drawFolders([folder.parent]);
    this.#items.get(folder)?.find('.tree-item-self')?.focus();
  }

  #rows(): HTMLElement[] {
    return this.#treeEl.findAll('.tree-item-self');
  }

  #markActive(): void {
    const active = this.app.workspace.getActiveFile()?.path;
    for (const row of this.#rows()) {
      const isActive = row.dataset['path'] === active;
      row.toggleClass('is-active', isActive);
      if (row.hasClass('nav-file-title')) row.setAttr('aria-selected', String(isActive));
      row.tabIndex = isActive ? 0 : -1;
    }
  }

  #walk(event: KeyboardEvent): void {
    const rows = this.#rows();
    const row = (event.target as Element).closest<HTMLElement>('.tree-item-self');
    if (!row) return;
    const file = this.app.vault.getAbstractFileByPath(row.dataset['path'] ?? '');
    const more = row.dataset['more'];
    const at = rows.indexOf(row);
    if (event.key === 'ArrowDown') rows[at + 1]?.focus();
    else if (event.key === 'ArrowUp') rows[at - 1]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') {
      if (more !== undefined) this.#showMore(more);
      else if (file) this.#activate(file, event);
    } else if (event.key === 'ArrowRight' && file instanceof TFolder) this.#toggle(file, true);
    else if (event.key === 'ArrowLeft' && file instanceof TFolder) this.#toggle(file, false);
    else return;
    event.preventDefault();
  }
}
