import type { TAbstractFile } from '../files';
import type { App } from '../workspace/app';
import { ConfirmationModal } from './confirmation-modal';
import { say } from '../say';

/** Asks before a file goes to the trash. */
export function askForDeletion(app: App, file: TAbstractFile): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    new ConfirmationModal(app)
      .setTitle(say('Delete file'))
      .setContent(say('“{0}” will be moved to the folder .trash of this vault.', file.name))
      .setCloseCallback(() => resolve(answer))
      .addButton((button) => button.setButtonText(say('Delete')).setDestructive().onClick(() => {
        answer = true;
      }))
      .addCancelButton()
      .open();
  });
}
