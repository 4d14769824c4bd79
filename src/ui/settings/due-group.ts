import type { SettingDefinitionGroup } from 'obsidian';
import { parseCadence } from '../../notes/cadence-value';
import { DEFAULT_CADENCE_TEXT, NOW_SIZE_RANGE } from '../../settings/defaults';
import type { ControlKey } from './control-values';
import { groupCadencesPage } from './group-cadences-page';
import type { SettingsPageContext } from './page-context';
import { quietPeriodsPage } from './quiet-periods-page';

/** What decides when a partner is due, and how many of them stand on top. */
export function dueGroup(context: SettingsPageContext): SettingDefinitionGroup<ControlKey> {
  const { settings: words, forms } = context.texts;
  return {
    type: 'group',
    heading: words.dueHeading,
    items: [
      {
        ...words.defaultCadence,
        control: {
          type: 'text',
          key: 'defaultCadence',
          placeholder: DEFAULT_CADENCE_TEXT,
          validate: (typed) => (parseCadence(typed) === null ? forms.notACadence(typed) : undefined),
        },
      },
      groupCadencesPage(context),
      { ...words.moveWeekends, control: { type: 'toggle', key: 'moveWeekends' } },
      quietPeriodsPage(context),
      { ...words.nowSize, control: { type: 'slider', key: 'nowSize', ...NOW_SIZE_RANGE, step: 1 } },
    ],
  };
}
