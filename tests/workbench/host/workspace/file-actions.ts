import { type TAbstractFile, TFile, TFolder } from '../files';
import { Menu } from '../ui/menu';
import { RenameModal } from '../ui/rename-modal';
import type { App } from './app';
import { say } from '../say';

/** Makes a new, empty note in the folder and opens it for editing. */
export async function createNote(app: App, folder: TFolder): Promise<void> {
  const base = folder.isRoot() ? '' : `${folder.path}/`;
  const untitled = say('Untitled');
  let name = untitled;
  for (let count = 1; app.vault.getAbstractFileByPath(`${base}${name}.md`); count++) name = `${untitled} ${count}`;
  const file = await app.vault.create(`${base}${name}.md`, '');
  await app.workspace.getLeaf().openFile(file, { active: true, state: { mode: 'source' } });
  new RenameModal(app, file).open();
}

/** Obsidian's order of the sections of a file's menu. */
export const fileMenuSections = ['title', 'close', 'pin', 'open', 'action-primary', 'action', 'info', 'view', 'system', '', 'danger'] as const;

/** The context menu of a file or folder; plugins add to it. */
export function showFileMenu(app: App, file: TAbstractFile, event: MouseEvent): void {
  const menu = new Menu().addSections(fileMenuSections);
  if (file instanceof TFile) {
    menu.addItem((item) => item.setSection('open').setTitle(say('Open in new tab')).setIcon('file-plus').onClick(() => void app.workspace.getLeaf('tab').openFile(file)));
    menu.addItem((item) => item.setSection('open').setTitle(say('Open to the right')).setIcon('separator-vertical').onClick(() => void app.workspace.getLeaf('split').openFile(file)));
  }
  if (file instanceof TFolder) menu.addItem((item) => item.setSection('action-primary').setTitle(say('New note')).setIcon('square-pen').onClick(() => void createNote(app, file)));
  menu.addItem((item) => item.setSection('danger').setTitle(say('Rename…')).setIcon('pencil').onClick(() => new RenameModal(app, file).open()));
  menu.addItem((item) => item.setSection('danger').setTitle(say('Delete')).setIcon('trash-2').setWarning(true).onClick(() => void deleteFile(app, file)));
  app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
  menu.showAtMouseEvent(event);
}

async function deleteFile(app: App, file: TAbstractFile): Promise<void> {
  const confirmed = await app.fileManager.promptForDeletion(file);
  if (confirmed && app.vault.getAbstractFileByPath(file.path) === file) await app.fileManager.trashFile(file);
}
