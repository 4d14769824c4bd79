import { cleanFolder } from '../../settings/folder-name';
import { errorsOf, type Form } from '../forms/form';
import { containing } from '../forms/suggestions';
import { replaceEntry } from './editable-list';
import { folderError } from './folder-error';
import type { SettingsPageContext } from './page-context';

/** The form of one folder whose notes are left out. */
export function excludedFolderForm(context: SettingsPageContext, folder: string | null, index: number): Form<'folder'> {
  const { texts } = context;
  const words = texts.settings.excludedFolders;
  return {
    title: words.formTitle,
    submitLabel: texts.settings.save,
    cancelLabel: texts.settings.cancel,
    dayIncomplete: texts.forms.dayIncomplete,
    fields: [
      {
        id: 'folder',
        kind: 'text',
        name: words.folder,
        value: folder ?? '',
        suggest: (typed) => containing(context.folders(), typed),
      },
    ],
    submit: async (values) => {
      const { excludedFolders } = context.current();
      const path = cleanFolder(values.folder);
      const isThere = excludedFolders.some((other, position) => position !== index && cleanFolder(other) === path);
      const missing = path === '' ? texts.settings.recognition.folderMissing : null;
      const errors = errorsOf({ folder: missing ?? folderError(path, context.folders(), texts) ?? (isThere ? words.twice : null) });
      if (errors !== null) return errors;
      await context.change({ excludedFolders: replaceEntry(excludedFolders, index, path) });
      return null;
    },
  };
}
