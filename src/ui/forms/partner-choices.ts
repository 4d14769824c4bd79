import type { Suggestion } from './form';

/** A partner that can be chosen in a form. */
export interface PartnerChoice {
  readonly name: string;
  readonly path: string;
}

/** A partner under the name by which it is chosen. */
export interface NamedChoice extends Suggestion {
  readonly path: string;
}

/** Partners by name; where two have the same name, by where their notes are. */
export function namedChoices(partners: readonly PartnerChoice[]): readonly NamedChoice[] {
  const isAmbiguous = ambiguousNames(partners);
  return partners.map(({ name, path }) => ({ value: isAmbiguous(name) ? path.replace(/\.md$/i, '') : name, path }));
}

/** Tells of a name whether several notes have it. */
export function ambiguousNames(notes: readonly { readonly name: string; readonly path: string | null }[]): (name: string) => boolean {
  const paths = new Map<string, Set<string | null>>();
  for (const { name, path } of notes) paths.set(folded(name), (paths.get(folded(name)) ?? new Set()).add(path));
  return (name) => (paths.get(folded(name))?.size ?? 0) > 1;
}

/** The choice of a name, in whatever case it is typed; `null` where there is none. */
export function choiceNamed(typed: string, choices: readonly NamedChoice[]): NamedChoice | null {
  return choices.find(({ value }) => sameName(value, typed)) ?? null;
}

/** Whether two names are the same, in whatever case they are typed. */
export function sameName(first: string, second: string): boolean {
  return folded(first) === folded(second);
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
