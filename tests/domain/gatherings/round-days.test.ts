import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/domain/days';
import { nextRound, roundDays, roundShownOn } from '../../../src/domain/gatherings/round-days';
import type { GreetingRound } from '../../../src/domain/rules';
import { day } from '../../support/contributions';

const CHRISTMAS: GreetingRound = { names: ['christmas-card'], date: { month: 12, day: 24 }, from: { month: 12, day: 1 } };
const EPIPHANY: GreetingRound = { names: ['Dreikönigspost'], date: { month: 1, day: 6 }, from: { month: 12, day: 10 } };

/** The year of the round that is shown on a day. */
function shown(round: GreetingRound, iso: string): number | null {
  return roundShownOn(round, day(iso))?.year ?? null;
}

describe('when a round is shown', () => {
  it.each([
    ['the day before it begins', CHRISTMAS, '2026-11-30', null],
    ['the day it begins', CHRISTMAS, '2026-12-01', 2026],
    ['its own day', CHRISTMAS, '2026-12-24', 2026],
    ['New Year: still the round of last year', CHRISTMAS, '2027-01-03', 2026],
    ['two weeks after its day', CHRISTMAS, '2027-01-07', 2026],
    ['then it is over', CHRISTMAS, '2027-01-08', null],
    ['a round for January begins in December and is next year’s', EPIPHANY, '2026-12-10', 2027],
    ['on New Year’s Eve', EPIPHANY, '2026-12-31', 2027],
    ['and is still the same in January', EPIPHANY, '2027-01-20', 2027],
    ['the day before it begins', EPIPHANY, '2026-12-09', null],
    ['then it is over', EPIPHANY, '2027-01-21', null],
  ])('%s', (_, round, iso, year) => {
    expect(shown(round, iso)).toBe(year);
  });

  it('begins and ends on one day where that is what is said', () => {
    const birthday = { names: ['Firmengeburtstag'], date: { month: 5, day: 2 }, from: { month: 5, day: 2 } };
    expect([shown(birthday, '2026-05-01'), shown(birthday, '2026-05-02'), shown(birthday, '2026-05-16'), shown(birthday, '2026-05-17')]).toEqual([null, 2026, 2026, null]);
  });

  it('keeps 29 February on the 28th in other years', () => {
    const leap = { names: ['leap'], date: { month: 2, day: 29 }, from: { month: 2, day: 29 } };
    expect([formatDay(roundDays(leap, 2027).date), formatDay(roundDays(leap, 2028).date)]).toEqual(['2027-02-28', '2028-02-29']);
  });

  it('never reaches into the next round', () => {
    const allYear = { names: ['all year'], date: { month: 12, day: 24 }, from: { month: 12, day: 28 } };
    expect([shown(allYear, '2026-12-27'), shown(allYear, '2026-12-28')]).toEqual([2026, 2027]);
    expect(formatDay(roundDays(allYear, 2027).countsFrom)).toBe('2026-12-28');
  });
});

describe('the round to prepare', () => {
  it.each([
    ['is the one that is shown', '2027-01-03', 2026],
    ['else the next to come', '2027-01-08', 2027],
    ['in summer, that of the same year', '2026-07-01', 2026],
  ])('%s', (_, iso, year) => {
    expect(nextRound(CHRISTMAS, day(iso)).year).toBe(year);
  });
});
