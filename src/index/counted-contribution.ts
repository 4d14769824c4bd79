import type { Contribution } from '../domain/contribution';
import type { CountedInteraction } from '../domain/partner';
import { keptReferences } from '../domain/reference';

/** A contribution whose interactions know the note they stand in, so that every partner they count for can share them. */
export interface CountedContribution extends Contribution {
  readonly interactions: readonly CountedInteraction[];
}

export function countedFrom(contribution: Contribution): CountedContribution {
  const { path, journal, interactions } = contribution;
  if (interactions.length === 0) return contribution as CountedContribution;
  const source = journal ?? 'log';
  const counted = interactions.map(({ day, time, channel, direction, persons, text, line }): CountedInteraction => ({ day, time, channel, direction, persons: keptReferences(persons), text, line, path, source }));
  return { ...contribution, interactions: counted };
}
