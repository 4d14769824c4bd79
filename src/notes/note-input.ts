import type { Reference } from '../domain/reference';
import { frontMatterBlock, parseFrontMatter } from './front-matter';
import { linksInBody } from './text/body-links';
import { hasOpenTasks } from './text/open-tasks';
import { scanOutline } from './text/outline';
import type { FrontMatter } from './property-reader';
import { readTextList } from './values/text-value';

/** What is known of a note's body without reading it: whether it may hold what is looked for. */
export interface BodySigns {
  readonly openTasks: boolean;
  readonly listItems: boolean;
  /** Whom the body links. */
  readonly links: readonly Reference[];
}

/** All that is known of a note when it is read: from its text, or from its metadata alone. */
export interface NoteInput {
  /** From the root of the vault, with the file's ending. */
  readonly path: string;
  readonly frontMatter: FrontMatter | null;
  /** Of the whole note, without `#`. */
  readonly tags: readonly string[];
  readonly headings: readonly string[];
  readonly body: BodySigns;
  /** The YAML of a note whose front matter could not be read, else `null`. */
  readonly malformedBlock: string | null;
  /** Whether there are properties of which the metadata knows nothing: only the text tells whether they are malformed. */
  readonly propertiesUnknown: boolean;
  /** `null` while only the metadata is known. */
  readonly text: string | null;
}

/**
 * What a note's text says by itself. The tags in its body are not looked for: `previousTags` are those known before,
 * and the tags of the front matter are added.
 */
export function noteInputFromText(path: string, text: string, previousTags: readonly string[]): NoteInput {
  const block = frontMatterBlock(text);
  const parsed = block === null ? null : parseFrontMatter(block);
  const frontMatter = parsed === 'malformed' ? null : parsed;
  const outline = scanOutline(text);
  return {
    path,
    frontMatter,
    tags: [...new Set([...previousTags, ...frontMatterTags(frontMatter)])],
    headings: outline.headings.map((heading) => heading.text),
    body: {
      openTasks: hasOpenTasks(outline),
      listItems: outline.lines.some(({ item }) => item !== null),
      links: linksInBody(outline),
    },
    malformedBlock: parsed === 'malformed' ? block : null,
    propertiesUnknown: false,
    text,
  };
}

/** The tags in `tags` and `tag`, without `#`, separated by commas or spaces where they stand in one text. */
export function frontMatterTags(frontMatter: FrontMatter | null): string[] {
  return Object.entries(frontMatter ?? {}).flatMap(([name, value]) => {
    if (!/^tags?$/i.test(name)) return [];
    const read = readTextList(value, /[,\s]+/);
    return 'value' in read ? read.value.map((tag) => tag.replace(/^#/, '')) : [];
  });
}
