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
  return partners.map(({ name, path }) => {
    const isAmbiguous = partners.some((other) => other.path !== path && sameName(other.name, name));
    return { value: isAmbiguous ? path.replace(/\.md$/i, '') : name, path };
  });
}

/** The choice of a name, in whatever case it is typed; `null` where there is none. */
export function choiceNamed(typed: string, choices: readonly NamedChoice[]): NamedChoice | null {
  return choices.find(({ value }) => sameName(value, typed)) ?? null;
}

/** Whether two names are the same, in whatever case they are typed. */
export function sameName(first: string, second: string): boolean {
  return first.normalize('NFC').toLowerCase() === second.normalize('NFC').toLowerCase();
}
