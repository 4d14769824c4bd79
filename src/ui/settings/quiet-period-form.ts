import type { Texts } from '../../i18n/texts';
import { readIsoDay } from '../../settings/iso-day';
import type { QuietPeriodSetting } from '../../settings/settings';
import { errorsOf, type Form } from '../forms/form';
import { replaceEntry } from './editable-list';
import type { SettingsPageContext } from './page-context';

type QuietPeriodField = 'from' | 'to';

/** The form of one period in which nobody is due. */
export function quietPeriodForm(context: SettingsPageContext, period: QuietPeriodSetting | null, index: number): Form<QuietPeriodField> {
  const { texts } = context;
  const words = texts.settings.quietPeriods;
  return {
    title: words.formTitle,
    submitLabel: texts.settings.save,
    cancelLabel: texts.settings.cancel,
    dayIncomplete: texts.forms.dayIncomplete,
    fields: [
      { id: 'from', kind: 'day', name: words.from, value: period?.from ?? '' },
      { id: 'to', kind: 'day', name: words.to, value: period?.to ?? '' },
    ],
    submit: async ({ from, to }) => {
      const { quietPeriods } = context.current();
      const isThere = quietPeriods.some((other, position) => position !== index && other.from === from && other.to === to);
      const errors = errorsOf({
        from: dayError(from, words.fromMissing, texts),
        to: dayError(to, words.toMissing, texts) ?? (to < from ? words.backwards : isThere ? words.twice : null),
      });
      if (errors !== null) return errors;
      const periods = [...replaceEntry(quietPeriods, index, { from, to })];
      await context.change({ quietPeriods: periods.sort((first, second) => first.from.localeCompare(second.from)) });
      return null;
    },
  };
}

function dayError(text: string, missing: string, { forms }: Texts): string | null {
  if (text === '') return missing;
  return readIsoDay(text) === null ? forms.dayIncomplete : null;
}
