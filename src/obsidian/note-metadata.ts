import { getAllTags, type CachedMetadata } from 'obsidian';
import { frontMatterBlock, parseFrontMatter } from '../notes/front-matter';
import type { NoteInput } from '../notes/note-input';

/** A note as it is read, from the metadata that Obsidian keeps, and the text where it is known. */
export function noteInput(path: string, cache: CachedMetadata, text: string | null): NoteInput {
  return {
    path,
    frontMatter: cache.frontmatter ?? null,
    tags: (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, '')),
    headings: (cache.headings ?? []).map((heading) => heading.heading),
    malformedBlock: text === null || !hasUnreadProperties(cache) ? null : malformedBlock(text),
    text,
  };
}

/** Whether there is a block of properties but none was understood: it is malformed, or empty. */
export function hasUnreadProperties(cache: CachedMetadata): boolean {
  return cache.frontmatter === undefined && (cache.sections ?? []).some((section) => section.type === 'yaml');
}

function malformedBlock(text: string): string | null {
  const block = frontMatterBlock(text);
  return block !== null && parseFrontMatter(block) === 'malformed' ? block : null;
}
