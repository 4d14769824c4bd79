import { readBirthday } from '../../notes/values/birthday-value';
import { formatMonthDay, readMonthDay, type MonthDay } from '../../settings/month-day';
import type { GreetingRoundSetting } from '../../settings/occasion-settings';
import { errorsOf, type Form } from '../forms/form';
import { dayOfYearInWords } from '../words/day-words';
import { replaceEntry } from './editable-list';
import type { SettingsPageContext } from './page-context';

type RoundField = 'names' | 'date' | 'from';

/** The form of one greeting round. */
export function greetingRoundForm(context: SettingsPageContext, round: GreetingRoundSetting | null, index: number): Form<RoundField> {
  const { texts } = context;
  const words = texts.settings.occasions.greetingRounds;
  const explain = (typed: string): string | null => {
    const day = readDayOfYear(typed);
    return day === null ? null : dayOfYearInWords(day, texts);
  };
  return {
    title: words.formTitle,
    submitLabel: texts.settings.save,
    cancelLabel: texts.settings.cancel,
    dayIncomplete: texts.forms.dayIncomplete,
    fields: [
      { id: 'names', kind: 'text', name: words.names, hint: words.namesHint, value: round?.names.join(', ') ?? '' },
      { id: 'date', kind: 'text', name: words.date, hint: words.dayHint, value: round?.date ?? '', explain },
      { id: 'from', kind: 'text', name: words.from, hint: words.dayHint, value: round?.from ?? '', explain },
    ],
    submit: async (typed) => {
      const { greetingRounds } = context.current();
      const names = typed.names.split(',').map((name) => name.trim()).filter((name) => name !== '');
      const date = readDayOfYear(typed.date);
      const from = readDayOfYear(typed.from);
      const taken = names.find((name) => greetingRounds.some((other, position) => position !== index && other.names.some((known) => isSame(known, name))));
      const errors = errorsOf({
        names: names.length === 0 ? words.nameMissing : taken === undefined ? null : words.nameTaken(taken),
        date: date === null ? words.dayMissing : null,
        from: from === null ? words.dayMissing : null,
      });
      if (errors !== null || date === null || from === null) return errors;
      await context.change({ greetingRounds: replaceEntry(greetingRounds, index, { names, date: formatMonthDay(date), from: formatMonthDay(from) }) });
      return null;
    },
  };
}

/** A day and month in the ways in which birthdays are written, without a year. */
function readDayOfYear(typed: string): MonthDay | null {
  const plain = readMonthDay(typed);
  if (plain !== null) return plain;
  const read = readBirthday(typed);
  return 'value' in read && read.value.year === null ? { month: read.value.month, day: read.value.day } : null;
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
