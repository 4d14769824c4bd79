import type { App } from './app';
import { CommandPalette, QuickSwitcher } from './command-palette';
import { createNote } from './file-actions';
import { MarkdownView } from './markdown-view';
import { Platform } from '../ui/platform';
import { say } from '../say';

/** The few commands of Obsidian itself that keeping notes needs. */
export function addCoreCommands(app: App): void {
  const { commands, workspace } = app;
  const onNote = (act: (view: MarkdownView) => void) => (checking: boolean): boolean => {
    const view = workspace.getActiveViewOfType(MarkdownView);
    if (view && !checking) act(view);
    return view !== null;
  };
  commands.add({ id: 'command-palette:open', name: say('Open command palette'), icon: 'terminal', hotkeys: [{ modifiers: ['Mod'], key: 'p' }], callback: () => new CommandPalette(app).open() });
  commands.add({ id: 'switcher:open', name: say('Open a note'), icon: 'file-search', hotkeys: [{ modifiers: ['Mod'], key: 'o' }], callback: () => new QuickSwitcher(app).open() });
  commands.add({ id: 'app:open-settings', name: say('Open settings'), icon: 'settings', hotkeys: [{ modifiers: ['Mod'], key: ',' }], callback: () => app.setting.open() });
  commands.add({ id: 'file-explorer:new-file', name: say('Create new note'), icon: 'square-pen', callback: () => createNote(app, app.fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? '')) });
  commands.add({ id: 'markdown:toggle-preview', name: say('Toggle reading view'), icon: 'book-open', hotkeys: [{ modifiers: ['Mod'], key: 'e' }], checkCallback: onNote((view) => view.setMode(view.getMode() === 'preview' ? 'source' : 'preview')) });
  commands.add({ id: 'editor:save-file', name: say('Save current file'), icon: 'save', hotkeys: [{ modifiers: ['Mod'], key: 's' }], checkCallback: onNote((view) => void view.save()) });
  commands.add({ id: 'app:toggle-left-sidebar', name: say('Toggle left side pane'), icon: 'panel-left', callback: () => workspace.leftSplit.toggle() });
  commands.add({ id: 'app:toggle-right-sidebar', name: say('Toggle right side pane'), icon: 'panel-right', callback: () => workspace.rightSplit.toggle() });
  commands.add({
    id: 'workspace:move-to-new-window',
    name: say('Move current pane to new window'),
    icon: 'picture-in-picture-2',
    checkCallback(checking) {
      const { activeLeaf } = workspace;
      if (activeLeaf === null || Platform.isMobile) return false;
      if (!checking) workspace.moveLeafToPopout(activeLeaf);
      return true;
    },
  });
  commands.add({ id: 'workspace:close', name: say('Close current tab'), icon: 'x', callback: () => workspace.getMostRecentLeaf()?.detach() });
}
