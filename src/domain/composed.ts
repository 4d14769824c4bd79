/** Letters up to here are composed as they stand; most texts have no others. */
const MAY_BE_APART = /[\u0300-\uffff]/;

/** A text in composed form (NFC), in which `ü` is one letter and not `u` with two dots. */
export function composed(text: string): string {
  return MAY_BE_APART.test(text) ? text.normalize('NFC') : text;
}
