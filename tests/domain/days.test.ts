import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dateOf, dayOf, formatDay, moveToMonday, weekdayOf } from '../../src/domain/days';
import { day } from '../support/contributions';

describe('days', () => {
  it('count from 1 January 1970', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('2026-11-23')).toBe(20_780);
  });

  it('do not exist where the calendar has none', () => {
    expect(dayOf(2026, 2, 30)).toBeNull();
    expect(dayOf(2026, 13, 1)).toBeNull();
    expect(dayOf(2027, 2, 29)).toBeNull();
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-21', '2026-11-23'],
    ['2026-11-22', '2026-11-23'],
  ])('%s moves to %s', (from, to) => {
    expect(formatDay(moveToMonday(day(from)))).toBe(to);
  });

  it('survive being written and taken apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 2_000_000 }), (each) => {
        const { year, month, day: dayOfMonth } = dateOf(each);
        expect(dayOf(year, month, dayOfMonth)).toBe(each);
        expect(weekdayOf(each + 7)).toBe(weekdayOf(each));
      }),
    );
  });
});
