import type { SettingDefinitionAction, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import { renderControl } from './definition-control';
import { evaluate, isGroup, isPage, isSearchable } from './definition-shapes';
import { SettingList } from './definition-list';
import { setIcon } from './icons';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { SettingTab } from './setting-tab';
import { say } from '../say';

interface Row {
  readonly definition: SettingGroupItem;
  readonly setting: Setting;
}

/** Draws definitions as rows, and keeps what has to be asked again or undone later. */
export class DefinitionRenderer {
  readonly #rows: Row[] = [];
  readonly #cleanups: (() => void)[] = [];
  readonly #refreshers: (() => void)[] = [];
  static readonly #queries = new WeakMap<SettingTab, Map<string, string>>();

  constructor(private readonly tab: SettingTab, private readonly openPage: (page: SettingDefinitionPage) => void) {}

  /** Rows outside any group share one, up to the next group. */
  render(containerEl: HTMLElement, items: readonly SettingDefinitionItem[]): void {
    let loose: SettingGroup | null = null;
    for (const item of items) {
      if (isGroup(item)) {
        loose = null;
        this.#renderGroup(containerEl, item);
      } else {
        loose ??= new SettingGroup(containerEl);
        this.#renderRow(loose, item, null);
      }
    }
    this.refresh();
  }

  tearDown(): void {
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
    this.#refreshers.length = 0;
    this.#rows.length = 0;
  }

  refresh(): void {
    for (const refresh of this.#refreshers) refresh();
  }

  reveal(definition: SettingDefinitionItem): void {
    const row = this.#rows.find((each) => each.definition === definition);
    if (!row) return;
    const { settingEl } = row.setting;
    settingEl.scrollIntoView({ block: 'center' });
    settingEl.addClass('is-flashing');
    window.setTimeout(() => settingEl.removeClass('is-flashing'), 1500);
  }

  #renderGroup(containerEl: HTMLElement, definition: SettingDefinitionGroup | SettingDefinitionList): void {
    const group = new SettingGroup(containerEl);
    const { heading, cls, items = [], extraButtons = [], visible } = definition;
    if (heading !== undefined) group.setHeading(heading);
    if (cls !== undefined) group.addClass(...cls.split(/\s+/));
    const list = definition.type === 'list' ? new SettingList(group, definition as SettingDefinitionList) : null;
    const rows = items.map((item) => this.#renderRow(group, item, list));
    if (definition.search) this.#addSearch(group, definition, rows);
    for (const fill of extraButtons) group.addExtraButton(fill);
    list?.addAffordances();
    this.#refreshers.push(() => group.groupEl.toggle(evaluate(visible, true)));
  }

  #addSearch(group: SettingGroup, { search, heading = '' }: SettingDefinitionGroup, rows: readonly Row[]): void {
    const queries = DefinitionRenderer.#queries.get(this.tab) ?? new Map<string, string>();
    DefinitionRenderer.#queries.set(this.tab, queries);
    const filter = (query: string): void => {
      queries.set(heading, query);
      for (const { definition, setting } of rows) {
        const fits = query === '' || !isSearchable(definition) || search?.match(definition, query) !== false;
        setting.settingEl.toggleClass('is-filtered-out', !fits);
      }
    };
    group.addSearch((component) => {
      component.setPlaceholder(search?.placeholder ?? say('Search…')).setValue(queries.get(heading) ?? '').onChange(filter);
      component.inputEl.setAttr('aria-label', search?.placeholder ?? say('Search'));
    });
    filter(queries.get(heading) ?? '');
  }

  #renderRow(group: SettingGroup, definition: SettingGroupItem, list: SettingList | null): Row {
    const setting = new Setting(group.listEl).setName(definition.name);
    const row = { definition, setting };
    this.#rows.push(row);
    if (definition.desc !== undefined) setting.setDesc(typeof definition.desc === 'string' ? definition.desc : (definition.desc.cloneNode(true) as DocumentFragment));
    this.#refreshers.push(() => setting.settingEl.toggle(evaluate(definition.visible, true)));
    if (isPage(definition)) this.#fillPage(setting, definition);
    else if (definition.control) this.#refreshers.push(renderControl(this.tab, setting, definition.control));
    else if (definition.render) {
      const cleanup = definition.render(setting, group);
      if (cleanup) this.#cleanups.push(cleanup);
    } else if (definition.action) this.#fillAction(setting, definition);
    list?.addRow(setting);
    return row;
  }

  #fillPage(setting: Setting, page: SettingDefinitionPage): void {
    setting.setClass('mod-page');
    setting.addDisplayValue((display) => this.#refreshers.push(() => {
      display.setValue(evaluate(page.displayValue, '')).setStatus(evaluate(page.status, null));
    }));
    setIcon(setting.controlEl.createSpan('setting-page-chevron'), 'chevron-right');
    makeClickable(setting, () => this.openPage(page));
  }

  #fillAction(setting: Setting, { action, disabled }: SettingDefinitionAction): void {
    const isDisabled = (): boolean => evaluate(disabled, false);
    makeClickable(setting, () => {
      const at = [...(setting.settingEl.parentElement?.children ?? [])].indexOf(setting.settingEl);
      if (!isDisabled()) action(setting.settingEl, at);
    });
    this.#refreshers.push(() => {
      setting.setDisabled(isDisabled());
      setting.infoEl.setAttr('aria-disabled', isDisabled() ? 'true' : null);
    });
  }
}

/** The whole row reacts to the pointer; its name is the button for the keyboard. */
function makeClickable(setting: Setting, act: () => void): void {
  setting.settingEl.addClass('is-clickable');
  setting.infoEl.setAttrs({ role: 'button', tabindex: '0' });
  setting.settingEl.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('.setting-item-control button')) act();
  });
  setting.infoEl.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  });
}
