import { composed } from '../../domain/composed';
import { remembering } from '../../domain/remembering';

/**
 * How words of the file format are compared: composed characters, lower case, one kind of dash and space,
 * and `ä ö ü ß` equal to `ae oe ue ss`.
 *
 * @example
 * foldWord(' Vierteljährlich ') // 'vierteljaehrlich'
 */
export function foldWord(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return composed(text)
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * How property names are compared: as words, and without `-`, `_` and spaces.
 *
 * @example
 * foldName('Nächster_Kontakt') === foldName('naechster-kontakt') // true
 */
export const foldName = remembering((name) => foldWord(name).replace(/[-_ ]/g, ''));

const SPACE = 32;
const TILDE = 126;

/** Whether a text has nothing to fold but its case: ASCII, and spaces only singly between words. */
function isPlain(text: string): boolean {
  let last = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE || code > TILDE || (code === SPACE && last === SPACE)) return false;
    last = code;
  }
  return last !== SPACE || text === '';
}

/** How names of notes, persons and headings are compared: composed, lower case, single spaces. */
export function foldTitle(title: string): string {
  if (isPlain(title)) return title.toLowerCase();
  return composed(title).toLowerCase().replace(/\s+/g, ' ').trim();
}
