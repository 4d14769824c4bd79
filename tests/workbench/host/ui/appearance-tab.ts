import type { SettingDefinitionItem } from 'obsidian';
import { language } from '../workspace/language';
import type { App } from '../workspace/app';
import { SettingTab } from './setting-tab';
import { storedTheme, type Theme, useTheme } from './theme';

/** The look and the language of the workbench itself. */
export class AppearanceTab extends SettingTab {
  override icon = 'palette';

  constructor(app: App) {
    super(app);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: 'Base colour scheme',
        desc: 'Light, dark, or as the system has it.',
        control: { type: 'dropdown', key: 'theme', options: { system: 'Adapt to system', light: 'Light', dark: 'Dark' } },
      },
      {
        name: 'Language',
        desc: 'The page loads again in the new language.',
        control: { type: 'dropdown', key: 'language', options: { en: 'English', de: 'Deutsch' } },
      },
    ];
  }

  override getControlValue(key: string): unknown {
    return key === 'theme' ? storedTheme() : language.current();
  }

  override setControlValue(key: string, value: unknown): void {
    if (key === 'theme') useTheme(this.app, value as Theme);
    else {
      language.choose(String(value));
      window.location.reload();
    }
  }
}
