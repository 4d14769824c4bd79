import type { App, PaneType } from 'obsidian';

/** Whether a link can name a note by its path: what follows a `#` in it would be taken for a part of another note. */
export function isNamedByLink(path: string): boolean {
  return !path.includes('#');
}

/** Opens a note, at a line of it where one is given. One that is gone is not made anew, as following a link would. */
export async function openNote({ workspace, vault }: App, path: string, newLeaf: PaneType | boolean = false, line?: number): Promise<void> {
  const file = vault.getFileByPath(path);
  if (file === null) return;
  const place = line === undefined ? {} : { eState: { line } };
  // As a link where that is possible, so that what the user chose for links holds.
  if (isNamedByLink(path)) await workspace.openLinkText(path, '', newLeaf, place);
  else await workspace.getLeaf(newLeaf).openFile(file, { active: true, ...place });
}
