import { describe, expect, it } from 'vitest';
import type { AgreementReview } from '../../../src/application/agreements';
import type { Failure } from '../../../src/application/ports/announcement';
import { textsFor } from '../../../src/i18n/texts';
import { reviewAgreementForm, type ReviewAgreementField } from '../../../src/ui/forms/review-agreement-form';
import { day } from '../../support/contributions';
import { CHANNELS } from '../support/channels';

const texts = textsFor('en');
const lease = { path: 'Lease.md', name: 'Lease', what: 'notice', day: day('2026-11-30') } as const;
const values: Record<ReviewAgreementField, string> = { next: 'year', day: '', how: 'note', person: 'Ina Ost', text: '' };

function open(failure: Failure | null = null) {
  const reviews: AgreementReview[] = [];
  const form = reviewAgreementForm(lease, texts, {
    today: () => day('2026-11-23'),
    channels: () => CHANNELS,
    persons: ['Ina Ost', 'Jan West'],
    review: (review) => {
      reviews.push(review);
      return Promise.resolve(failure);
    },
  });
  const field = (id: ReviewAgreementField) => form.fields.find((each) => each.id === id);
  const options = (id: ReviewAgreementField): string[] => {
    const found = field(id);
    return found?.kind === 'choice' ? Object.values(found.options) : [];
  };
  return { form, reviews, field, options };
}

describe('the form of a review', () => {
  it('says what is due, and to which day each choice leads', () => {
    const { options, field } = open();
    expect(field('next')?.hint).toBe('Can be cancelled until 30 November.');
    expect(options('next')).toEqual(['Again in a year (30 November 2027)', 'In six months (30 May 2027)', 'On a day…', 'No more dates: the agreement has ended']);
    expect(options('person')).toEqual(['Nobody in particular', 'Ina Ost', 'Jan West']);
  });

  it('offers only contacts as ways to have talked, and none as the first', () => {
    const { options, field } = open();
    expect(field('how')?.value).toBe('note');
    expect(options('how').slice(0, 3)).toEqual(['No, looked at it ourselves', 'Yes', 'Yes: call']);
    expect(options('how').join()).not.toMatch(/attempt|not reached|note\b/);
  });

  it.each([
    [{}, { next: day('2027-11-30'), channel: 'note', persons: [] }],
    [{ next: 'months', how: 'call' }, { next: day('2027-05-30'), channel: 'call', persons: ['Ina Ost'] }],
    [{ next: 'day', day: '2026-12-24', how: '' }, { next: day('2026-12-24'), channel: null, persons: ['Ina Ost'] }],
    [{ next: 'ended', how: 'call', person: '', text: 'they moved out' }, { next: null, channel: 'call', persons: [], text: 'they moved out' }],
  ])('hands over %j', async (typed, review) => {
    const { form, reviews } = open();
    expect(await form.submit({ ...values, ...typed })).toBeNull();
    expect(reviews).toEqual([{ path: 'Lease.md', what: 'notice', text: '', ...review }]);
  });

  it('takes only a day ahead, and asks for it only where a day was chosen', async () => {
    const { form, reviews } = open();
    expect(await form.submit({ ...values, next: 'day' })).toEqual({ fields: { day: texts.agreement.dayMissing } });
    expect(await form.submit({ ...values, next: 'day', day: '2026-11-23' })).toEqual({ fields: { day: texts.agreement.dayPast } });
    expect(reviews).toEqual([]);
    expect(await form.submit({ ...values, day: '2026-01-01' })).toBeNull();
  });

  it('says why nothing was written and keeps what was typed', async () => {
    const { form } = open({ kind: 'missing', path: 'Lease.md' });
    expect(await form.submit(values)).toEqual({ form: 'The note Lease is no longer there. It may have been moved or deleted. Your text is kept.' });
  });
});
