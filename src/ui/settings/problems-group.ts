import type { SettingDefinition, SettingDefinitionGroup } from 'obsidian';
import type { SettingsProblem } from '../../settings/settings-problem';
import type { ControlKey } from './control-values';
import type { SettingsPageContext } from './page-context';
import { problemInWords } from './problem-words';

/** What is stored and was not understood. It goes away as soon as another value is chosen. */
export function problemsGroup(context: SettingsPageContext): SettingDefinitionGroup<ControlKey> {
  const { texts, current, problems } = context;
  return {
    type: 'group',
    heading: texts.settings.problems.heading,
    cls: 'jour-fixe-settings-problems',
    visible: () => problems().length > 0,
    items: problems().map(
      (problem): SettingDefinition<ControlKey> => ({
        ...problemInWords(problem, current(), texts),
        searchable: false,
        visible: () => problems().some((remaining) => isSameProblem(remaining, problem)),
      }),
    ),
  };
}

function isSameProblem(first: SettingsProblem, second: SettingsProblem): boolean {
  return first.key === second.key && first.kind === second.kind && first.index === second.index && first.code === second.code;
}
