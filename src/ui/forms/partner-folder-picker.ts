import { FuzzySuggestModal, type App, type TFolder } from 'obsidian';

/** Lets the user choose the folder that holds the partners' notes. */
export class PartnerFolderPicker extends FuzzySuggestModal<TFolder> {
  constructor(
    app: App,
    placeholder: string,
    private readonly choose: (folder: string) => void,
  ) {
    super(app);
    this.setPlaceholder(placeholder);
  }

  override getItems(): TFolder[] {
    return this.app.vault.getAllFolders(false);
  }

  override getItemText(folder: TFolder): string {
    return folder.path;
  }

  override onChooseItem(folder: TFolder): void {
    this.choose(folder.path);
  }
}
