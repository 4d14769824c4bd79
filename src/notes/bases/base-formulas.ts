import type { Unit } from '../../domain/cadence';
import { BASE_WORDS, type BaseFormula, type BaseWords } from '../vocabulary/base-words';
import { CADENCE_WORDS, EVERY_WORDS, UNIT_WORDS } from '../vocabulary/cadence-words';
import type { NoteLanguage } from '../../domain/channel';

/** Under which names the notes have the properties that the formulas need; at least one each, the most frequent first. */
export interface BaseProperties {
  readonly lastContact: readonly string[];
  readonly nextContact: readonly string[];
  readonly cadence: readonly string[];
}

/** What Obsidian’s durations call the units; an `m` is a minute there. */
const UNITS: Readonly<Record<Unit, string>> = { day: 'd', week: 'w', month: 'M', year: 'y' };

const DAY_IN_MILLISECONDS = 86_400_000;

/**
 * The formulas of the base by their names. They use only what Obsidian's help documents, so that they go on without
 * the plugin: a text literal stands in double quotes, and `if` guards what needs a value.
 */
export function baseFormulas(properties: BaseProperties, language: NoteLanguage): Record<string, string> {
  const words = BASE_WORDS[language];
  const name = (formula: BaseFormula): string => words.formulas[formula][0];
  const of = (formula: BaseFormula): string => `formula.${name(formula)}`;
  const [last, planned, length, byCadence] = [of('lastContact'), of('planned'), of('cadenceLength'), of('byCadence')];
  const days = (from: string, to: string): string => `((number(${to}) - number(${from})) / ${DAY_IN_MILLISECONDS}).round()`;
  return {
    [name('lastContact')]: firstOf(properties.lastContact),
    [name('planned')]: firstOf(properties.nextContact),
    [name('cadence')]: firstOf(properties.cadence),
    [name('cadenceLength')]: cadenceLength(of('cadence')),
    [name('byCadence')]: `if(${last}, if(/^\\d+[dwMy]$/.matches(${length}), date(${last}) + duration(${length})))`,
    [name('nextDue')]: `if(${planned}, if(${last}, if(date(${planned}) > date(${last}), date(${planned}), ${byCadence}), date(${planned})), ${byCadence})`,
    [name('daysSince')]: `if(${last}, ${days(`date(${last})`, 'today()')})`,
    [name('daysOverdue')]: `if(${of('nextDue')}, ${days(of('nextDue'), 'today()')})`,
  };
}

/** The formulas that are columns of the table, in their order. */
export function shownFormulas({ formulas }: BaseWords): readonly string[] {
  return (['lastContact', 'daysSince', 'nextDue', 'daysOverdue'] as const).map((formula) => `formula.${formulas[formula][0]}`);
}

/** A property by the first of its names that has a value. */
function firstOf(names: readonly string[]): string {
  const [first, ...others] = names.map(propertyInBase);
  return others.length === 0 ? (first ?? '') : `if(${first ?? ''}, ${first ?? ''}, ${firstOf(names.slice(1))})`;
}

/** A property of a note in an expression, whatever its name. */
export function propertyInBase(name: string): string {
  return `note[${textInBase(name)}]`;
}

/** A text in an expression. */
export function textInBase(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A cadence in words as a duration that Obsidian reads: "alle 4–6 Wochen" as "4w", "42" as "42d". */
function cadenceLength(cadence: string): string {
  const text = `${cadence}.toString()`;
  const every = [...EVERY_WORDS.en, ...EVERY_WORDS.de].join('|');
  const steps = [
    ...CADENCE_WORDS.map(({ span, en, de }) => [`^(${en.toLowerCase()}|${de.toLowerCase()})$`, `${span.amount}${UNITS[span.unit]}`]),
    [`^(${every}) |^p`, ''],
    [' ?(-|–|to|bis) ?\\d+ ?', ' '],
    ...(['week', 'month', 'day', 'year'] as const).map((unit) => [` ?(${[...UNIT_WORDS[unit].en, ...UNIT_WORDS[unit].de].map((word) => word.toLowerCase()).join('|')})$`, UNITS[unit]]),
  ];
  const plain = `${text}.lower().trim()${steps.map(([from, to]) => `.replace(/${from ?? ''}/, "${to ?? ''}")`).join('')}`;
  return `if(${cadence}, if(/^\\d+$/.matches(${text}), ${text} + "d", ${plain}), "")`;
}
