import { BoardRow, type BoardDay, type RowMemory } from './board-row';
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
export interface Standing {
  readonly partner: Partner;
  /** By what it was placed. */
  readonly placing: Placing;
  readonly place: Place | null;
  readonly putOffOn: Day | null;
  /** The first day on which the place may be another. */
  readonly turnsOn: Day;
  readonly memory: RowMemory;
  /** As of the day of the board; `null` where there is no row. */
  row: BoardRow | null;
}

/** Where a partner stands. */
export function standingAt(partner: Partner, placing: Placing): Standing {
  const { today, rules } = placing;
  const putOffOn = placing.putOffOn(partner);
  const placed = placeOf(partner, today, rules, putOffOn);
  const standing: Standing = {
    partner,
    placing,
    place: placed?.place ?? null,
    putOffOn,
    turnsOn: turnsOn(partner, placed, today, rules),
    memory: { sortName: foldForSearch(partner.name), searchText: null },
    row: null,
  };
  standing.row = rowAt(standing, placing);
  return standing;
}

/** The row of a standing on a day on which it has not turned. */
export function rowAt({ partner, place, putOffOn, memory }: Standing, on: BoardDay): BoardRow | null {
  return place === null ? null : new BoardRow(partner, place, on, putOffOn, memory);
}
