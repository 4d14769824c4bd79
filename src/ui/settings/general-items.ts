import type { SettingDefinition } from 'obsidian';
import { LOG_HEADING } from '../../notes/vocabulary/log-headings';
import { noteLanguageOf } from '../../settings/rules';
import type { ControlKey } from './control-values';
import { folderError } from './folder-error';
import type { SettingsPageContext } from './page-context';

/** The first choice of a newcomer: where the partners are. */
export function partnerFolderItem(context: SettingsPageContext): SettingDefinition<ControlKey> {
  const { placeholder, ...words } = context.texts.settings.partnerFolder;
  return { ...words, control: { type: 'folder', key: 'partnerFolder', placeholder, validate: existingFolder(context) } };
}

/** How and where notes are written. */
export function noteItems(context: SettingsPageContext): SettingDefinition<ControlKey>[] {
  const { texts, current } = context;
  const words = texts.settings;
  return [
    { ...words.newPartnerFolder, control: { type: 'folder', key: 'newPartnerFolder', validate: existingFolder(context) } },
    { ...words.newPersonFolder, control: { type: 'folder', key: 'newPersonFolder', validate: existingFolder(context) } },
    { ...words.newCooperationFolder, control: { type: 'folder', key: 'newCooperationFolder', validate: existingFolder(context) } },
    { ...words.newEventFolder, control: { type: 'folder', key: 'newEventFolder', validate: existingFolder(context) } },
    { ...words.templateFolder, control: { type: 'folder', key: 'templateFolder', validate: existingFolder(context) } },
    { name: words.noteLanguage.name, desc: words.noteLanguage.desc, control: { type: 'dropdown', key: 'noteLanguage', options: words.noteLanguage.options } },
    { ...words.logHeading, control: { type: 'text', key: 'logHeading', placeholder: LOG_HEADING[noteLanguageOf(current(), texts.language)] } },
    { name: words.logOrder.name, desc: words.logOrder.desc, control: { type: 'dropdown', key: 'logOrder', options: words.logOrder.options } },
  ];
}

function existingFolder({ folders, texts }: SettingsPageContext): (folder: string) => string | undefined {
  return (folder) => folderError(folder, folders(), texts) ?? undefined;
}
