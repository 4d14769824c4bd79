import type { Image, Link, List, Nodes, RootContent } from 'mdast';
import type { CachedMetadata, HeadingCache, ListItemCache, Pos, SectionCache } from 'obsidian';
import { BlockIds } from './block-ids';
import { frontMatterMetadata } from './front-matter-metadata';
import { listItemOf } from './list-item-metadata';
import { fromLineStart, positionOf, textOf } from './positions';
import { readPlainBlocks } from './plain-blocks';
import { readMarkdownLink, readWikilink } from './references';
import { parseSyntaxTree } from './syntax-tree';

type Lists = Required<Pick<CachedMetadata, 'links' | 'embeds' | 'tags' | 'headings' | 'listItems' | 'sections' | 'footnotes' | 'footnoteRefs' | 'referenceLinks'>>;

/** Reads a note's metadata as Obsidian does; what a note does not have is no key of the result. */
export function parseMetadata(text: string): CachedMetadata {
  return metadataOf(text, readPlainBlocks(text) ?? parseSyntaxTree(text).children);
}

/** The metadata of a note whose blocks are read already. */
export function metadataOf(text: string, blocks: RootContent[]): CachedMetadata {
  const reader = new MetadataReader(text);
  for (const block of blocks) reader.readBlock(block);
  return reader.result();
}

class MetadataReader {
  readonly #found: Lists = { links: [], embeds: [], tags: [], headings: [], listItems: [], sections: [], footnotes: [], footnoteRefs: [], referenceLinks: [] };
  readonly #blockIds: BlockIds;
  #frontMatter: CachedMetadata = {};

  constructor(private readonly text: string) {
    this.#blockIds = new BlockIds(text);
  }

  /** Reads a block at the root of the note, which is a section. What indents its first line belongs to it. */
  readBlock(block: RootContent): void {
    const { listItems, sections } = this.#found;
    const itemsBefore = listItems.length;
    this.#readNode(block, null);
    const items = listItems.slice(itemsBefore);
    const position = fromLineStart(positionOf(block));
    const original = textOf(this.text, position).trimStart();
    // Headings in quotes and lists are no headings of the note.
    if (block.type === 'heading') this.#found.headings.push(headingOf(original, block.depth, position));
    const section: SectionCache = { type: sectionType(block, original), position };
    this.#blockIds.readSection(section, items, sections.at(-1));
    sections.push(section);
  }

  result(): CachedMetadata {
    const filled = Object.fromEntries(Object.entries(this.#found).filter(([, items]) => items.length > 0)) as CachedMetadata;
    return { ...filled, ...this.#frontMatter, ...this.#blockIds.result() };
  }

  #readNode(node: Nodes, parentItem: ListItemCache | null): void {
    const position = positionOf(node);
    const original = textOf(this.text, position);
    const found = this.#found;
    switch (node.type) {
      case 'yaml':
        this.#frontMatter = frontMatterMetadata(node.value, position);
        return;
      case 'list':
        return this.#readList(node, parentItem);
      case 'wikilink':
        (original.startsWith('!') ? found.embeds : found.links).push({ ...readWikilink(original), position });
        return;
      case 'link':
      case 'image':
        this.#readMarkdownLink(node, position);
        break;
      case 'tag':
        found.tags.push({ tag: original, position });
        return;
      case 'comment':
        return this.#readComment(position);
      case 'footnoteDefinition':
        found.footnotes.push({ id: node.label ?? node.identifier, position });
        break;
      case 'footnoteReference':
        found.footnoteRefs.push({ id: node.label ?? node.identifier, position });
        break;
      case 'definition':
        found.referenceLinks.push({ id: node.label ?? node.identifier, link: node.url, position });
        break;
    }
    if ('children' in node) for (const child of node.children) this.#readNode(child, null);
  }

  #readList(list: List, parentItem: ListItemCache | null): void {
    list.children.forEach((item, index) => {
      const cache = listItemOf(list, index, this.text, parentItem);
      if (!cache) return;
      this.#found.listItems.push(cache);
      for (const child of item.children) this.#readNode(child, cache);
    });
  }

  #readMarkdownLink(node: Link | Image, position: Pos): void {
    const link = readMarkdownLink(node, this.text, position);
    if (link) (node.type === 'image' ? this.#found.embeds : this.#found.links).push(link);
  }

  /** Of a comment, only the tags and links are read. What stands before it gives way to text that means nothing. */
  #readComment({ start, end }: Pos): void {
    const before = start.offset - start.col;
    const blank = this.text.slice(0, before).replace(/[^\r\n]/g, ' ') + 'x'.repeat(start.col + 2);
    const inside = new MetadataReader(blank + this.text.slice(start.offset + 2, end.offset).replace(/%%\s*$/, ''));
    for (const block of parseSyntaxTree(inside.text).children) inside.#readNode(block, null);
    this.#found.tags.push(...inside.#found.tags);
    this.#found.links.push(...inside.#found.links);
    this.#found.embeds.push(...inside.#found.embeds);
  }
}

/** The text of a heading as it is written, without its marks. */
function headingOf(original: string, level: number, position: Pos): HeadingCache {
  const underlined = original.replace(/\r?\n[ \t>]*[=-]+[ \t]*$/, '');
  const heading = underlined === original ? original.replace(/^#{1,6}(?:[ \t]+|$)/, '').replace(/(?:^|[ \t]+)#+[ \t]*$/, '') : underlined;
  return { heading: heading.trim(), level, position };
}

function sectionType(block: RootContent, original: string): string {
  return block.type === 'blockquote' && /^>[ \t]*\[![^\]]+\]/.test(original) ? 'callout' : block.type;
}
