import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { App } from '../workspace/app';
import { pathsIn } from './definition-pages';
import { isGroup, isSearchable, searchText } from './definition-shapes';
import { setIcon } from './icons';
import { Modal } from './modal';
import type { SettingTab } from './setting-tab';
import { SearchComponent } from './text-components';
import { labelQuietly } from './tooltip';
import { say } from '../say';

interface ListedTab {
  readonly tab: SettingTab;
  readonly name: string;
  readonly group: 'Workbench' | 'Plugins';
}

interface Found {
  readonly listed: ListedTab;
  readonly path: SettingDefinitionItem[];
}

/** The settings: tabs at the start, their content beside them, and a search over all of it. */
export class SettingsWindow extends Modal {
  readonly #tabs: ListedTab[] = [];
  readonly #navEl: HTMLElement;
  readonly #paneEl: HTMLElement;
  readonly #search: SearchComponent;
  #active: ListedTab | null = null;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-settings');
    this.setTitle(say('Settings'));
    const columns = this.contentEl.createDiv('vertical-tabs-container');
    const side = columns.createDiv('vertical-tab-header');
    this.#search = new SearchComponent(side).setPlaceholder(say('Search settings…')).onChange((query) => this.#find(query));
    labelQuietly(this.#search.inputEl, say('Search settings'));
    this.#navEl = labelQuietly(side.createEl('nav', 'vertical-tab-nav'), say('Settings tabs'));
    this.#paneEl = columns.createDiv({ cls: 'vertical-tab-content-container', attr: { tabindex: '-1' } });
  }

  addTab(tab: SettingTab, name: string, group: ListedTab['group'] = 'Plugins'): void {
    this.#tabs.push({ tab, name, group });
    // Definitions are asked for at once, as Obsidian does to fill its search.
    tab.update();
  }

  removeTab(tab: SettingTab): void {
    const at = this.#tabs.findIndex((listed) => listed.tab === tab);
    const [removed] = at >= 0 ? this.#tabs.splice(at, 1) : [];
    if (removed && this.#active === removed) this.close();
  }

  override onOpen(): void {
    this.#search.setValue('');
    this.#renderNav();
    const first = this.#tabs.find(({ group }) => group === 'Plugins') ?? this.#tabs[0];
    const again = this.#active ?? first;
    this.#active = null;
    if (again) this.#show(again);
    this.#search.inputEl.focus();
  }

  override onClose(): void {
    this.#active?.tab.close();
  }

  /** Obsidian keeps this one without declaring it; plugins use it to lead to their settings. */
  openTabById(name: string): SettingTab | null {
    const listed = this.#tabs.find((each) => each.name === name || ('plugin' in each.tab && (each.tab.plugin as { manifest: { id: string } }).manifest.id === name));
    if (!listed) return null;
    this.#show(listed);
    return listed.tab;
  }

  #renderNav(): void {
    this.#navEl.empty();
    for (const group of ['Workbench', 'Plugins'] as const) {
      const tabs = this.#tabs.filter((listed) => listed.group === group);
      if (tabs.length === 0) continue;
      this.#navEl.createDiv({ cls: 'vertical-tab-header-group-title', text: say(group) });
      for (const listed of tabs) {
        const el = this.#navEl.createEl('button', { cls: 'vertical-tab-nav-item', attr: { 'aria-current': listed === this.#active ? 'page' : null } });
        el.toggleClass('is-active', listed === this.#active);
        setIcon(el.createSpan('vertical-tab-nav-item-icon'), listed.tab.icon);
        el.createSpan({ text: listed.name });
        el.addEventListener('click', () => this.#show(listed));
      }
    }
  }

  #show(listed: ListedTab): void {
    this.#active?.tab.close();
    this.#active = listed;
    this.#paneEl.replaceChildren(listed.tab.containerEl);
    listed.tab.open();
    this.#renderNav();
  }

  #find(query: string): void {
    const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
    if (words.length === 0) {
      if (this.#active) this.#show(this.#active);
      return;
    }
    const found = this.#tabs.flatMap((listed) => pathsIn(listed.tab.settingItems).map((path): Found => ({ listed, path })));
    const fitting = found.filter(({ path }) => {
      const item = path.at(-1);
      if (!item || isGroup(item) || !isSearchable(item)) return false;
      const text = searchText(item);
      return words.every((word) => text.includes(word));
    });
    this.#active?.tab.close();
    this.#paneEl.empty();
    const results = this.#paneEl.createDiv({ cls: 'vertical-tab-content setting-search-results', attr: { role: 'region', 'aria-label': say('Search results') } });
    if (fitting.length === 0) results.createDiv({ cls: 'setting-list-empty', text: say('No settings found.') });
    for (const each of fitting) this.#renderFound(results, each);
  }

  #renderFound(parent: HTMLElement, { listed, path }: Found): void {
    const item = path.at(-1) as SettingDefinition | SettingDefinitionPage;
    const above = path.slice(0, -1).map((page) => (page as SettingDefinitionPage).name);
    const el = parent.createEl('button', 'setting-search-result');
    el.createDiv({ cls: 'setting-item-name', text: item.name });
    el.createDiv({ cls: 'setting-item-description', text: [listed.name, ...above].join(' › ') });
    el.addEventListener('click', () => {
      this.#search.setValue('');
      this.#show(listed);
      // Opening the tab asked for its definitions anew, so the way is found again by its place.
      const places = pathsIn(listed.tab.settingItems);
      const again = places.find((place) => place.map(nameOf).join('\n') === path.map(nameOf).join('\n'));
      if (again) listed.tab.goTo(again);
    });
  }
}

function nameOf(item: SettingDefinitionItem): string {
  return 'name' in item ? item.name : '';
}
