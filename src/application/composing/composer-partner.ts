import type { Day } from '../../domain/days';
import type { PartnerPerson } from '../../domain/partner';

/** What the composer has to know of whom a contact is with: a partner, whether it has a row or not, several, or a cooperation. */
export interface ComposerPartner {
  readonly path: string;
  readonly name: string;
  /** The paths of the partners who were there: itself first, or those of the cooperation. */
  readonly partners: readonly string[];
  /** The entry stands in the note of a cooperation, not in those of its partners. */
  readonly isCooperation: boolean;
  /** Nobody keeps in touch any more. */
  readonly former: boolean;
  /** The paths of other partners for whom the person that is meant works as well. */
  readonly alternatives: readonly string[];
  /** Those who are still there: whom one speaks to, then the most important first. */
  readonly persons: readonly PartnerPerson[];
  /** The live plan, which logging removes unless it is kept. */
  readonly plan: Day | null;
  /** Id of the channel that is taken where a person is named but no channel. */
  readonly preferredChannel: string | null;
}

/** Several partners at one table: the first one's persons come first, the soonest plan is shown. */
export function together(first: ComposerPartner, others: readonly ComposerPartner[]): ComposerPartner {
  const all = [first, ...others];
  const persons = new Map(all.flatMap((partner) => partner.persons).map((person) => [person.name, person]));
  const plans = all.map(({ plan }) => plan).filter((plan) => plan !== null);
  return {
    ...first,
    partners: [...new Set(all.flatMap(({ partners }) => partners))],
    persons: [...persons.values()],
    plan: plans.length === 0 ? null : Math.min(...plans),
  };
}
