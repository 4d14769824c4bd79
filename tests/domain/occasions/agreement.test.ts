import { describe, expect, it } from 'vitest';
import { findAgreements } from '../../../src/domain/occasions/agreement';
import type { PartnerCooperation } from '../../../src/domain/partner';
import { day } from '../../support/contributions';
import { cooperation, occasionRules, shown } from '../../support/occasions';
import { DUE_RULES, entry, partner } from '../../support/partners';

const withOne = (one: PartnerCooperation) => ({ ...partner(null, {}, entry('2026-11-20')), cooperations: [one] });

describe('an agreement', () => {
  it.each([
    ['review', { review: '2026-11-28' }, '2026-10-29 – on'],
    ['notice', { noticeBy: '2026-11-30' }, '2026-10-31 – on'],
    ['end', { ends: '2027-02-28' }, '2027-01-29 – on'],
  ])('is shown from 30 days before its %s until another day is written', (what, agreement, expected) => {
    const brandt = withOne(cooperation({}, agreement));
    expect(shown(findAgreements, brandt)).toEqual([expected]);
    expect(findAgreements(brandt, day('2027-06-01'), DUE_RULES)[0]?.reason).toMatchObject({ kind: 'agreement', what });
  });

  it('is asked about from the day the settings say', () => {
    const brandt = withOne(cooperation({}, { review: '2026-11-28' }));
    expect(shown(findAgreements, brandt, occasionRules({ agreementDaysBefore: 7 }))).toEqual(['2026-11-21 – on']);
  });

  it('is none of an ended cooperation, nor of an idea', () => {
    const over = { noticeBy: '2026-11-30' };
    expect(shown(findAgreements, withOne(cooperation({ status: 'ended' }, over)))).toEqual([]);
    expect(shown(findAgreements, withOne(cooperation({ status: 'idea' }, over)))).toEqual([]);
    // Settled on its last day, so over the day after.
    expect(shown(findAgreements, withOne(cooperation({ end: '2026-11-10', settled: true }, over)))).toEqual(['2026-10-31 – 2026-11-10']);
  });

  it('of several partners makes only the first one due', () => {
    expect(shown(findAgreements, withOne(cooperation({}, { review: '2026-11-28' }, { isFirst: false })))).toEqual([]);
  });

  it('has a notice, an end and a review of its own', () => {
    const all = withOne(cooperation({}, { noticeBy: '2026-11-30', ends: '2026-12-01', review: '2026-11-28' }));
    expect(findAgreements(all, day('2026-11-23'), DUE_RULES).map(({ reason }) => ('what' in reason ? reason.what : ''))).toEqual(['notice', 'end', 'review']);
  });

  it('presses most while notice can still be given, and no more and more afterwards', () => {
    const urgency = (agreement: Parameters<typeof cooperation>[1], iso: string): number | undefined =>
      findAgreements(withOne(cooperation({}, agreement)), day(iso), DUE_RULES)[0]?.urgency;
    expect(urgency({ noticeBy: '2026-11-30' }, '2026-11-30')).toBe(2);
    expect(urgency({ noticeBy: '2026-11-30' }, '2028-11-30')).toBe(1);
    expect(urgency({ review: '2026-11-30' }, '2026-11-15')).toBe(0.5);
    expect(urgency({ review: '2026-11-30' }, '2028-11-30')).toBe(1);
  });
});
