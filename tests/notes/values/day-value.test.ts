import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, formatDay } from '../../../src/domain/days';
import { nearestDay, readDay, readFirstDay, readLastDay } from '../../../src/notes/values/day-value';
import type { Narrowed } from '../../../src/notes/values/narrowed';

/** The day as notes write it, or the problem: what a table of examples can show. */
function shown(read: Narrowed<number>): string {
  return 'value' in read ? formatDay(read.value) : read.problem;
}

describe('a day is read from', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    [' 2026-11-23 ', '2026-11-23'],
    ['2026-11-23T10:30', '2026-11-23'],
    ['2026-11-23 10:30', '2026-11-23'],
    ['2026-11-23T23:30:00.000Z', '2026-11-23'],
    ['2026-11-23T00:30:00+02:00', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['3.1.2026', '2026-01-03'],
    ['23. 11. 2026', '2026-11-23'],
    ['23.11.26', '2026-11-23'],
    ['1.4.98', '1998-04-01'],
    ['[[2026-11-23]]', '2026-11-23'],
    ['[[Journal/2026-11-23|Monday]]', '2026-11-23'],
    ['[[Nov 23, 2026|2026-11-23]]', '2026-11-23'],
    ['[Monday](Journal/2026-11-23.md)', '2026-11-23'],
    [[['2026-11-23']], '2026-11-23'],
    [['2026-11-23'], '2026-11-23'],
    ['2024-02-29', '2024-02-29'],
  ])('%j: %s', (value, expected) => {
    expect(shown(readDay(value))).toBe(expected);
  });
});

describe('a day is a problem when', () => {
  it.each([
    ['the calendar has none', '2026-02-30', 'day-impossible'],
    ['the calendar has none', '29.02.2026', 'day-impossible'],
    ['the month is none', '2026-13-01', 'day-impossible'],
    ['it could be two', '03/04/2026', 'day-ambiguous'],
    ['it could be two', '3/4/26', 'day-ambiguous'],
    ['the form is not read', '23/11/2026', 'day-unreadable'],
    ['the form is not read', '2026/11/23', 'day-unreadable'],
    ['digits are missing', '2026-3-1', 'day-unreadable'],
    ['it is a week', '2026-W05', 'day-unreadable'],
    ['it is a number', 12, 'day-unreadable'],
    ['it is a year', 2016, 'day-unreadable'],
    ['it has no year', '23.11.', 'day-unreadable'],
    ['words follow', '2026-11-23 or later', 'day-unreadable'],
    ['it is a word', 'yesterday', 'day-unreadable'],
    ['it is a list', ['2026-11-23', '2026-11-24'], 'day-unreadable'],
    ['it is no text', { date: '2026-11-23' }, 'day-unreadable'],
    ['it is no text', true, 'day-unreadable'],
  ])('%s: %j', (_why, value, expected) => {
    expect(shown(readDay(value))).toBe(expected);
  });
});

describe('a year or a month', () => {
  it.each([
    [2016, '2016-01-01', '2016-12-31'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-13', 'day-impossible', 'day-impossible'],
    ['2026-11-23', '2026-11-23', '2026-11-23'],
    ['soon', 'day-unreadable', 'day-unreadable'],
  ])('%j is from %s to %s', (value, first, last) => {
    expect(shown(readFirstDay(value))).toBe(first);
    expect(shown(readLastDay(value))).toBe(last);
  });
});

describe('a day without a year', () => {
  it.each([
    ['28 December beside January', 12, 28, '2026-01-05', '2025-12-28'],
    ['5 January beside December', 1, 5, '2025-12-28', '2026-01-05'],
    ['the same day', 11, 12, '2026-11-12', '2026-11-12'],
    ['29 February', 2, 29, '2025-01-01', '2024-02-29'],
    ['30 February', 2, 30, '2025-01-01', 'day-impossible'],
  ])('lies nearest to another day: %s', (_what, month, day, near, expected) => {
    const found = readDay(near);
    expect(shown(nearestDay(month, day, 'value' in found ? found.value : 0))).toBe(expected);
  });
});

describe('whatever the day', () => {
  it('reads back in every form it is written in', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 2_000_000 }), (day) => {
        const { year, month, day: dayOfMonth } = dateOf(day);
        for (const text of [formatDay(day), `[[${formatDay(day)}]]`, `${formatDay(day)}T23:59`, `${String(dayOfMonth)}.${String(month)}.${String(year).padStart(4, '0')}`]) {
          expect(readDay(text)).toEqual({ value: dayOf(year, month, dayOfMonth) });
        }
      }),
    );
  });

  it('is read from anything without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const read of [readDay(value), readFirstDay(value), readLastDay(value)]) if ('value' in read) expect(Number.isInteger(read.value)).toBe(true);
      }),
    );
  });
});
