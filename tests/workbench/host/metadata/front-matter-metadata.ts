import type { CachedMetadata, FrontmatterLinkCache, Pos } from 'obsidian';
import { isRecord, parseYaml } from '../frontmatter';
import { readPlainProperties } from './plain-properties';
import { readWikilink } from './references';

const wholeWikilink = /^\[\[[^[\]]+\]\]$/;
const wholeMarkdownLink = /^\[([^[\]]*)\]\((?![a-z][a-z0-9+.-]*:)([^()\s]+)\)$/i;

/** What the front matter adds to the metadata: nothing when it is empty or cannot be read. */
export function frontMatterMetadata(yaml: string, position: Pos): CachedMetadata {
  const frontmatter = readProperties(yaml);
  if (!frontmatter) return {};
  return { frontmatter, frontmatterPosition: position, frontmatterLinks: [...linksIn(frontmatter, [])] };
}

function readProperties(yaml: string): Record<string, unknown> | null {
  const plain = readPlainProperties(yaml);
  if (plain) return plain;
  try {
    const value = parseYaml(yaml);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** A property is a link when it is nothing but a link; the key tells the way to it, as in `partners.0`. */
function* linksIn(value: unknown, keys: string[]): Generator<FrontmatterLinkCache> {
  if (typeof value === 'string') {
    const link = readWholeLink(value.trim());
    if (link) yield { key: keys.join('.'), ...link };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* linksIn(item, [...keys, key]);
  }
}

function readWholeLink(value: string): Omit<FrontmatterLinkCache, 'key'> | null {
  if (wholeWikilink.test(value)) return readWikilink(value);
  const [original, displayText, link] = wholeMarkdownLink.exec(value) ?? [];
  return original === undefined || link === undefined ? null : { link: decodeURI(link), original, ...(displayText ? { displayText } : {}) };
}
