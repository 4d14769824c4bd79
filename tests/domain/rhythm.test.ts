import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, weekdayOf } from '../../src/domain/days';
import { standingOfSeries } from '../../src/domain/held';
import { nextOccurrence, previousOccurrence, type Rhythm, type Series } from '../../src/domain/rhythm';
import { day } from '../support/contributions';

const TUESDAYS: Rhythm = { kind: 'weekly', every: 1, weekday: 2 };

function series(rhythm: Rhythm, start: string | null = null, end: string | null = null): Series {
  return { rhythm, start: start === null ? null : day(start), end: end === null ? null : day(end) };
}

function iso(found: number | null): string | null {
  return found === null ? null : formatDay(found);
}

describe('occurrences', () => {
  it.each<[string, Series, string, string | null]>([
    ['every Tuesday', series(TUESDAYS), '2026-11-23', '2026-11-24'],
    ['every Tuesday, on a Tuesday', series(TUESDAYS), '2026-11-24', '2026-11-24'],
    ['every second Tuesday, from the start', series({ kind: 'weekly', every: 2, weekday: 2 }, '2026-11-03'), '2026-11-04', '2026-11-17'],
    ['first Monday of the month', series({ kind: 'monthly-weekday', every: 1, ordinal: 1, weekday: 1 }), '2026-11-23', '2026-12-07'],
    ['last Friday of the month', series({ kind: 'monthly-weekday', every: 1, ordinal: -1, weekday: 5 }), '2026-11-23', '2026-11-27'],
    ['the 15th of every month', series({ kind: 'monthly-day', every: 1, day: 15 }), '2026-11-23', '2026-12-15'],
    ['the 31st of every month, in a short one', series({ kind: 'monthly-day', every: 1, day: 31 }), '2026-11-23', '2026-11-30'],
    ['every third month', series({ kind: 'monthly-day', every: 3, day: 1 }, '2026-02-01'), '2026-11-23', '2027-02-01'],
    ['before the start', series(TUESDAYS, '2027-01-10'), '2026-11-23', '2027-01-12'],
    ['after the end', series(TUESDAYS, null, '2026-11-20'), '2026-11-23', null],
  ])('%s', (_, of, from, next) => {
    expect(iso(nextOccurrence(of, day(from)))).toBe(next);
  });

  it('follow each other without a gap, forwards and backwards', () => {
    const rhythms = fc.oneof(
      fc.record({ kind: fc.constant('weekly' as const), every: fc.integer({ min: 1, max: 5 }), weekday: fc.integer({ min: 1, max: 7 }) }),
      fc.record({ kind: fc.constant('monthly-day' as const), every: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }),
      fc.record({ kind: fc.constant('monthly-weekday' as const), every: fc.integer({ min: 1, max: 6 }), ordinal: fc.constantFrom(1, 2, 3, 4, -1), weekday: fc.integer({ min: 1, max: 7 }) }),
    );
    fc.assert(
      fc.property(rhythms, fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 700 }), (rhythm, startOffset, offset) => {
        const start = day('2025-01-01') + startOffset;
        const of: Series = { rhythm, start, end: null };
        const next = nextOccurrence(of, start + offset);
        expect(next).not.toBeNull();
        if (next === null) return;
        expect(next).toBeGreaterThanOrEqual(start + offset);
        expect(previousOccurrence(of, next)).toBe(next);
        const before = previousOccurrence(of, next - 1);
        if (before !== null) {
          expect(before).toBeLessThan(start + offset);
          expect(nextOccurrence(of, before + 1)).toBe(next);
        }
        if (rhythm.kind !== 'monthly-day') expect(weekdayOf(next)).toBe(rhythm.weekday);
      }),
    );
  });
});

describe('a jour fixe', () => {
  const standing = (contacts: readonly string[], today: string, since = '2026-01-01') => {
    const { dueDay, missed } = standingOfSeries(series(TUESDAYS), contacts.map(day), day(today), day(since));
    return [iso(dueDay), missed];
  };

  it('missed twice is due since the last one', () => {
    expect(standing(['2026-11-03'], '2026-11-23')).toEqual(['2026-11-17', 2]);
  });

  it('is due on its day, with those before still missed', () => {
    expect(standing(['2026-11-10'], '2026-11-24')).toEqual(['2026-11-24', 1]);
    expect(standing(['2026-11-17'], '2026-11-24')).toEqual(['2026-11-24', 0]);
  });

  it('is held by a contact nearer to it than to its neighbours', () => {
    expect(standing(['2026-11-19'], '2026-11-23')).toEqual(['2026-11-24', 0]);
    expect(standing(['2026-11-21'], '2026-11-23')).toEqual(['2026-11-17', 1]);
  });

  it('is over for this time when it was held the day before', () => {
    expect(standing(['2026-11-17', '2026-11-23'], '2026-11-23')).toEqual(['2026-12-01', 0]);
  });

  it('has missed nothing before it counts', () => {
    expect(standing([], '2026-11-23', '2026-11-12')).toEqual(['2026-11-17', 1]);
    expect(standing([], '2026-11-23', '2026-11-18')).toEqual(['2026-11-24', 0]);
  });
});
