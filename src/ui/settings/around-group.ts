import type { SettingDefinitionGroup } from 'obsidian';
import type { AroundKey } from '../../settings/settings';
import type { ControlKey } from './control-values';
import type { SettingsPageContext } from './page-context';

const KEYS: readonly AroundKey[] = ['noteLens', 'statusCount', 'openDueAtStart', 'dailyNotice'];

/** What is shown elsewhere than in the plugin's own panes. */
export function aroundGroup({ texts }: SettingsPageContext): SettingDefinitionGroup<ControlKey> {
  const words = texts.settings;
  return {
    type: 'group',
    heading: words.aroundHeading,
    items: KEYS.map((key) => ({ ...words[key], control: { type: 'toggle', key } })),
  };
}
