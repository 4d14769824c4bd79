import type { CachedMetadata, FrontMatterInfo } from 'obsidian';
import { parse, stringify } from 'yaml';

/** A block at the very start of the note between two lines of three dashes. */
const block = /^---[ \t]*\r?\n((?:(?!---[ \t]*(?:\r?\n|$)).*\r?\n)*?)---[ \t]*(?:\r?\n|$)/;

/** Where the front matter stands. `from` and `to` enclose the lines between the dashes, the last line ending included. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const match = block.exec(content);
  if (!match) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const frontmatter = match[1] ?? '';
  const from = content.indexOf('\n') + 1;
  return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: match[0].length };
}

/** YAML 1.2 in its core schema, so that dates stay strings. Throws on malformed YAML. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { schema: 'core', logLevel: 'error' }) as unknown;
}

/** As Obsidian writes properties: lists indented by two spaces, lines never folded, no anchors; nothing after the colon of an empty value. */
export function stringifyYaml(obj: unknown): string {
  return stringify(obj, { lineWidth: 0, aliasDuplicateObjects: false, nullStr: '' });
}

/** The value of the first property whose name matches; a string is compared without regard to case. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (!isRecord(frontmatter)) return null;
  const matches = (name: string): boolean => (typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : new RegExp(key.source, key.flags.replace('g', '')).test(name));
  const name = Object.keys(frontmatter).find(matches);
  return name === undefined ? null : frontmatter[name];
}

/** A property that is one text or a list of texts; null when there is none. Numbers in the list count as texts. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? null : [String(value)];
  if (!Array.isArray(value)) return null;
  return value.filter((item) => typeof item === 'string' || typeof item === 'number').map((item) => String(item).trim());
}

/** Of `aliases`; since 1.9 `alias` is a property like any other. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^aliases$/i);
}

/**
 * Tags with their `#`, of `tags`; since 1.9 `tag` is a property like any other. Text with a comma or a space is no
 * tag, and it is not split into several.
 */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const values = parseFrontMatterStringArray(frontmatter, /^tags$/i);
  return values && values.filter((value) => value !== '' && !/[\s,]/.test(value)).map((value) => (value.startsWith('#') ? value : `#${value}`));
}

/** Tags of the front matter and then of the text, each as often as it is there. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const inText = (cache.tags ?? []).map(({ tag }) => tag);
  return [...(parseFrontMatterTags(cache.frontmatter ?? null) ?? []), ...inText];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
