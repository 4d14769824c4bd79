import type { Texts } from '../../i18n/texts';

/** What a file system or a link cannot hold: the former in names of files, the latter in `[[links]]`. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]]/g;

/** File systems take names of 255 bytes; this leaves room for umlauts and the ending. */
const LONGEST_NAME = 120;

/** Why a note cannot be called so, in words; `null` when it can. The name is taken without spaces around it. */
export function noteNameError(name: string, { forms }: Texts): string | null {
  const words = forms.noteName;
  if (name === '') return words.empty;
  const forbidden = [...new Set(name.match(FORBIDDEN) ?? [])];
  if (forbidden.length > 0) return words.characters(forbidden.join(' '));
  if (name.startsWith('.')) return words.dot;
  return name.length > LONGEST_NAME ? words.tooLong(LONGEST_NAME) : null;
}
