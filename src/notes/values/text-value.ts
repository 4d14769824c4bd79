import { wholeLink } from './link-text';
import { singleValue, type Narrowed } from './narrowed';

/**
 * The texts of a property, one or a list. A link counts by the words that people see.
 * With `separators`, every text is split at them: `readTextList('a@x.de, b@x.de', /,/)` has two entries.
 */
export function readTextList(value: unknown, separators: RegExp | null = null): Narrowed<string[]> {
  const entries: unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
  const texts: string[] = [];
  for (const entry of entries) {
    if (entry === null || entry === undefined) continue;
    const single = singleValue(entry);
    if (typeof single !== 'string' && typeof single !== 'number') return { problem: 'value-unreadable' };
    const text = String(single);
    if (isPlain(text, separators)) {
      const words = text.trim();
      if (words !== '') texts.push(words);
      continue;
    }
    const pieces = separators === null ? [wholeLink(text)?.label ?? text] : text.split(separators);
    texts.push(...pieces.map((piece) => wholeLink(piece)?.label ?? piece.trim()).filter((piece) => piece !== ''));
  }
  return { value: texts };
}

/** Whether a text is neither a link nor several texts. */
function isPlain(text: string, separators: RegExp | null): boolean {
  return !text.includes('[') && (separators === null || !separators.test(text));
}

/** The texts of a property that people also write as `a, b; c`. */
export function readList(value: unknown): Narrowed<string[]> {
  return readTextList(value, LIST_MARKS);
}

const LIST_MARKS = /[,;]/;

/** The one text of a property; several entries are joined by commas, as an address is. */
export function readText(value: unknown): Narrowed<string | null> {
  const read = readTextList(value);
  if ('problem' in read) return read;
  return { value: read.value.length === 0 ? null : read.value.join(', ') };
}
