/**
 * How words of the file format are compared: composed characters, lower case, one kind of dash and space,
 * and `ä ö ü ß` equal to `ae oe ue ss`.
 *
 * @example
 * foldWord(' Vierteljährlich ') // 'vierteljaehrlich'
 */
export function foldWord(text: string): string {
  return text
    .normalize('NFC')
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
export function foldName(name: string): string {
  return foldWord(name).replace(/[-_ ]/g, '');
}

/** How names of notes, persons and headings are compared: composed, lower case, single spaces. */
export function foldTitle(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
