/**
 * A short mark by which a text is recognised, after FNV-1a (Fowler, Noll, Vo). Not for secrets.
 *
 * @example
 * fingerprint('a') === fingerprint('b') // false
 */
export function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x01234567;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000195) + at;
  }
  return `${text.length}-${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}
