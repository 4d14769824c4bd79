import { placeOf, turnsOn, type Place } from './place-of';
import { foldForSearch } from '../search-words';
import type { Day } from '../../domain/days';
import type { Partner } from '../../domain/partner';
import type { DueRules } from '../../domain/rules';

/** By what partners are placed on a board. */
export interface BoardContext {
  readonly today: Day;
  readonly rules: DueRules;
  /** The day on which a partner's plan put off what was shown; `null` where it did not, or nobody knows. */
  readonly putOffOn: (partner: Partner) => Day | null;
}

/** One partner as it stands until its notes change or its day has come. */
export interface PlacedPartner {
  readonly partner: Partner;
  /** By what it was placed. */
  readonly context: BoardContext;
  /** `null` where there is no row. */
  readonly place: Place | null;
  readonly putOffOn: Day | null;
  /** The first day on which the place may be another. */
  readonly turnsOn: Day;
  /** The name as rows are sorted by it. */
  readonly sortName: string;
  /** What rows are searched by, once somebody searched. */
  searchText: string | null;
}

/**
 * Places a partner on the board of a day.
 *
 * @param sortName the partner's name as rows are sorted by it, where it is known already
 */
export function placePartner(partner: Partner, context: BoardContext, sortName = foldForSearch(partner.name)): PlacedPartner {
  const { today, rules } = context;
  const putOffOn = context.putOffOn(partner);
  const placed = placeOf(partner, today, rules, putOffOn);
  return { partner, context, place: placed?.place ?? null, putOffOn, turnsOn: turnsOn(partner, placed, today, rules), sortName, searchText: null };
}
