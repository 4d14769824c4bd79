import type { ViewStateResult } from 'obsidian';
import { Notice } from '../ui/notice';
import { TFile } from '../files';
import { ItemView } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';
import { say } from '../say';

/** A view of one file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
  }

  override getDisplayText(): string {
    return this.file?.basename ?? say('No file');
  }

  override onload(): void {
    super.onload();
    const { vault } = this.app;
    this.registerEvent(vault.on('rename', (file) => {
      if (file === this.file) void this.onRename(this.file);
    }));
    this.registerEvent(vault.on('delete', (file) => {
      if (file === this.file) this.leaf.onFileGone();
    }));
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), file: this.file?.path ?? '' };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const path = (state as { file?: unknown } | null)?.file;
    if (typeof path === 'string' && path !== this.file?.path) await this.#loadPath(path);
    await super.setState(state, result);
  }

  async #loadPath(path: string): Promise<void> {
    const file = this.app.vault.getAbstractFileByPath(path);
    if (file instanceof TFile) await this.loadFile(file);
    else if (path !== '') new Notice(say('“{0}” is no longer there.', path));
  }

  async loadFile(file: TFile): Promise<void> {
    const previous = this.file;
    if (previous) await this.onUnloadFile(previous);
    this.file = file;
    this.titleEl.setText(file.basename);
    await this.onLoadFile(file);
    this.leaf.updateHeader();
  }

  override async close(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    await super.close();
  }

  onLoadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onRename(file: TFile): Promise<void> {
    this.titleEl.setText(file.basename);
    this.leaf.updateHeader();
    this.app.workspace.requestSaveLayout();
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

export abstract class EditableFileView extends FileView {}
