import { describe, expect, it } from 'vitest';
import type { Cadence, Span } from '../../../src/domain/cadence';
import { textsFor } from '../../../src/i18n/texts';
import { appliedCadenceInWords, cadenceInWords } from '../../../src/ui/words/cadence-words';

const span = (text: string): Span => {
  const [amount, unit] = text.split(' ');
  return { amount: Number(amount), unit: unit as Span['unit'] };
};
const cadence = (from: string, to: string | null = null): Cadence => ({ kind: 'window', from: span(from), to: to === null ? null : span(to) });

const examples: readonly (readonly [Cadence, string, string])[] = [
  [cadence('1 day'), 'every day', 'täglich'],
  [cadence('90 day'), 'every 90 days', 'alle 90 Tage'],
  [cadence('1 week'), 'every week', 'wöchentlich'],
  [cadence('6 week'), 'every 6 weeks', 'alle 6 Wochen'],
  [cadence('4 week', '6 week'), 'every 4–6 weeks', 'alle 4–6 Wochen'],
  [cadence('6 week', '6 week'), 'every 6 weeks', 'alle 6 Wochen'],
  [cadence('4 week', '3 month'), 'every 4 weeks to 3 months', 'alle 4 Wochen bis 3 Monate'],
  [cadence('1 month'), 'every month', 'monatlich'],
  [cadence('3 month'), 'every quarter', 'vierteljährlich'],
  [cadence('6 month'), 'every half-year', 'halbjährlich'],
  [cadence('3 month', '6 month'), 'every 3–6 months', 'alle 3–6 Monate'],
  [cadence('1 year'), 'once a year', 'jährlich'],
  [cadence('2 year'), 'every 2 years', 'alle 2 Jahre'],
  [{ kind: 'never' }, 'when there is an occasion', 'bei Bedarf'],
];

describe('a cadence in words', () => {
  it.each(examples)('%# is %s / %s', (item, en, de) => {
    expect(cadenceInWords(item, textsFor('en'))).toBe(en);
    expect(cadenceInWords(item, textsFor('de'))).toBe(de);
  });

  it('says where it comes from unless it is the partner’s own', () => {
    const words = textsFor('en');
    const six = cadence('6 week');
    expect(appliedCadenceInWords({ cadence: six, origin: { kind: 'partner' } }, words)).toBe('every 6 weeks');
    expect(appliedCadenceInWords({ cadence: six, origin: { kind: 'default' } }, words)).toBe('every 6 weeks (the default)');
    expect(appliedCadenceInWords({ cadence: six, origin: { kind: 'tag', tag: '#supplier' } }, words)).toBe('every 6 weeks (for #supplier)');
    expect(appliedCadenceInWords({ cadence: six, origin: { kind: 'folder', folder: 'Partners/Local' } }, words)).toBe('every 6 weeks (for Partners/Local)');
  });
});
