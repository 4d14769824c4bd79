/**
 * How texts are compared that somebody searches: case and accents do not matter, nor does ss instead of ß.
 *
 * @example
 * foldForSearch('Fräskapazität') // 'fraskapazitat'
 */
export function foldForSearch(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** The words of a query, each of which has to occur. */
export function searchWords(query: string): string[] {
  return foldForSearch(query).split(/\s+/).filter((word) => word !== '');
}
