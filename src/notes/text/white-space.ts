const LAST_ASCII = 127;
const OTHER_SPACE = /\s/;

/** Whether white space stands at an offset; false behind the end. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code > LAST_ASCII && OTHER_SPACE.test(text.charAt(at)));
}

/** The first offset from `from` on at which no white space stands, the end at the latest. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpaceAt(text, at)) at++;
  return at;
}
