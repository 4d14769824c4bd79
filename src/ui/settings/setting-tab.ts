import { ConfirmationModal, getIconIds, Notice, PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { SettingsStore } from '../../application/settings-store';
import type { Day } from '../../domain/days';
import type { Texts } from '../../i18n/texts';
import type { Settings } from '../../settings/settings';
import { FormModal } from '../forms/form-modal';
import { changeByControl, controlValue } from './control-values';
import { settingDefinitions } from './definitions';
import type { SettingsPageContext } from './page-context';
import { isCadenceKey, shownCadence } from './shown-cadence';

/** Shows the settings in Obsidian's window. Every change holds at once. */
export class JourFixeSettingTab extends PluginSettingTab {
  override icon = 'handshake';
  private readonly context: SettingsPageContext;
  private isChanging = false;

  constructor(
    app: App,
    plugin: Plugin,
    private readonly store: SettingsStore,
    private readonly texts: Texts,
    today: () => Day,
  ) {
    super(app, plugin);
    this.context = {
      texts,
      current: () => store.current(),
      problems: () => store.problems(),
      change: async (change) => {
        await this.keep(change);
        this.update();
      },
      keep: (change) => this.keep(change),
      ask: (form) => new FormModal(app, form).open(),
      confirm: (question, warning, action, onConfirm) => this.confirm(question, warning, action, onConfirm),
      tell: (message) => void new Notice(message),
      today,
      folders: () => app.vault.getAllFolders(false).map((folder) => folder.path),
      icons: () => getIconIds().map((id) => id.replace(/^lucide-/, '')),
    };
    // Another device may have changed the settings while the tab is open.
    plugin.register(
      store.onChange(() => {
        if (!this.isChanging) this.update();
      }),
    );
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return settingDefinitions(this.context);
  }

  override getControlValue(key: string): unknown {
    const value = controlValue(this.store.current(), key);
    return isCadenceKey(key) && typeof value === 'string' ? shownCadence(key, value, this.texts.language) : value;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const change = changeByControl(this.store.current(), key, value);
    if (change !== null) await this.keep(change);
  }

  /** What is typed into a row must not be drawn anew meanwhile, so only others' changes are. */
  private async keep(change: Partial<Settings>): Promise<void> {
    this.isChanging = true;
    const stored = this.store.update(change);
    this.isChanging = false;
    try {
      await stored;
    } catch (error) {
      new Notice(this.texts.settings.notSaved(error instanceof Error ? error.message : String(error)));
    }
  }

  private confirm(question: string, warning: string, action: string, onConfirm: () => Promise<void>): void {
    const modal = new ConfirmationModal(this.app);
    modal.setTitle(question).setContent(warning);
    modal.addButton((button) => button.setButtonText(action).setDestructive().onClick(onConfirm));
    modal.addCancelButton(this.texts.settings.cancel);
    modal.open();
  }
}
