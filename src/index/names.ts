import { composed } from '../domain/composed';

/** Finds the note that a link or plain name means when it stands in the note `from`; `null` when there is none. */
export type ResolveLink = (target: string, from: string) => string | null;

/** Hard spaces are plain ones in links, as Obsidian has it. */
const HARD_SPACES = /[\u00a0\u202f]/g;

/**
 * A note's name as links are compared by: without folder and ending, in composed form, in lower case.
 *
 * @example
 * nameKey('People/Anna Schmidt.md') // 'anna schmidt'
 */
export function nameKey(target: string): string {
  const name = target.slice(target.lastIndexOf('/') + 1);
  return composed(name.endsWith('.md') ? name.slice(0, -3) : name).replace(HARD_SPACES, ' ').trim().toLowerCase();
}
