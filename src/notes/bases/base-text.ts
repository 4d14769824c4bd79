import { Document, isMap, type Pair, type Scalar } from 'yaml';
import type { NoteLanguage } from '../../domain/channel';
import { BASE_WORDS } from '../vocabulary/base-words';
import { baseFormulas, propertyInBase, shownFormulas, textInBase, type BaseProperties } from './base-formulas';

/** A way in which the notes say that they are partners, in the names and words that stand in them. */
export type PartnerFilter =
  | { readonly by: 'folder'; readonly folder: string }
  | { readonly by: 'tag'; readonly tag: string }
  /** Any of the values, alone or in a list; those that are links by their targets. */
  | { readonly by: 'property'; readonly property: string; readonly values: readonly string[]; readonly links: readonly string[] };

export interface NewBase {
  readonly filters: readonly PartnerFilter[];
  readonly excludedFolders: readonly string[];
  readonly properties: BaseProperties;
}

/** The name under which Obsidian keeps the plugin's view. */
const DUE_VIEW_TYPE = 'jour-fixe-due';

/**
 * The text of a base of all partners: a table that works without the plugin, and the plugin's own view.
 *
 * @example
 * newBaseText({ filters: [{ by: 'folder', folder: 'Partners' }], excludedFolders: [], properties: { lastContact: ['last-contact'], nextContact: ['next-contact'], cadence: ['cadence'] } }, 'en')
 */
export function newBaseText(base: NewBase, language: NoteLanguage): string {
  const words = BASE_WORDS[language];
  const document = new Document({
    filters: filtersOf(base),
    formulas: baseFormulas(base.properties, language),
    properties: Object.fromEntries(Object.values(words.formulas).map(([name, shown]) => [`formula.${name}`, { displayName: shown }])),
    views: [
      {
        type: 'table',
        name: words.tableView,
        order: ['file.name', ...shownFormulas(words)],
        sort: [{ property: `formula.${words.formulas.daysOverdue[0]}`, direction: 'DESC' }],
      },
      { type: DUE_VIEW_TYPE, name: words.dueView, showPartners: 'due', atMost: 'all' },
    ],
  });
  document.commentBefore = words.comments.file;
  if (isMap<Scalar<string>>(document.contents)) {
    document.contents.items.forEach((pair, index) => comment(pair, words.comments, index > 0));
  }
  return document.toString({ lineWidth: 0 });
}

/** Each part of the base says above itself what it is for. */
function comment({ key }: Pair<Scalar<string>>, comments: Readonly<Record<string, string>>, apart: boolean): void {
  const text = comments[key.value];
  if (text === undefined) return;
  key.commentBefore = text;
  key.spaceBefore = apart;
}

function filtersOf({ filters, excludedFolders }: NewBase): object {
  const excluded = excludedFolders.map((folder) => `file.inFolder(${textInBase(folder)})`);
  return { and: ['file.ext == "md"', { or: filters.map(filterOf) }, ...(excluded.length > 0 ? [{ not: excluded }] : [])] };
}

function filterOf(filter: PartnerFilter): string {
  switch (filter.by) {
    case 'folder':
      // The empty folder is the whole vault.
      return filter.folder === '' ? 'true' : `file.inFolder(${textInBase(filter.folder)})`;
    case 'tag':
      return `file.hasTag(${textInBase(filter.tag)})`;
    case 'property': {
      const values = [...filter.values.map(textInBase), ...filter.links.map((target) => `link(${textInBase(target)})`)];
      return `list(${propertyInBase(filter.property)}).containsAny(${values.join(', ')})`;
    }
  }
}
