import { getAllTags, type CachedMetadata } from 'obsidian';
import { frontMatterBlock, parseFrontMatter } from '../notes/front-matter';
import type { BodySigns, NoteInput } from '../notes/note-input';
import { wikilink } from '../notes/values/link-text';

/** A note as it is read, from the metadata that Obsidian keeps, and the text where it is known. */
export function noteInput(path: string, cache: CachedMetadata, text: string | null): NoteInput {
  return {
    path,
    frontMatter: cache.frontmatter ?? null,
    tags: (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, '')),
    headings: (cache.headings ?? []).map((heading) => heading.heading),
    body: bodySigns(cache),
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

/** Links in the properties are not among those of the body. */
function bodySigns(cache: CachedMetadata): BodySigns {
  const listItems = cache.listItems ?? [];
  return {
    openTasks: listItems.some(({ task }) => task === ' '),
    listItems: listItems.length > 0,
    links: (cache.links ?? []).flatMap(({ link, displayText }) => wikilink(displayText === undefined ? link : `${link}|${displayText}`) ?? []),
  };
}
