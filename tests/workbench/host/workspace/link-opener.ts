import type { OpenViewState, PaneType } from 'obsidian';
import type { TFile } from '../files';
import type { Menu } from '../ui/menu';
import { parseLinktext } from '../links';
import type { App } from './app';
import type { WorkspaceLeaf } from './workspace-leaf';
import { say } from '../say';

/** The note a link leads to; one that is not there yet is created, as in Obsidian. */
async function targetOf(app: App, path: string, sourcePath: string): Promise<TFile | null> {
  const { vault, metadataCache, fileManager } = app;
  if (path === '') return vault.getFileByPath(sourcePath);
  const known = metadataCache.getFirstLinkpathDest(path, sourcePath);
  if (known) return known;
  const name = /\.[a-z0-9]+$/i.test(path) ? path : `${path}.md`;
  const parent = fileManager.getNewFileParent(sourcePath, name);
  const fullPath = name.includes('/') || parent.isRoot() ? name : `${parent.path}/${name}`;
  return vault.getFileByPath(fullPath) ?? vault.create(fullPath, '');
}

export async function openLink(app: App, linktext: string, sourcePath: string, newLeaf: PaneType | boolean, openViewState: OpenViewState): Promise<void> {
  const { path, subpath } = parseLinktext(linktext);
  const file = await targetOf(app, path, sourcePath);
  if (!file) return;
  const leaf = app.workspace.getLeaf(newLeaf);
  const eState = subpath === '' ? openViewState.eState : { ...openViewState.eState, subpath };
  await leaf.openFile(file, { ...openViewState, ...(eState ? { eState } : {}) });
}

/** Adds what can be done with a link; false when it leads nowhere. */
export function fillLinkMenu(app: App, menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
  const open = (title: string, icon: string, where: PaneType | boolean): void => {
    menu.addItem((item) => item.setSection('open').setTitle(title).setIcon(icon).onClick(() => void app.workspace.openLinkText(linktext, sourcePath, where)));
  };
  open(say('Open link'), 'file-symlink', false);
  open(say('Open in new tab'), 'file-plus', 'tab');
  open(say('Open to the right'), 'separator-vertical', 'split');
  const file = app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
  if (file) app.workspace.trigger('file-menu', menu, file, 'link-context-menu', leaf);
  return file !== null;
}
