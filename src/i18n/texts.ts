import { de } from './de';
import { en, type Texts } from './en';

export type { Texts } from './en';

/**
 * The words of a language as Obsidian names it; English where there is no other.
 *
 * @example
 * textsFor('de') // German
 * textsFor('de-AT') // German
 * textsFor('ja') // English
 */
export function textsFor(language: string): Texts {
  return /^de(-|$)/i.test(language) ? de : en;
}
