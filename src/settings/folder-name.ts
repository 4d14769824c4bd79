/**
 * A folder as paths begin with it: without slashes and spaces around it. The vault itself is the empty text.
 *
 * @example
 * cleanFolder('/Network//Partners/ ') // 'Network/Partners'
 */
export function cleanFolder(folder: string): string {
  return folder
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('/');
}

/** A tag without its `#` and the slashes and spaces around it: `cleanTag('#partner/')` is `'partner'`. */
export function cleanTag(tag: string): string {
  return cleanFolder(tag.trim().replace(/^#+/, ''));
}
