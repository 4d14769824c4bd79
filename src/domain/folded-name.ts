import { composed } from './composed';
import type { Reference } from './reference';
import { remembering } from './remembering';

/** Hard spaces are plain ones in links, as Obsidian has it. */
const HARD_SPACES = /[\u00a0\u202f]/g;

/**
 * A name, an alias or a path as it is compared with others: without the ending of a note, in composed form, with
 * plain spaces, in lower case. Everybody named in a log is held against everybody at the partner, so it is remembered.
 *
 * @example
 * foldedName('People/Anna Schmidt.md') // 'people/anna schmidt'
 */
export const foldedName = remembering((name) => composed(name).replace(HARD_SPACES, ' ').trim().replace(/\.md$/i, '').toLowerCase());

/**
 * The name at the end of a path or link, folded.
 *
 * @example
 * nameKey('People/Anna Schmidt.md') // 'anna schmidt'
 */
export function nameKey(target: string): string {
  const folded = foldedName(target);
  return folded.slice(folded.lastIndexOf('/') + 1).trim();
}

/**
 * The name by which a reference calls somebody, folded. Folders stand in links only: a plain name may have a slash in it.
 *
 * @example
 * calledBy({ target: 'Foto/Video', label: 'Foto/Video', linked: false }) // 'foto/video'
 */
export function calledBy({ target, linked }: Reference): string {
  return linked ? nameKey(target) : foldedName(target);
}
