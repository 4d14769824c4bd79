import type { SettingDefinitionItem } from 'obsidian';
import { aroundGroup } from './around-group';
import { channelsPage } from './channels-page';
import type { ControlKey } from './control-values';
import { dueGroup } from './due-group';
import { noteItems, partnerFolderItem } from './general-items';
import type { SettingsPageContext } from './page-context';
import { occasionsPage } from './occasions-page';
import { problemsGroup } from './problems-group';
import { recognitionPage } from './recognition-page';

/** All settings as Obsidian draws and searches them. */
export function settingDefinitions(context: SettingsPageContext): SettingDefinitionItem<ControlKey>[] {
  return [
    problemsGroup(context),
    partnerFolderItem(context),
    recognitionPage(context),
    ...noteItems(context),
    channelsPage(context),
    dueGroup(context),
    occasionsPage(context),
    aroundGroup(context),
  ];
}
