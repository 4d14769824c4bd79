import type { BlockCache, CachedMetadata, ListItemCache, Pos, SectionCache } from 'obsidian';
import { textOf } from './positions';

const atEnd = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;
const alone = /^[ \t]*\^([A-Za-z0-9-]+)\s*$/;
const endingTypes = new Set(['paragraph', 'heading', 'blockquote', 'callout']);

/** The `^ids` by which blocks can be linked to. */
export class BlockIds {
  readonly #blocks: Record<string, BlockCache> = {};

  constructor(private readonly text: string) {}

  /** Gives the section and its items their ids. An id in a paragraph of its own names the block before it. */
  readSection(section: SectionCache, items: ListItemCache[], previous: SectionCache | undefined): void {
    for (const item of items) this.#name(item, atEnd.exec(textOf(this.text, item.position))?.[1]);
    if (!endingTypes.has(section.type)) return;
    const original = textOf(this.text, section.position);
    const lonely = alone.exec(original)?.[1];
    if (lonely !== undefined && previous) this.#name(previous, lonely);
    else this.#name(section, atEnd.exec(original)?.[1]);
  }

  result(): Pick<CachedMetadata, 'blocks'> {
    return Object.keys(this.#blocks).length > 0 ? { blocks: this.#blocks } : {};
  }

  #name(block: { id?: string | undefined; position: Pos }, id: string | undefined): void {
    if (id === undefined) return;
    block.id = id;
    this.#blocks[id.toLowerCase()] = { id, position: block.position };
  }
}
