import { cleanFolder } from '../../settings/folder-name';
import type { Settings } from '../../settings/settings';

type Recognition = Settings['recognition'];

/** The folder of the first rule that makes notes partners by their folder; empty where there is none. */
export function partnerFolderOf({ recognition }: Settings): string {
  const rule = recognition.partner.find((candidate) => candidate.by === 'folder');
  return rule === undefined ? '' : rule.folder;
}

/** The rules with another partner folder in place of the first one; an empty one takes the rule away. */
export function withPartnerFolder(recognition: Recognition, folder: string): Recognition {
  const { partner } = recognition;
  const first = partner.findIndex((rule) => rule.by === 'folder');
  const cleaned = cleanFolder(folder);
  const added = cleaned === '' ? [] : [{ by: 'folder', folder: cleaned } as const];
  const before = first === -1 ? [] : partner.slice(0, first);
  const after = first === -1 ? partner : partner.slice(first + 1);
  return { ...recognition, partner: [...before, ...added, ...after] };
}
