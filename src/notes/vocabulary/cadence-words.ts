import type { Span, Unit } from '../../domain/cadence';
import type { NoteLanguage } from '../../domain/channel';

/**
 * The words of cadences. All of them are compared folded: lower case, `ae oe ue ss`, plain dashes, single spaces.
 * To add a word for a whole cadence, add it to CADENCE_WORDS; for a unit, to UNIT_WORDS.
 */
export interface CadenceWords {
  readonly span: Span;
  /** The word that is written in each language, with its umlauts. */
  readonly en: string;
  readonly de: string;
  readonly also: readonly string[];
}

export const CADENCE_WORDS: readonly CadenceWords[] = [
  { span: { amount: 1, unit: 'day' }, en: 'daily', de: 'täglich', also: [] },
  { span: { amount: 1, unit: 'week' }, en: 'weekly', de: 'wöchentlich', also: ['once a week', 'einmal pro woche', 'einmal die woche', 'einmal in der woche'] },
  {
    span: { amount: 2, unit: 'week' },
    en: 'biweekly',
    de: '14-tägig',
    also: ['bi-weekly', 'fortnightly', 'every other week', 'every second week', '14taegig', '14 taegig', 'vierzehntaegig', 'zweiwoechentlich', 'jede zweite woche', 'alle zwei wochen'],
  },
  { span: { amount: 1, unit: 'month' }, en: 'monthly', de: 'monatlich', also: ['once a month', 'einmal im monat', 'einmal pro monat'] },
  {
    span: { amount: 2, unit: 'month' },
    en: 'every 2 months',
    de: 'alle 2 Monate',
    also: ['bimonthly', 'bi-monthly', 'every other month', 'every second month', 'zweimonatlich', 'jeden zweiten monat'],
  },
  {
    span: { amount: 3, unit: 'month' },
    en: 'quarterly',
    de: 'vierteljährlich',
    also: ['every quarter', 'once a quarter', 'quartalsweise', 'jedes quartal', 'jedes vierteljahr', 'einmal im quartal', 'einmal pro quartal'],
  },
  {
    span: { amount: 6, unit: 'month' },
    en: 'half-yearly',
    de: 'halbjährlich',
    also: ['halfyearly', 'half yearly', 'twice-yearly', 'twice yearly', 'twice a year', 'semiannually', 'semi-annually', 'biannually', 'every half year', 'jedes halbe jahr', 'jedes halbjahr', 'zweimal im jahr', 'zweimal pro jahr'],
  },
  { span: { amount: 1, unit: 'year' }, en: 'yearly', de: 'jährlich', also: ['annually', 'once a year', 'einmal im jahr', 'einmal pro jahr'] },
];

/** No regular contact: only occasions lead to one. The first is written. */
export const NEVER_WORDS: Readonly<Record<NoteLanguage, readonly string[]>> = {
  en: ['as needed', 'never', 'none', 'on demand'],
  de: ['bei Bedarf', 'nie', 'niemals', 'nach Bedarf'],
};

/** The first two words of each language are written: one of it, and several. */
export const UNIT_WORDS: Readonly<Record<Unit, Readonly<Record<NoteLanguage, readonly [string, string, ...string[]]>>>> = {
  day: { en: ['day', 'days', 'd'], de: ['Tag', 'Tage', 'Tagen', 'T', 'taegig', 'taeglich'] },
  week: { en: ['week', 'weeks', 'w', 'wk', 'wks'], de: ['Woche', 'Wochen', 'Wo', 'woechig', 'woechentlich'] },
  month: { en: ['month', 'months', 'm', 'mo', 'mth'], de: ['Monat', 'Monate', 'Monaten', 'Mon', 'monatig', 'monatlich'] },
  year: { en: ['year', 'years', 'y', 'yr', 'yrs'], de: ['Jahr', 'Jahre', 'Jahren', 'J', 'jaehrig', 'jaehrlich'] },
};

/** What may stand before a length; the first of each language is written. */
export const EVERY_WORDS: Readonly<Record<NoteLanguage, readonly string[]>> = {
  en: ['every', 'each'],
  de: ['alle', 'jede', 'jeden', 'jedes', 'jeder'],
};

/** What stands between the two ends of a window; the last of each language is written between different units. */
export const WINDOW_WORDS: Readonly<Record<NoteLanguage, readonly string[]>> = {
  en: ['-', 'to'],
  de: ['-', 'bis'],
};

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ['a', 'an', 'one', 'ein', 'eine', 'einen', 'einem', 'einer'],
    ['two', 'zwei'],
    ['three', 'drei'],
    ['four', 'vier'],
    ['five', 'fuenf'],
    ['six', 'sechs'],
    ['seven', 'sieben'],
    ['eight', 'acht'],
    ['nine', 'neun'],
    ['ten', 'zehn'],
    ['eleven', 'elf'],
    ['twelve', 'zwoelf'],
  ].flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);
