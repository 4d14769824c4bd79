import type { IconName, SettingDefinitionItem } from 'obsidian';
import { notImplemented } from '../unimplemented';
import type { App } from '../workspace/app';
import type { Plugin } from '../workspace/plugin';
import { DefinitionPages } from './definition-pages';

/** A tab of the settings window: either described by definitions, or drawn by its own `display`. */
export abstract class SettingTab {
  icon: IconName = 'settings-2';
  app: App;
  containerEl: HTMLElement;
  settingItems: SettingDefinitionItem[] = [];
  readonly #pages: DefinitionPages;
  #isOpen = false;

  constructor(app: App) {
    this.app = app;
    this.containerEl = createDiv('vertical-tab-content');
    this.#pages = new DefinitionPages(this);
  }

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  getControlValue(_key: string): unknown {
    return notImplemented('SettingTab.getControlValue for other tabs than those of plugins');
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {
    return notImplemented('SettingTab.setControlValue for other tabs than those of plugins');
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.#isOpen && this.settingItems.length > 0) this.#pages.render();
  }

  refreshDomState(): void {
    this.#pages.refresh();
  }

  display(): void {
    // For tabs that draw themselves.
  }

  hide(): void {
    // For subclasses.
  }

  /** Called by the settings window. */
  open(): void {
    this.#isOpen = true;
    this.#pages.goHome();
    this.update();
    if (this.settingItems.length === 0) this.display();
  }

  /** Called by the settings window when another tab is chosen or it closes. */
  close(): void {
    this.#isOpen = false;
    this.hide();
    this.#pages.tearDown();
  }

  /** Goes to the setting that a search found. */
  goTo(path: readonly SettingDefinitionItem[]): void {
    this.#pages.goTo(path);
  }
}

/** The settings of the plugin, kept in its `settings` unless the plugin says otherwise. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(app: App, public plugin: Plugin) {
    super(app);
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.plugin.settings ??= {}) as Record<string, unknown>;
    settings[key] = value;
    await this.plugin.saveData(settings);
  }
}
