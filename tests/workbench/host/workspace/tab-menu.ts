import { fileMenuSections } from './file-actions';
import { Menu } from '../ui/menu';
import type { WorkspaceLeaf } from './workspace-leaf';

/** The context menu of a tab. */
export function showTabMenu(leaf: WorkspaceLeaf, event: MouseEvent): void {
  const menu = new Menu().addSections(fileMenuSections);
  menu.addItem((item) => item.setSection('close').setTitle('Close').setIcon('x').onClick(() => leaf.detach()));
  if (!leaf.parent.isInSidebar) {
    menu.addItem((item) => item.setSection('close').setTitle('Close others').onClick(() => {
      for (const other of [...leaf.parent.leaves]) if (other !== leaf && !other.pinned) other.detach();
    }));
  }
  menu.addItem((item) => item.setSection('pin').setTitle(leaf.pinned ? 'Unpin' : 'Pin').setIcon('pin').onClick(() => leaf.togglePinned()));
  leaf.view.onPaneMenu(menu, 'tab-header');
  menu.showAtMouseEvent(event);
}
