import { parseCadence } from '../../notes/values/cadence-value';
import { cleanFolder, cleanTag } from '../../settings/folder-name';
import type { GroupCadenceSetting } from '../../settings/settings';
import { errorsOf, type Form } from '../forms/form';
import { completing, containing } from '../forms/suggestions';
import { replaceEntry } from './editable-list';
import { folderError } from './folder-error';
import type { SettingsPageContext } from './page-context';

type GroupCadenceField = 'by' | 'tag' | 'folder' | 'cadence';

/** The form of one cadence that holds for a tag or folder. */
export function groupCadenceForm(context: SettingsPageContext, group: GroupCadenceSetting | null, index: number): Form<GroupCadenceField> {
  const { texts } = context;
  const words = texts.settings.groupCadences;
  const fieldWords = texts.settings.recognition;
  return {
    title: words.formTitle,
    submitLabel: texts.settings.save,
    cancelLabel: texts.settings.cancel,
    dayIncomplete: texts.forms.dayIncomplete,
    fields: [
      { id: 'by', kind: 'choice', name: words.by, options: words.byOptions, value: group?.by ?? 'tag' },
      {
        id: 'tag',
        kind: 'text',
        name: fieldWords.tag,
        placeholder: '#supplier',
        value: group?.by === 'tag' ? group.name : '',
        isShown: ({ by }) => by === 'tag',
      },
      {
        id: 'folder',
        kind: 'text',
        name: fieldWords.folder,
        value: group?.by === 'folder' ? group.name : '',
        isShown: ({ by }) => by === 'folder',
        suggest: (typed) => containing(context.folders(), typed),
      },
      {
        id: 'cadence',
        kind: 'text',
        name: words.cadence,
        value: group?.cadence ?? '',
        placeholder: texts.forms.cadences[3] ?? '',
        suggest: (typed) => completing(texts.forms.cadences, typed),
      },
    ],
    submit: async (values) => {
      const { groupCadences } = context.current();
      const by = values.by === 'folder' ? 'folder' : 'tag';
      const made = { by, name: by === 'tag' ? cleanTag(values.tag) : cleanFolder(values.folder), cadence: values.cadence } as const;
      const isThere = groupCadences.some((other, position) => position !== index && isSameGroup(other, made));
      const twice = isThere ? words.twice : null;
      const errors = errorsOf<GroupCadenceField>({
        by: null,
        tag: by !== 'tag' ? null : made.name === '' ? fieldWords.tagMissing : twice,
        folder: by !== 'folder' ? null : made.name === '' ? fieldWords.folderMissing : (folderError(made.name, context.folders(), texts) ?? twice),
        cadence: parseCadence(made.cadence) === null ? texts.forms.notACadence(made.cadence) : null,
      });
      if (errors !== null) return errors;
      await context.change({ groupCadences: replaceEntry(groupCadences, index, made) });
      return null;
    },
  };
}

function isSameGroup(first: GroupCadenceSetting, second: GroupCadenceSetting): boolean {
  if (first.by !== second.by) return false;
  return first.by === 'tag' ? cleanTag(first.name).toLowerCase() === cleanTag(second.name).toLowerCase() : cleanFolder(first.name) === cleanFolder(second.name);
}
