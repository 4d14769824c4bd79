import type { SettingDefinitionGroup } from 'obsidian';
import type { ControlKey } from './control-values';
import type { SettingsPageContext } from './page-context';

/** What is shown elsewhere than in the plugin's own panes. */
export function aroundGroup({ texts }: SettingsPageContext): SettingDefinitionGroup<ControlKey> {
  const words = texts.settings;
  return {
    type: 'group',
    heading: words.aroundHeading,
    items: [{ ...words.noteLens, control: { type: 'toggle', key: 'noteLens' } }],
  };
}
