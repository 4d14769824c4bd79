import { fileMenuSections } from './file-actions';
import { Menu } from '../ui/menu';
import { Platform } from '../ui/platform';
import type { WorkspaceLeaf } from './workspace-leaf';
import { say } from '../say';

/** The context menu of a tab. */
export function showTabMenu(leaf: WorkspaceLeaf, event: MouseEvent): void {
  const menu = new Menu().addSections(fileMenuSections);
  menu.addItem((item) => item.setSection('close').setTitle(say('Close')).setIcon('x').onClick(() => leaf.detach()));
  if (!leaf.parent.isInSidebar) {
    menu.addItem((item) => item.setSection('close').setTitle(say('Close others')).onClick(() => {
      for (const other of [...leaf.parent.leaves]) if (other !== leaf && !other.pinned) other.detach();
    }));
  }
  if (!Platform.isMobile) menu.addItem((item) => item.setSection('open').setTitle(say('Move to new window')).setIcon('picture-in-picture-2').onClick(() => void leaf.app.workspace.moveLeafToPopout(leaf)));
  menu.addItem((item) => item.setSection('pin').setTitle(leaf.pinned ? say('Unpin') : say('Pin')).setIcon('pin').onClick(() => leaf.togglePinned()));
  leaf.view.onPaneMenu(menu, 'tab-header');
  menu.showAtMouseEvent(event);
}
