import type { Day } from '../../domain/days';

/**
 * For every place of a list the nearest day that stands in it, of two that are as near the one above; `null` where
 * there is no day at all. The list is gone through once, however many of its places have no day of their own.
 *
 * @example
 * nearestDays([null, 20780, null, null, 20770]) // [20780, 20780, 20780, 20770, 20770]
 */
export function nearestDays(days: readonly (Day | null)[]): (Day | null)[] {
  const places = [...days.keys()].filter((place) => days[place] !== null);
  let next = 0;
  return days.map((_, at) => {
    while ((places[next] ?? Infinity) < at) next++;
    const above = places[next - 1] ?? -Infinity;
    const below = places[next] ?? Infinity;
    return days[at - above <= below - at ? above : below] ?? null;
  });
}
