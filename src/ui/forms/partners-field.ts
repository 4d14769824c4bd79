import type { Texts } from '../../i18n/texts';
import type { Choices } from './choices';
import { linesOf, type NamesField } from './form';
import type { NamedChoice } from './partner-choices';

/** The field in which several partners are chosen, one of them from the start where `path` is a partner's. */
export function partnersField<Id extends string>(id: Id, name: string, hint: string, choices: Choices<NamedChoice>, path: string | null, { forms }: Texts): NamesField<Id> {
  const chosen = path === null ? null : choices.of(path);
  return {
    id,
    kind: 'names',
    name,
    hint,
    // None before anything is typed, so that Enter in the empty field submits.
    suggest: (typed) => (typed.trim() === '' ? [] : choices.containing(typed)),
    recognise: (typed) => choices.named(typed)?.value ?? null,
    removeLabel: forms.removeName,
    ...(chosen === null ? {} : { value: chosen.value }),
  };
}

/** The paths of the partners that the field holds; those it holds of no partner stand in `unknown`. */
export function chosenPartners(value: string, choices: Choices<NamedChoice>): { readonly paths: readonly string[]; readonly unknown: readonly string[] } {
  const found = linesOf(value).map((name) => ({ name, choice: choices.named(name) }));
  return {
    paths: [...new Set(found.flatMap(({ choice }) => choice?.path ?? []))],
    unknown: found.filter(({ choice }) => choice === null).map(({ name }) => name),
  };
}
