import { describe, expect, it } from 'vitest';
import { movedOn } from '../../src/domain/agreement-dates';
import { formatDay } from '../../src/domain/days';
import { day } from '../support/contributions';

describe('a date of an agreement', () => {
  it.each([
    // In time, and on the day itself.
    ['2026-11-30', 12, '2026-11-23', '2027-11-30'],
    ['2026-11-23', 12, '2026-11-23', '2027-11-23'],
    // Dealt with early: it moves on from its own day all the same.
    ['2027-06-30', 12, '2026-11-23', '2028-06-30'],
    // Missed for years: the next one that lies ahead.
    ['2023-11-30', 12, '2026-12-05', '2027-11-30'],
    ['2026-05-31', 6, '2026-11-23', '2026-11-30'],
    ['2026-05-31', 6, '2026-11-30', '2027-05-31'],
    // Leap days come back.
    ['2028-02-29', 12, '2028-02-01', '2029-02-28'],
    ['2028-02-29', 12, '2031-03-01', '2032-02-29'],
  ])('of %s moves on by %i months, seen on %s, to %s', (from, months, today, to) => {
    expect(formatDay(movedOn(day(from), months, day(today)))).toBe(to);
  });
});
