/** Signs beyond ASCII of which none is a letter or a digit: dashes and quotes, and most of the pictures. */
const NEITHER: readonly (readonly [from: number, to: number])[] = [
  [0x2010, 0x2027],
  [0x2600, 0x2775],
  [0x1f300, 0x1faff],
];

/**
 * Whether a letter or digit of any script stands at an offset of a text. At its end there is none.
 *
 * @example
 * letterOrDigitAt('über', 0) // true
 */
export function letterOrDigitAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && isLetterOrDigit(code);
}

/** Whether one stands right before an offset. */
export function letterOrDigitBefore(text: string, at: number): boolean {
  const isSecondHalf = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return at > 0 && letterOrDigitAt(text, isSecondHalf ? at - 2 : at - 1);
}

/**
 * The runs of letters and digits of a text: where each begins and ends.
 *
 * @example
 * wordsIn('Anna, 14:30') // [{ from: 0, to: 4 }, { from: 6, to: 8 }, { from: 9, to: 11 }]
 */
export function wordsIn(text: string): { readonly from: number; readonly to: number }[] {
  const words: { readonly from: number; readonly to: number }[] = [];
  let from: number | null = null;
  let at = 0;
  for (const sign of text) {
    if (!letterOrDigitAt(sign, 0)) {
      if (from !== null) words.push({ from, to: at });
      from = null;
    } else from ??= at;
    at += sign.length;
  }
  if (from !== null) words.push({ from, to: at });
  return words;
}

/**
 * The engine takes half a millisecond to learn which signs of all scripts are meant, for each expression that names
 * them and once more when it is loaded: so there is one of them, and hardly a text needs it.
 */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || ((code | 0x20) >= 97 && (code | 0x20) <= 122);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return !NEITHER.some(([from, to]) => from <= code && code <= to) && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}
