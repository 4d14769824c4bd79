/** How many files of one name there may be before something must be wrong. */
const MOST_FILES = 1000;

/**
 * Paths for a new file, in the order in which they are tried until one is free.
 *
 * @param folder empty for the vault itself
 * @example
 * [...freeNames('Lists', 'Cards', 'csv')] // ['Lists/Cards.csv', 'Lists/Cards 2.csv', …]
 */
export function* freeNames(folder: string, name: string, ending: string): Iterable<string> {
  const base = (folder === '' ? '' : `${folder}/`) + name;
  yield `${base}.${ending}`;
  for (let number = 2; number <= MOST_FILES; number += 1) yield `${base} ${number}.${ending}`;
}
