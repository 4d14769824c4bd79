/**
 * How texts are compared that somebody searches: case and accents do not matter, nor does ss instead of ß.
 *
 * @example
 * foldForSearch('Fräskapazität') // 'fraskapazitat'
 */
export function foldForSearch(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** The words of a query, each of which has to occur. */
export function searchWords(query: string): string[] {
  return foldForSearch(query).split(/\s+/).filter((word) => word !== '');
}
