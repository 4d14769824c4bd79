import type { SettingControl, SettingDefinitionGroup } from 'obsidian';
import { parseCadence } from '../../notes/values/cadence-value';
import { DEFAULT_SETTINGS, NOW_SIZE_RANGE, type PhaseCadenceKey } from '../../settings/defaults';
import type { ControlKey } from './control-values';
import { groupCadencesPage } from './group-cadences-page';
import type { SettingsPageContext } from './page-context';
import { quietPeriodsPage } from './quiet-periods-page';
import { shownCadence, type CadenceKey } from './shown-cadence';

const PHASE_KEYS: readonly PhaseCadenceKey[] = ['preparingCadence', 'runningWithEndCadence', 'runningCadence', 'closingCadence'];

/** What decides when a partner is due, and how many of them stand on top. */
export function dueGroup(context: SettingsPageContext): SettingDefinitionGroup<ControlKey> {
  const { settings: words, forms, language } = context.texts;
  const cadence = (key: CadenceKey): SettingControl<ControlKey> => ({
    type: 'text',
    key,
    placeholder: shownCadence(key, DEFAULT_SETTINGS[key], language),
    validate: (typed) => (typed.trim() !== '' && parseCadence(typed) === null ? forms.notACadence(typed) : undefined),
  });
  return {
    type: 'group',
    heading: words.dueHeading,
    items: [
      { ...words.defaultCadence, control: cadence('defaultCadence') },
      {
        type: 'page',
        name: words.phaseCadences.name,
        desc: words.phaseCadences.desc,
        items: PHASE_KEYS.map((key) => ({ ...words.phaseCadences[key], control: cadence(key) })),
      },
      groupCadencesPage(context),
      { ...words.moveWeekends, control: { type: 'toggle', key: 'moveWeekends' } },
      quietPeriodsPage(context),
      { ...words.nowSize, control: { type: 'slider', key: 'nowSize', ...NOW_SIZE_RANGE, step: 1 } },
    ],
  };
}
