import { describe, expect, it } from 'vitest';
import { findOpportunities } from '../../../src/domain/occasions/opportunity';
import { day } from '../../support/contributions';
import { occasionRules, shown } from '../../support/occasions';
import { entry, partner } from '../../support/partners';

const from = (iso: string, ...entries: Parameters<typeof partner>[2][]) => partner(null, { nextOpportunity: day(iso) }, ...entries);

describe('the next opportunity', () => {
  it('is shown from 30 days before to the end of its month', () => {
    expect(shown(findOpportunities, from('2026-12-03'))).toEqual(['2026-11-03 – 2026-12-31']);
    expect(shown(findOpportunities, from('2027-02-01'))).toEqual(['2027-01-02 – 2027-02-28']);
    expect(shown(findOpportunities, from('2026-12-03'), occasionRules({ opportunityDaysBefore: 0 }))).toEqual(['2026-12-03 – 2026-12-31']);
  });

  it('is done with by a contact in that time', () => {
    expect(shown(findOpportunities, from('2026-12-03', entry('2026-11-02')))).toEqual(['2026-11-03 – 2026-12-31']);
    expect(shown(findOpportunities, from('2026-12-03', entry('2026-11-20')))).toEqual(['2026-11-03 – 2026-11-19']);
    expect(shown(findOpportunities, from('2026-12-03', entry('2026-11-20', 'note')))).toEqual(['2026-11-03 – 2026-12-31']);
  });
});
