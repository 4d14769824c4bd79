import { describe, expect, it } from 'vitest';
import { findKickOffs } from '../../../src/domain/occasions/kick-off';
import type { LoggedInteraction } from '../../../src/domain/interaction';
import type { PartnerCooperation } from '../../../src/domain/partner';
import { cooperation, occasionRules, shown } from '../../support/occasions';
import { entry, partner } from '../../support/partners';

const withOne = (one: PartnerCooperation, ...entries: LoggedInteraction[]) => ({ ...partner(null, {}, ...entries), cooperations: [one] });
const lyon = { start: '2027-01-11', end: '2027-06-30' };

describe('a kick-off', () => {
  it('is shown from 30 days before the first day to 14 days after it', () => {
    expect(shown(findKickOffs, withOne(cooperation(lyon)))).toEqual(['2026-12-12 – 2027-01-25']);
    expect(shown(findKickOffs, withOne(cooperation(lyon)), occasionRules({ kickOff: { before: 3, after: 1 } }))).toEqual(['2027-01-08 – 2027-01-12']);
  });

  it('is done with by a contact on the first day or later; to talk before it is no start', () => {
    expect(shown(findKickOffs, withOne(cooperation(lyon), entry('2027-01-08')))).toEqual(['2026-12-12 – 2027-01-25']);
    expect(shown(findKickOffs, withOne(cooperation(lyon), entry('2027-01-11')))).toEqual(['2026-12-12 – 2027-01-10']);
    expect(shown(findKickOffs, withOne(cooperation(lyon), entry('2027-01-12', 'attempt')))).toEqual(['2026-12-12 – 2027-01-25']);
  });

  it('is none of an idea or of what has ended, nor at the second of several partners', () => {
    expect(shown(findKickOffs, withOne(cooperation({ ...lyon, status: 'idea' })))).toEqual([]);
    expect(shown(findKickOffs, withOne(cooperation({ ...lyon, status: 'ended' })))).toEqual([]);
    expect(shown(findKickOffs, withOne(cooperation(lyon, {}, { isFirst: false })))).toEqual([]);
  });
});
