/** What a link consists of: the note, and what in it, from `#` on. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replace(/\u00a0/g, ' ');
  const hash = text.indexOf('#');
  if (hash < 0) return { path: text.trim(), subpath: '' };
  return { path: text.slice(0, hash).trim(), subpath: text.slice(hash).trimEnd() };
}

/** The note that a link names, without the part from `#` on. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** Slashes in a row become one, those at the ends go; hard spaces become plain ones; letters are composed (NFC). The root is `/`. */
export function normalizePath(path: string): string {
  const tidy = path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, '').replace(/[\u00a0\u202f]/g, ' ');
  return tidy === '' ? '/' : tidy.normalize('NFC');
}
