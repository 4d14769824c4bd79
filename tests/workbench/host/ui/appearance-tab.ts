import type { SettingDefinitionItem } from 'obsidian';
import { language } from '../workspace/language';
import type { App } from '../workspace/app';
import { SettingTab } from './setting-tab';
import { storedTheme, type Theme, useTheme } from './theme';
import { say } from '../say';

/** The look and the language of the workbench itself. */
export class AppearanceTab extends SettingTab {
  override icon = 'palette';

  constructor(app: App) {
    super(app);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: say('Base colour scheme'),
        desc: say('Light, dark, or as the system has it.'),
        control: { type: 'dropdown', key: 'theme', options: { system: say('Adapt to system'), light: say('Light'), dark: say('Dark') } },
      },
      {
        name: say('Language'),
        desc: say('The page loads again in the new language.'),
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
