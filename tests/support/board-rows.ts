import { Seat } from '../../src/application/due/seat';
import { placePartner } from '../../src/application/due/placed-partner';
import type { DueRow } from '../../src/application/due/due-row';
import type { Day } from '../../src/domain/days';
import type { Partner } from '../../src/domain/partner';
import { DUE_RULES } from './partners';

/** The row of a partner on the board of a day; `null` where it has none. */
export function boardRow(partner: Partner, today: Day): DueRow | null {
  const context = { today, rules: DUE_RULES, putOffOn: () => null };
  return new Seat(placePartner(partner, context), context).row;
}
