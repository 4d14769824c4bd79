import type { CachedMetadata } from 'obsidian';

/** Headings match whatever their punctuation, as in Obsidian's links. */
function comparable(heading: string): string {
  return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The line that `#Heading`, `#Heading#Sub-heading` or `#^block` names; null when there is none such. */
export function resolveLine(cache: CachedMetadata | null, subpath: string): number | null {
  const parts = subpath.split('#').filter((part) => part !== '');
  const last = parts.at(-1);
  if (!cache || last === undefined) return null;
  if (last.startsWith('^')) return cache.blocks?.[last.slice(1).toLowerCase()]?.position.start.line ?? null;
  let found: { line: number; level: number } | null = null;
  let at = 0;
  for (const { heading, level, position } of cache.headings ?? []) {
    if (comparable(heading) !== comparable(parts[at] ?? '') || (found && level <= found.level)) continue;
    found = { line: position.start.line, level };
    at += 1;
    if (at === parts.length) return found.line;
  }
  return null;
}
