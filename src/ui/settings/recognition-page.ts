import type { SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { NOTE_KINDS, type NoteKind } from '../../domain/contribution';
import type { RecognitionRule } from '../../domain/rules';
import type { SettingsTexts } from '../../i18n/en/settings';
import type { ControlKey } from './control-values';
import { editableList } from './editable-list';
import { excludedFolderForm } from './excluded-folder-form';
import type { SettingsPageContext } from './page-context';
import { ruleForm } from './rule-form';

/** Which notes are of which kind, and which are left out. */
export function recognitionPage(context: SettingsPageContext): SettingDefinitionPage<ControlKey> {
  const { name, desc } = context.texts.settings.recognition;
  return {
    type: 'page',
    name,
    desc,
    get items(): SettingDefinitionItem<ControlKey>[] {
      return [...NOTE_KINDS.map((kind) => rulesOf(kind, context)), excludedFolders(context)];
    },
  };
}

/** A rule in words: "In folder Partners". */
export function ruleInWords(rule: RecognitionRule, texts: SettingsTexts): string {
  const words = texts.recognition.rule;
  switch (rule.by) {
    case 'folder':
      return words.folder(rule.folder);
    case 'tag':
      return words.tag(rule.tag.replace(/^#/, ''));
    case 'property':
      return words.property(rule.property, rule.value);
  }
}

function rulesOf(kind: NoteKind, context: SettingsPageContext): SettingDefinitionList<ControlKey> {
  const words = context.texts.settings.recognition;
  return editableList({
    heading: words.headings[kind],
    emptyState: words.emptyState,
    addName: words.add,
    entries: () => context.current().recognition[kind],
    describe: (rule) => ({ name: ruleInWords(rule, context.texts.settings) }),
    edit: (rule, index) => context.ask(ruleForm(context, kind, rule, index)),
    store: (rules) => void context.change({ recognition: { ...context.current().recognition, [kind]: rules } }),
  });
}

function excludedFolders(context: SettingsPageContext): SettingDefinitionList<ControlKey> {
  const words = context.texts.settings.excludedFolders;
  return editableList({
    heading: words.heading,
    emptyState: words.emptyState,
    addName: words.add,
    entries: () => context.current().excludedFolders,
    describe: (folder) => ({ name: folder }),
    edit: (folder, index) => context.ask(excludedFolderForm(context, folder, index)),
    store: (folders) => void context.change({ excludedFolders: folders }),
  });
}
