import { getAllTags, type CachedMetadata } from 'obsidian';
import { frontMatterBlock, parseFrontMatter } from '../notes/front-matter';
import type { Reference } from '../domain/reference';
import type { BodySigns, NoteInput } from '../notes/note-input';
import type { FrontMatter } from '../notes/property-reader';
import { wikilink } from '../notes/values/link-text';
import { NOTHING } from '../domain/nothing';

/** A note as it is read, from the metadata that Obsidian keeps, and the text where it is known. */
export function noteInput(path: string, cache: CachedMetadata, text: string | null): NoteInput {
  return new NoteWithMetadata(path, cache, text);
}

/** Most notes of a vault are none of ours: what is not asked for is not looked up. */
class NoteWithMetadata implements NoteInput {
  private knownTags: readonly string[] | null = null;

  constructor(
    readonly path: string,
    private readonly cache: CachedMetadata,
    readonly text: string | null,
  ) {}

  get frontMatter(): FrontMatter | null {
    return this.cache.frontmatter ?? null;
  }

  get tags(): readonly string[] {
    return (this.knownTags ??= mayHaveTags(this.cache) ? (getAllTags(this.cache) ?? []).map((tag) => (tag.startsWith('#') ? tag.slice(1) : tag)) : NOTHING);
  }

  get headings(): readonly string[] {
    return (this.cache.headings ?? []).map(({ heading }) => heading);
  }

  get body(): BodySigns {
    return new BodyWithMetadata(this.cache);
  }

  get malformedBlock(): string | null {
    return this.text === null || !lacksProperties(this.cache) ? null : malformedBlock(this.text);
  }

  get propertiesUnknown(): boolean {
    return this.text === null && lacksProperties(this.cache);
  }
}

class BodyWithMetadata implements BodySigns {
  constructor(private readonly cache: CachedMetadata) {}

  get openTasks(): boolean {
    return this.cache.listItems?.some(({ task }) => task === ' ') ?? false;
  }

  get listItems(): boolean {
    return (this.cache.listItems?.length ?? 0) > 0;
  }

  /** Links in the properties are not among those of the body. */
  get links(): readonly Reference[] {
    return (this.cache.links ?? []).flatMap(({ link, displayText }) => wikilink(displayText === undefined ? link : `${link}|${displayText}`) ?? []);
  }
}

/** Most notes have none, and looking for them takes longer than seeing that. */
function mayHaveTags({ tags, frontmatter }: CachedMetadata): boolean {
  if (tags !== undefined) return true;
  for (const name in frontmatter) if (name.length <= 'tags'.length && /^tags?$/i.test(name)) return true;
  return false;
}

/** Whether there is a block of properties but none was understood: it is malformed, or empty. */
function lacksProperties(cache: CachedMetadata): boolean {
  return cache.frontmatter === undefined && (cache.sections ?? []).some((section) => section.type === 'yaml');
}

function malformedBlock(text: string): string | null {
  const block = frontMatterBlock(text);
  return block !== null && parseFrontMatter(block) === 'malformed' ? block : null;
}
