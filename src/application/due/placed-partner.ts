import type { BoardDay } from './board-row';
import { placeOf, turnsOn, type Place } from './place-of';
import { foldForSearch } from '../search-words';
import type { Day } from '../../domain/days';
import type { Partner } from '../../domain/partner';

/** By what partners are placed. */
export interface Placing extends BoardDay {
  /** The day on which a partner's plan put off what was shown; `null` where it did not, or nobody knows. */
  readonly putOffOn: (partner: Partner) => Day | null;
}

/** One partner as it stands until its notes change or its day has come. */
export interface PlacedPartner {
  readonly partner: Partner;
  /** By what it was placed. */
  readonly placing: Placing;
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
export function placePartner(partner: Partner, placing: Placing, sortName = foldForSearch(partner.name)): PlacedPartner {
  const { today, rules } = placing;
  const putOffOn = placing.putOffOn(partner);
  const placed = placeOf(partner, today, rules, putOffOn);
  return { partner, placing, place: placed?.place ?? null, putOffOn, turnsOn: turnsOn(partner, placed, today, rules), sortName, searchText: null };
}
