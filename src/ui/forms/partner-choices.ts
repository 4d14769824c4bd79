import { Choices, type Choosable } from './choices';

/** A partner that can be chosen in a form. */
export interface PartnerChoice {
  readonly name: string;
  readonly path: string;
}

/** A partner under the name by which it is chosen. */
export interface NamedChoice extends Choosable {
  readonly path: string;
}

/** Partners by name. */
export function partnerChoices(partners: () => Iterable<PartnerChoice>): Choices<NamedChoice> {
  return new Choices(function* () {
    for (const { name, path } of partners()) yield { value: name, path };
  });
}
