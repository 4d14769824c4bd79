import { describe, expect, it } from 'vitest';
import { findAnniversaries } from '../../../src/domain/occasions/anniversary';
import { day } from '../../support/contributions';
import { occasionRules, shown } from '../../support/occasions';
import { DUE_RULES, entry, partner } from '../../support/partners';

const on = occasionRules({ anniversaries: true });
const since = (iso: string, ...entries: Parameters<typeof partner>[2][]) => partner(null, { since: day(iso) }, ...entries);

describe('an anniversary', () => {
  it('is not shown unless the settings say so', () => {
    expect(shown(findAnniversaries, since('2016-11-23'))).toEqual([]);
  });

  it('is every fifth year of the partnership, for two weeks', () => {
    expect(shown(findAnniversaries, since('2016-11-23'), on)).toEqual(['2026-11-23 – 2026-12-07']);
    const years = (iso: string) => findAnniversaries(since(iso), day('2026-11-25'), on).map(({ reason }) => ('years' in reason ? reason.years : 0));
    expect(['2026-11-23', '2025-11-23', '2021-11-23', '2011-11-23', '1986-11-23'].map(years)).toEqual([[], [], [5], [15], [40]]);
  });

  it('lasts over the turn of the year, and is on 28 February where there is no 29th', () => {
    expect(shown(findAnniversaries, since('2016-12-28'), on)).toEqual(['2026-12-28 – 2027-01-11']);
    expect(shown(findAnniversaries, since('2012-02-29'), on)).toEqual(['2027-02-28 – 2027-03-14']);
  });

  it('is done with by any contact in its two weeks', () => {
    expect(shown(findAnniversaries, since('2016-11-23', entry('2026-11-22')), on)).toEqual(['2026-11-23 – 2026-12-07']);
    expect(shown(findAnniversaries, since('2016-11-23', entry('2026-11-26')), on)).toEqual(['2026-11-23 – 2026-11-25']);
  });

  it('is none of a partnership still to come', () => {
    expect(findAnniversaries(since('2031-01-01'), day('2026-01-01'), { ...DUE_RULES, ...on })).toEqual([]);
  });
});
