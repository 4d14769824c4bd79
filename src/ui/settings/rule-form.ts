import type { NoteKind } from '../../domain/contribution';
import type { RecognitionRule } from '../../domain/rules';
import { cleanFolder, cleanTag } from '../../settings/folder-name';
import { errorsOf, type Form, type FormValues } from '../forms/form';
import { containing } from '../forms/suggestions';
import { replaceEntry } from './editable-list';
import { folderError } from './folder-error';
import type { SettingsPageContext } from './page-context';

type RuleField = 'by' | 'folder' | 'tag' | 'property' | 'value';

/** The form of one rule by which notes of a kind are recognised. `index` is its place among them. */
export function ruleForm(context: SettingsPageContext, kind: NoteKind, rule: RecognitionRule | null, index: number): Form<RuleField> {
  const { texts } = context;
  const words = texts.settings.recognition;
  return {
    title: words.formTitle[kind],
    submitLabel: texts.settings.save,
    cancelLabel: texts.settings.cancel,
    dayIncomplete: texts.forms.dayIncomplete,
    fields: [
      { id: 'by', kind: 'choice', name: words.by, options: words.byOptions, value: rule?.by ?? 'folder' },
      {
        id: 'folder',
        kind: 'text',
        name: words.folder,
        value: rule?.by === 'folder' ? rule.folder : '',
        isShown: ({ by }) => by === 'folder',
        suggest: (typed) => containing(context.folders(), typed),
      },
      { id: 'tag', kind: 'text', name: words.tag, placeholder: '#partner', value: rule?.by === 'tag' ? rule.tag : '', isShown: ({ by }) => by === 'tag' },
      {
        id: 'property',
        kind: 'text',
        name: words.property,
        placeholder: 'type',
        value: rule?.by === 'property' ? rule.property : '',
        isShown: ({ by }) => by === 'property',
      },
      {
        id: 'value',
        kind: 'text',
        name: words.value,
        hint: words.valueHint,
        placeholder: kind,
        value: rule?.by === 'property' ? rule.value : '',
        isShown: ({ by }) => by === 'property',
      },
    ],
    submit: async (values) => {
      const { recognition } = context.current();
      const rules = recognition[kind];
      const made = ruleFrom(values);
      const isThere = rules.some((other, position) => position !== index && isSameRule(other, made));
      const twice = isThere ? words.twice : null;
      const errors = errorsOf<RuleField>({
        by: null,
        folder: made.by !== 'folder' ? null : made.folder === '' ? words.folderMissing : (folderError(made.folder, context.folders(), texts) ?? twice),
        tag: made.by !== 'tag' ? null : made.tag === '' ? words.tagMissing : twice,
        property: made.by === 'property' && made.property === '' ? words.propertyMissing : null,
        value: made.by !== 'property' ? null : made.value === '' ? words.valueMissing : twice,
      });
      if (errors !== null) return errors;
      await context.change({ recognition: { ...recognition, [kind]: replaceEntry(rules, index, made) } });
      return null;
    },
  };
}

function ruleFrom({ by, folder, tag, property, value }: FormValues<RuleField>): RecognitionRule {
  if (by === 'tag') return { by, tag: cleanTag(tag) };
  return by === 'property' ? { by, property, value } : { by: 'folder', folder: cleanFolder(folder) };
}

function isSameRule(first: RecognitionRule, second: RecognitionRule): boolean {
  const fold = (text: string): string => text.normalize('NFC').toLowerCase();
  if (first.by === 'folder' && second.by === 'folder') return cleanFolder(first.folder) === cleanFolder(second.folder);
  if (first.by === 'tag' && second.by === 'tag') return fold(cleanTag(first.tag)) === fold(cleanTag(second.tag));
  return (
    first.by === 'property' && second.by === 'property' && fold(first.property) === fold(second.property) && fold(first.value) === fold(second.value)
  );
}
