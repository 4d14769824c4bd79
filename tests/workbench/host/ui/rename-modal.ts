import { type TAbstractFile, TFile } from '../files';
import type { App } from '../workspace/app';
import { Modal } from './modal';
import { Notice } from './notice';
import { Setting } from './setting';
import { say } from '../say';

/** Asks for the new name of a file or folder. Links to it follow. */
export class RenameModal extends Modal {
  constructor(app: App, private readonly file: TAbstractFile) {
    super(app);
    this.setTitle(say('Rename'));
  }

  override onOpen(): void {
    const { file, contentEl } = this;
    const extension = file instanceof TFile && file.extension !== '' ? `.${file.extension}` : '';
    let name = file.name.slice(0, file.name.length - extension.length);
    new Setting(contentEl).setName(say('New name')).addText((text) => {
      text.setValue(name).onChange((value) => (name = value.trim()));
      text.inputEl.select();
      this.scope.register([], 'Enter', () => {
        void this.#rename(name, extension);
        return false;
      });
    });
    new Setting(contentEl).addButton((button) => button.setButtonText(say('Rename')).setCta().onClick(() => this.#rename(name, extension)));
    (contentEl.find('input') as HTMLInputElement | null)?.focus();
  }

  async #rename(name: string, extension: string): Promise<void> {
    const { parent } = this.file;
    const folder = parent && !parent.isRoot() ? `${parent.path}/` : '';
    const newPath = `${folder}${name}${extension}`;
    if (name === '' || /[\\/:]/.test(name)) {
      new Notice(say('A name must not be empty nor contain any of \\ / :'));
      return;
    }
    if (newPath !== this.file.path && this.app.vault.getAbstractFileByPath(newPath)) {
      new Notice(say('“{0}” is there already.', newPath));
      return;
    }
    this.close();
    if (newPath === this.file.path) return;
    try {
      await this.app.fileManager.renameFile(this.file, newPath);
    } catch (error) {
      new Notice(error instanceof Error ? error.message : String(error));
    }
  }
}
