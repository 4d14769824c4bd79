import type { Contribution } from '../../domain/contribution';
import type { MadeNoteKind } from '../../settings/settings';

/**
 * The folder in which most notes of a kind lie, of several with as many the first; `''` for the vault itself, `null`
 * while there are none. A self-employed partner's note lies among the partners.
 *
 * @example
 * usualFolder('event', index.notes()) // 'Events'
 */
export function usualFolder(kind: MadeNoteKind, notes: Iterable<Contribution>): string | null {
  const counted = new Map<string, number>();
  let usual: string | null = null;
  for (const note of notes) {
    if (note[kind] === null || (kind === 'person' && note.partner !== null)) continue;
    const folder = folderOf(note.path);
    const count = (counted.get(folder) ?? 0) + 1;
    counted.set(folder, count);
    if (usual === null || count > (counted.get(usual) ?? 0)) usual = folder;
  }
  return usual;
}

/** The folder of a note; `''` for the vault itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
