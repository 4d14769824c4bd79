import { composed } from '../../domain/composed';
import { remembering } from '../../domain/remembering';
import type { Reference } from '../../domain/reference';
import { findLinks, lastSegment, wikilink } from './link-text';
import type { Narrowed } from './narrowed';

/** How a plain text without any link is taken: as one name, or as several persons where it surely lists them. */
export type PlainText = 'one-name' | 'persons';

/**
 * The references of a property: links in any form, plain names, one or many, and the lists in lists that YAML
 * makes of a bare `[[X]]`. Words beside a link, as in `"[[Anna Schmidt]] (purchasing)"`, are a remark.
 * With `persons`, a plain text is split at commas where each piece has a first and a last name,
 * and at semicolons; `Schmidt, Anna` stays one name. What is neither text, number nor list is `value-unreadable`.
 *
 * @example
 * readReferences(['[[Anna Schmidt|Anna]]', 'Jörg Weiß'])
 * // { value: [{ target: 'Anna Schmidt', label: 'Anna', linked: true }, { target: 'Jörg Weiß', label: 'Jörg Weiß', linked: false }] }
 */
export function readReferences(value: unknown, plain: PlainText = 'one-name'): Narrowed<Reference[]> {
  const found: Reference[] = [];
  return collect(value, plain, found) ? { value: found } : { problem: 'value-unreadable' };
}

/** The persons of a property, as `readReferences` reads them with `persons`. */
export function readPersons(value: unknown): Narrowed<Reference[]> {
  return readReferences(value, 'persons');
}

/** The one reference of a property; the first one, where several stand there. */
export function readReference(value: unknown): Narrowed<Reference | null> {
  const read = readReferences(value);
  return 'problem' in read ? read : { value: read.value[0] ?? null };
}

function collect(value: unknown, plain: PlainText, found: Reference[]): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'number') return collect(String(value), plain, found);
  if (typeof value === 'string') {
    const link = onlyLink(value);
    if (link !== null) found.push(link);
    else found.push(...textReferences(value, plain));
    return true;
  }
  if (!Array.isArray(value)) return false;
  const bare = bareLink(value);
  if (bare !== null) {
    found.push(bare);
    return true;
  }
  let understood = true;
  for (const entry of value as unknown[]) understood = collectEntry(entry, plain, found) && understood;
  return understood;
}

/** An entry of a list; a list in a list is what YAML made of `[[X]]`. */
function collectEntry(entry: unknown, plain: PlainText, found: Reference[]): boolean {
  const words = Array.isArray(entry) ? linkWords(entry) : null;
  const link = words === null ? null : wikilink(words);
  if (link === null) return collect(entry, plain, found);
  found.push(link);
  return true;
}

/** `[["X"]]`, which YAML makes of a property with the value `[[X]]`. */
function bareLink(value: readonly unknown[]): Reference | null {
  const inner = value.length === 1 ? value[0] : null;
  const words = Array.isArray(inner) ? linkWords(inner) : null;
  return words === null ? null : wikilink(words);
}

/** What stood between the brackets of a bare link; a comma in it made YAML see several entries. */
function linkWords(list: readonly unknown[]): string | null {
  const isText = list.length > 0 && list.every((word) => typeof word === 'string' || typeof word === 'number');
  return isText ? list.map(String).join(', ') : null;
}

/**
 * A value with its bare links as texts, as they would have been read in quotes: of `partner: [[X]]`, YAML makes the
 * list `[["X"]]`, which is `"[[X]]"` here. `null` where nothing in it is surely a bare link.
 *
 * @example
 * quoteLinks([[['A|B']], 'C'])  // ['[[A|B]]', 'C']
 * quoteLinks([[1, 2], [3, 4]])  // null
 */
export function quoteLinks(value: unknown): string | readonly unknown[] | null {
  if (!Array.isArray(value)) return null;
  const whole = bareText(value);
  if (whole !== null) return whole;
  const entries = (value as unknown[]).map((entry) => bareText(entry) ?? entry);
  return entries.some((entry, at) => entry !== value[at]) ? entries : null;
}

/** The text that stands in the note where YAML sees a list in a list; numbers alone may really be lists. */
function bareText(value: unknown): string | null {
  const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : null;
  const words = Array.isArray(inner) && inner.some((word) => typeof word === 'string') ? linkWords(inner) : null;
  return words === null || wikilink(words) === null ? null : `[[${words}]]`;
}

/** The link of a value that is nothing but one, as most are. */
function onlyLink(text: string): Reference | null {
  const end = text.length - 2;
  const isOne = text.startsWith('[[') && text.indexOf(']', 2) === end && end > 2 && text.indexOf('[', 2) < 0 && text.endsWith(']') && !text.includes('\n');
  return isOne ? wikilink(text.slice(2, end)) : null;
}

function textReferences(text: string, plain: PlainText): Reference[] {
  const links = findLinks(text);
  if (links.length > 0) return links.map(({ reference }) => reference);
  return (plain === 'persons' ? splitPersons(text) : [text]).flatMap((name) => plainReference(name) ?? []);
}

/** A reference by name only, or `null` for an empty name. */
export const plainReference = remembering((name): Reference | null => {
  const words = composed(name).replace(/\s+/g, ' ').trim();
  return words === '' ? null : { target: words, label: words, linked: false };
});

function splitPersons(text: string): string[] {
  if (!/[,;\n]/.test(text)) return [text];
  return text.split(/[;\n]/).flatMap((part) => {
    const pieces = part.split(',');
    return pieces.every((piece) => /\S\s+\S/.test(piece.trim())) ? pieces : [part];
  });
}

/** The names by which a reference may be meant in plain words: its label, and the name of its note. */
export function namesOf({ target, label }: Reference): string[] {
  const name = lastSegment(target);
  return label === name ? [name] : [name, label];
}
