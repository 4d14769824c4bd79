import type { SettingControl, SettingDefinitionGroup } from 'obsidian';
import { parseCadence } from '../../notes/cadence-value';
import { DEFAULT_CADENCE_TEXT, NOW_SIZE_RANGE, PHASE_CADENCE_TEXTS, type PhaseCadenceKey } from '../../settings/defaults';
import type { ControlKey } from './control-values';
import { groupCadencesPage } from './group-cadences-page';
import type { SettingsPageContext } from './page-context';
import { quietPeriodsPage } from './quiet-periods-page';

const PHASE_KEYS: readonly PhaseCadenceKey[] = ['preparingCadence', 'runningWithEndCadence', 'runningCadence', 'closingCadence'];

/** What decides when a partner is due, and how many of them stand on top. */
export function dueGroup(context: SettingsPageContext): SettingDefinitionGroup<ControlKey> {
  const { settings: words, forms } = context.texts;
  const cadence = (key: 'defaultCadence' | PhaseCadenceKey, placeholder: string): SettingControl<ControlKey> => ({
    type: 'text',
    key,
    placeholder,
    validate: (typed) => (parseCadence(typed) === null ? forms.notACadence(typed) : undefined),
  });
  return {
    type: 'group',
    heading: words.dueHeading,
    items: [
      { ...words.defaultCadence, control: cadence('defaultCadence', DEFAULT_CADENCE_TEXT) },
      {
        type: 'page',
        name: words.phaseCadences.name,
        desc: words.phaseCadences.desc,
        items: PHASE_KEYS.map((key) => ({ ...words.phaseCadences[key], control: cadence(key, PHASE_CADENCE_TEXTS[key]) })),
      },
      groupCadencesPage(context),
      { ...words.moveWeekends, control: { type: 'toggle', key: 'moveWeekends' } },
      quietPeriodsPage(context),
      { ...words.nowSize, control: { type: 'slider', key: 'nowSize', ...NOW_SIZE_RANGE, step: 1 } },
    ],
  };
}
