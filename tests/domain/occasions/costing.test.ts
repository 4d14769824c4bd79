import { describe, expect, it } from 'vitest';
import { costsOn, findCostings } from '../../../src/domain/occasions/costing';
import type { PartnerCooperation } from '../../../src/domain/partner';
import { day } from '../../support/contributions';
import { cooperation, occasionRules, shown } from '../../support/occasions';
import { entry, partner } from '../../support/partners';

const withOne = (one: PartnerCooperation) => ({ ...partner(null, {}, entry('2026-11-20')), cooperations: [one] });
const stand = { start: '2026-02-16', end: '2026-11-10' };

describe('the final costing', () => {
  it('is shown from the last day of a cooperation for 60 days', () => {
    expect(shown(findCostings, withOne(cooperation(stand)))).toEqual(['2026-11-10 – 2027-01-09']);
    expect(shown(findCostings, withOne(cooperation(stand)), occasionRules({ costingDaysAfter: 14 }))).toEqual(['2026-11-10 – 2026-11-24']);
  });

  it.each([
    ['yes', true, []],
    ['on a day', '2026-11-20', ['2026-11-10 – 2026-11-19']],
  ])('is done with when it is settled: %s', (_, settled, expected) => {
    expect(shown(findCostings, withOne(cooperation({ ...stand, settled })))).toEqual(expected);
  });

  it('is none of an idea, of a cooperation without an end, nor at the second of several partners', () => {
    expect(shown(findCostings, withOne(cooperation({ ...stand, status: 'idea' })))).toEqual([]);
    expect(shown(findCostings, withOne(cooperation({ start: '2026-02-16' })))).toEqual([]);
    expect(shown(findCostings, withOne(cooperation(stand, {}, { isFirst: false })))).toEqual([]);
  });
});

describe('costs that are open', () => {
  const on = (iso: string, course: Parameters<typeof cooperation>[0] = stand) => costsOn(cooperation(course), day(iso), 60);

  it('come up while a cooperation closes, are due after its end, and are remembered for good', () => {
    expect(on('2026-10-10')).toBeNull();
    expect(on('2026-10-11')).toBe('coming');
    expect(on('2026-11-10')).toBe('due');
    expect(on('2027-01-09')).toBe('due');
    expect(on('2027-01-10')).toBe('never-settled');
    expect(on('2036-01-10')).toBe('never-settled');
    expect(on('2036-01-10', { ...stand, settled: '2027-02-01' })).toBeNull();
  });
});
