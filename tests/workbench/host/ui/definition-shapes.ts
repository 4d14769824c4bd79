import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage, SettingGroupItem } from 'obsidian';

export function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
  return 'type' in item && item.type === 'page';
}

export function isGroup(item: SettingDefinitionItem): item is SettingDefinitionGroup | SettingDefinitionList {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

/** What a group or list holds; null for anything else. */
export function groupItems(item: SettingDefinitionItem): SettingGroupItem[] | null {
  return isGroup(item) && evaluate(item.visible, true) ? (item.items ?? []) : isGroup(item) ? [] : null;
}

/** The pages on this level, those inside groups included. */
export function pagesIn(items: readonly SettingDefinitionItem[]): SettingDefinitionPage[] {
  return items.flatMap((item) => (isPage(item) ? [item] : isGroup(item) ? pagesIn(item.items ?? []) : []));
}

/** Some properties are a value or a function that gives it. */
export function evaluate<T>(value: T | (() => T) | undefined, fallback: T): T {
  if (value === undefined) return fallback;
  return typeof value === 'function' ? (value as () => T)() : value;
}

export function isSearchable(item: SettingDefinition | SettingDefinitionPage): boolean {
  return evaluate(item.visible, true) && (isPage(item) || evaluate(item.searchable, true));
}

/** The words by which a definition is found. */
export function searchText(item: SettingDefinition | SettingDefinitionPage): string {
  const { name, desc } = item;
  const aliases = isPage(item) ? [] : (item.aliases ?? []);
  return [name, typeof desc === 'string' ? desc : (desc?.textContent ?? ''), ...aliases].join(' ').toLowerCase();
}
