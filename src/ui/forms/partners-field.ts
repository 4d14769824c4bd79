import type { Texts } from '../../i18n/texts';
import { linesOf, type NamesField } from './form';
import { choiceNamed, type NamedChoice } from './partner-choices';
import { containing } from './suggestions';

/** The field in which several partners are chosen, one of them from the start where `path` is a partner's. */
export function partnersField<Id extends string>(id: Id, name: string, hint: string, choices: readonly NamedChoice[], path: string | null, { forms }: Texts): NamesField<Id> {
  const chosen = choices.find((choice) => choice.path === path);
  return {
    id,
    kind: 'names',
    name,
    hint,
    // None before anything is typed, so that Enter in the empty field submits.
    suggest: (typed) => (typed.trim() === '' ? [] : containing(choices, typed)),
    recognise: (typed) => choiceNamed(typed, choices)?.value ?? null,
    removeLabel: forms.removeName,
    ...(chosen === undefined ? {} : { value: chosen.value }),
  };
}

/** The paths of the partners that the field holds; those it holds of no partner stand in `unknown`. */
export function chosenPartners(value: string, choices: readonly NamedChoice[]): { readonly paths: readonly string[]; readonly unknown: readonly string[] } {
  const found = linesOf(value).map((name) => ({ name, choice: choiceNamed(name, choices) }));
  return {
    paths: [...new Set(found.flatMap(({ choice }) => choice?.path ?? []))],
    unknown: found.filter(({ choice }) => choice === null).map(({ name }) => name),
  };
}
