import type { Texts } from '../../i18n/texts';
import { cleanFolder } from '../../settings/folder-name';

/** Why a folder cannot be chosen, in words; `null` when it can. An empty one is no choice, and no error. */
export function folderError(folder: string, folders: readonly string[], { settings }: Texts): string | null {
  const path = cleanFolder(folder);
  return path === '' || folders.includes(path) ? null : settings.noSuchFolder(path);
}
