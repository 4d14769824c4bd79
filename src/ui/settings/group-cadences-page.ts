import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { ControlKey } from './control-values';
import { countInWords, editableList } from './editable-list';
import { groupCadenceForm } from './group-cadence-form';
import type { SettingsPageContext } from './page-context';

/** Cadences for all partners with a tag or in a folder. */
export function groupCadencesPage(context: SettingsPageContext): SettingDefinitionPage<ControlKey> {
  const words = context.texts.settings.groupCadences;
  const list = editableList({
    heading: words.heading,
    emptyState: words.emptyState,
    addName: words.add,
    entries: () => context.current().groupCadences,
    describe: ({ by, name, cadence }) => ({ name: by === 'tag' ? words.tag(name.replace(/^#/, '')) : words.folder(name), desc: cadence }),
    edit: (group, index) => context.ask(groupCadenceForm(context, group, index)),
    store: (groupCadences) => void context.change({ groupCadences }),
    reorder: (groupCadences) => void context.keep({ groupCadences }),
  });
  return {
    type: 'page',
    name: words.name,
    desc: words.desc,
    displayValue: () => countInWords(context.current().groupCadences.length),
    items: [list] satisfies SettingDefinitionItem<ControlKey>[],
  };
}
