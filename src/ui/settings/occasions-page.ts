import type { SettingControl, SettingDefinition, SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import type { Texts } from '../../i18n/texts';
import type { MonthDay } from '../../settings/month-day';
import { readMonthDay } from '../../settings/month-day';
import { LEAD_TIMES, type GreetingRoundSetting, type LeadTimeKey } from '../../settings/occasion-settings';
import { dayOfYearInWords } from '../words/day-words';
import type { ControlKey } from './control-values';
import { countInWords, editableList } from './editable-list';
import { greetingRoundForm } from './greeting-round-form';
import type { SettingsPageContext } from './page-context';

/** Which occasions are shown, and when. */
export function occasionsPage(context: SettingsPageContext): SettingDefinitionPage<ControlKey> {
  const words = context.texts.settings.occasions;
  const days = (key: LeadTimeKey): SettingDefinition<ControlKey> => ({ ...words[key], control: leadTimeControl(key, context.texts) });
  const toggle = (key: 'everyBirthday' | 'anniversaries'): SettingDefinition<ControlKey> => ({ ...words[key], control: { type: 'toggle', key } });
  const group = (heading: string, items: SettingDefinition<ControlKey>[]): SettingDefinitionGroup<ControlKey> => ({ type: 'group', heading, items });
  return {
    type: 'page',
    name: words.name,
    desc: words.desc,
    items: [
      group(words.birthdays, [days('birthdayDaysBefore'), days('birthdayDaysAfter'), toggle('everyBirthday')]),
      group(words.cooperations, [days('agreementDaysBefore'), days('costingDaysAfter'), days('kickOffDaysBefore'), days('kickOffDaysAfter'), days('opportunityDaysBefore')]),
      group(words.people, [days('departureDaysBefore'), days('eventDaysBefore'), days('eventDaysAfter'), toggle('anniversaries')]),
      roundsPage(context),
    ],
  };
}

/** An emptied field means what stands in it as long as nothing is typed. */
function leadTimeControl(key: LeadTimeKey, texts: Texts): SettingControl<ControlKey> {
  const { days, most } = LEAD_TIMES[key];
  return {
    type: 'number',
    key,
    min: 0,
    max: most,
    step: 1,
    defaultValue: days,
    placeholder: String(days),
    validate: (typed) => (Number.isInteger(typed) ? undefined : texts.settings.occasions.wholeDays),
  };
}

function roundsPage(context: SettingsPageContext): SettingDefinitionPage<ControlKey> {
  const words = context.texts.settings.occasions.greetingRounds;
  const list = editableList({
    heading: words.heading,
    emptyState: words.emptyState,
    addName: words.add,
    entries: () => context.current().greetingRounds,
    describe: (round) => ({ name: round.names.join(', '), desc: roundInWords(round, context.texts) }),
    edit: (round, index) => context.ask(greetingRoundForm(context, round, index)),
    store: (greetingRounds) => void context.change({ greetingRounds }),
  });
  return { type: 'page', name: words.name, desc: words.desc, displayValue: () => countInWords(context.current().greetingRounds.length), items: [list] };
}

function roundInWords({ date, from }: GreetingRoundSetting, texts: Texts): string {
  const inWords = (text: string): string => {
    const day: MonthDay | null = readMonthDay(text);
    return day === null ? text : dayOfYearInWords(day, texts);
  };
  return texts.settings.occasions.greetingRounds.round(inWords(date), inWords(from));
}
