import type { Image, Link } from 'mdast';
import type { EmbedCache, LinkCache, Pos, Reference } from 'obsidian';
import { textOf } from './positions';

/** A Markdown link that leads to a page of the web or to another program. */
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * `[[note#heading|shown]]`, as a link or with a `!` as an embed. In tables the `|` is escaped. One with nothing
 * before it parts nothing: it belongs to the link.
 */
export function readWikilink(original: string): Reference {
  const inner = original.replace(/^!?\[\[|\]\]$/g, '');
  const bar = /\\?\|/.exec(inner);
  const parts = bar !== null && bar.index > 0;
  const link = (parts ? inner.slice(0, bar.index) : inner).trim();
  const shown = parts ? inner.slice(bar.index + bar[0].length).trim() : '';
  return { link, original, displayText: shown === '' ? displayedLink(link) : shown };
}

/** Without a text of its own a link shows its parts: `note > heading`. */
function displayedLink(link: string): string {
  return link
    .split('#')
    .filter((part) => part !== '')
    .join(' > ');
}

/** A Markdown link or image inside the vault; null when it leads elsewhere. */
export function readMarkdownLink(node: Link | Image, text: string, position: Pos): LinkCache | EmbedCache | null {
  const original = textOf(text, position);
  if (node.url === '' || scheme.test(node.url) || !/^!?\[/.test(original)) return null;
  return { link: decode(node.url), original, displayText: displayOf(node, text), position };
}

function displayOf(node: Link | Image, text: string): string {
  if (node.type === 'image') return node.alt ?? '';
  const from = node.children[0]?.position?.start.offset;
  const to = node.children.at(-1)?.position?.end.offset;
  return from === undefined || to === undefined ? '' : text.slice(from, to);
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
