import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { readIsoDay } from '../../settings/iso-day';
import type { QuietPeriodSetting } from '../../settings/settings';
import { longDay } from '../words/day-words';
import type { ControlKey } from './control-values';
import { countInWords, editableList } from './editable-list';
import type { SettingsPageContext } from './page-context';
import { quietPeriodForm } from './quiet-period-form';

/** Periods in which nobody is due. */
export function quietPeriodsPage(context: SettingsPageContext): SettingDefinitionPage<ControlKey> {
  const words = context.texts.settings.quietPeriods;
  const list = editableList({
    heading: words.heading,
    emptyState: words.emptyState,
    addName: words.add,
    entries: () => context.current().quietPeriods,
    describe: (period) => ({ name: periodInWords(period, context) }),
    edit: (period, index) => context.ask(quietPeriodForm(context, period, index)),
    store: (quietPeriods) => void context.change({ quietPeriods }),
  });
  return {
    type: 'page',
    name: words.name,
    desc: words.desc,
    displayValue: () => countInWords(context.current().quietPeriods.length),
    items: [list] satisfies SettingDefinitionItem<ControlKey>[],
  };
}

function periodInWords(period: QuietPeriodSetting, { texts, today }: SettingsPageContext): string {
  const inWords = (text: string): string => {
    const day = readIsoDay(text);
    return day === null ? text : longDay(day, today(), texts);
  };
  return texts.settings.quietPeriods.period(inWords(period.from), inWords(period.to));
}
