import type { TAbstractFile } from '../files';
import type { App } from '../workspace/app';
import { ConfirmationModal } from './confirmation-modal';

/** Asks before a file goes to the trash. */
export function askForDeletion(app: App, file: TAbstractFile): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    new ConfirmationModal(app)
      .setTitle('Delete file')
      .setContent(`“${file.name}” will be moved to the folder .trash of this vault.`)
      .setCloseCallback(() => resolve(answer))
      .addButton((button) => button.setButtonText('Delete').setDestructive().onClick(() => {
        answer = true;
      }))
      .addCancelButton()
      .open();
  });
}
