import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/days';
import { nearestDays } from '../../../src/notes/log/nearest-day';

const day = fc.integer({ min: 20000, max: 21000 });

/** By the words themselves: from a place outwards, step by step, above before below. */
function walkedOutwards(days: readonly (Day | null)[], at: number): Day | null {
  for (let distance = 0; distance < days.length; distance++) {
    const found = days[at - distance] ?? days[at + distance];
    if (found !== undefined && found !== null) return found;
  }
  return null;
}

describe('the nearest day', () => {
  it('is the one above where one below is as near', () => {
    const [early, late] = [20770, 20780];
    expect(nearestDays([null, late, null, early, null, null, late])).toEqual([late, late, late, early, early, late, late]);
    expect(nearestDays([null, null])).toEqual([null, null]);
    expect(nearestDays([])).toEqual([]);
  });

  it('is the one that is found first from a place outwards', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, day), { maxLength: 40 }), (days) => {
        expect(nearestDays(days)).toEqual(days.map((_, at) => walkedOutwards(days, at)));
      }),
    );
  });
});
