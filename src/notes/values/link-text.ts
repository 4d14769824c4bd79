import { remembering } from '../../domain/remembering';
import type { Reference } from '../../domain/reference';

/** A link in a text, with the offsets it takes up. */
export interface FoundLink {
  readonly reference: Reference;
  readonly from: number;
  readonly to: number;
}

const LINK_FORM = String.raw`!?\[\[([^[\]\n]+(?:\](?!\])[^[\]\n]*)*)\]\]|!?\[([^[\]\n]*)\]\((<[^<>\n]*>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+"[^"\n]*")?\)`;
const LINK = new RegExp(LINK_FORM, 'g');
const LINK_AT_START = new RegExp(`^(?:${LINK_FORM})`);
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * All links to notes in a text, in their order: `[[X]]`, `[[X#heading|Y]]`, `[Y](X.md)`, `[Y](<X Y.md>)`.
 * Links to web pages and mail addresses are none, nor are embedded files.
 */
export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  if (!text.includes('[')) return found;
  for (const match of text.matchAll(LINK)) {
    const link = readMatch(match);
    if (link !== null) found.push(link);
  }
  return found;
}

function readMatch(match: RegExpExecArray): FoundLink | null {
  if (match[0].startsWith('!')) return null;
  const reference = match[1] === undefined ? markdownLink(match[2] ?? '', match[3] ?? '') : knownLink(match[1]);
  return reference === null ? null : { reference, from: match.index, to: match.index + match[0].length };
}

/** The link at the very start of a text, or `null`. */
export function linkAtStart(text: string): FoundLink | null {
  if (!text.startsWith('[')) return null;
  const match = LINK_AT_START.exec(text);
  return match === null ? null : readMatch(match);
}

/** The link that a text consists of, or `null`. */
export function wholeLink(text: string): Reference | null {
  if (!text.includes('[')) return null;
  const trimmed = text.trim();
  const link = linkAtStart(trimmed);
  return link !== null && link.to === trimmed.length ? link.reference : null;
}

/** The reference of what stands between `[[` and `]]`, or `null` when it leads to no other note. */
export function wikilink(inner: string): Reference | null {
  const bar = inner.indexOf('|');
  const path = bar < 0 ? inner : inner.slice(0, bar);
  // In a table, the bar of a link is written with a backslash before it.
  return linkTo(path.endsWith('\\') ? path.slice(0, -1) : path, bar < 0 ? '' : inner.slice(bar + 1));
}

/** Texts link the same few notes again and again. */
const knownLink = remembering(wikilink);

function linkTo(path: string, words: string): Reference | null {
  const target = linkTarget(path);
  if (target === '') return null;
  const label = words.trim();
  return { target, label: label === '' ? lastSegment(target) : label, linked: true };
}

function markdownLink(label: string, destination: string): Reference | null {
  const path = destination.startsWith('<') ? destination.slice(1, -1) : destination;
  if (SCHEME.test(path)) return null;
  return linkTo(decode(path), label);
}

function linkTarget(path: string): string {
  const hash = path.indexOf('#');
  const target = (hash < 0 ? path : path.slice(0, hash)).trim();
  return target.at(-3) === '.' ? target.replace(/\.md$/i, '') : target;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The last part of a path: what people call the note. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
