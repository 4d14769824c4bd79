import { composed } from './composed';
import type { Reference } from './reference';

/** Hard spaces are plain ones in links, as Obsidian has it. */
const HARD_SPACES = /[\u00a0\u202f]/g;

/**
 * A name, an alias or a path as it is compared with others: without the ending of a note, in composed form, with
 * plain spaces, in lower case.
 *
 * @example
 * foldedName('People/Anna Schmidt.md') // 'people/anna schmidt'
 */
export function foldedName(name: string): string {
  const folded = composed(name).replace(HARD_SPACES, ' ').trim().toLowerCase();
  return folded.endsWith('.md') ? folded.slice(0, -3) : folded;
}

/**
 * The name at the end of a path or link, folded.
 *
 * @example
 * nameKey('People/Anna Schmidt.md') // 'anna schmidt'
 */
export function nameKey(target: string): string {
  return foldedName(target.slice(target.lastIndexOf('/') + 1)).trimEnd();
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
