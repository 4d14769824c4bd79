import type { Day } from '../../domain/days';
import { readDay } from './day-value';
import type { Narrowed } from './narrowed';

/** The day that a note's name tells, and the name without it. */
export interface NamedDay {
  readonly day: Narrowed<Day>;
  /** What stands in the place of the day. */
  readonly value: string;
  readonly rest: string;
}

const DAY = /(^|\D)(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/;
/** What people put between the day and the rest. */
const JOINTS = /^[\s\-–—_:,.()]+|[\s\-–—_:,(]+$/g;

/**
 * The day in a note's name, `2026-11-23` or `23.11.2026` anywhere in it; `null` where it names none.
 *
 * @example
 * dayInName('2026-09-14 Ortstermin Halle 4') // { day: { value: 20710 }, value: '2026-09-14', rest: 'Ortstermin Halle 4' }
 */
export function dayInName(name: string): NamedDay | null {
  const match = DAY.exec(name);
  if (match === null) return null;
  const [whole, before = '', value = ''] = match;
  const parts = [name.slice(0, match.index + before.length), name.slice(match.index + whole.length)].map((part) => part.replace(JOINTS, ''));
  return { day: readDay(value), value, rest: parts.filter((part) => part !== '').join(' ') };
}
