import type { CachedMetadata } from 'obsidian';
import { resolveLine } from './subpath';

/** The part of a note that a subpath names: a heading with what follows up to the next of its level, or a block's line. */
export function sectionText(text: string, cache: CachedMetadata | null, subpath: string): string {
  const start = subpath === '' ? null : resolveLine(cache, subpath);
  if (start === null) return text;
  const lines = text.split('\n');
  const headings = cache?.headings ?? [];
  const heading = headings.find(({ position }) => position.start.line === start);
  if (!heading) return lines[start] ?? '';
  const next = headings.find(({ position, level }) => position.start.line > start && level <= heading.level);
  return lines.slice(start, next?.position.start.line).join('\n');
}
